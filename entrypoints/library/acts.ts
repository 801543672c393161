import type { Dispatch } from 'preact/hooks';
import type { FailureKind, Result } from '../../utils/article/failure.ts';
import type { MarksChange } from '../../utils/article/marks.ts';
import type { ListChange } from '../../utils/article/reading-list.ts';
import type { MessageKey } from '../../utils/article/words.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import { inTurn } from '../../utils/platform/in-turn.ts';
import { patiently } from './patiently.ts';
import type { Back, LibraryServices } from './services.ts';
import type { Done, LibraryAction, LibraryState, Said } from './state.ts';

/** Why a step can never be taken back. */
const FOR_GOOD: readonly FailureKind[] = ['list-gone', 'list-changed'];

/** What the reader can do, each a change of the store that can be undone. */
export type Acts = ReturnType<typeof actsOn>;

/** Changes, undoing and redoing wait for one another: each takes back what is the last step when its turn comes. */
export function actsOn(
  services: LibraryServices,
  dispatch: Dispatch<LibraryAction>,
  read: () => LibraryState,
) {
  const turn = inTurn();
  const say = (key: MessageKey, values: readonly string[] = []): Said => ({ key, values });
  const problem = (result: Result<unknown>) => {
    if (result.ok) return;
    dispatch({ type: 'said', tone: 'problem', said: say(failureKey(result.failure.kind)) });
  };
  const waited = <T>(doing: Promise<T>) => patiently(doing, 'library_wait_change', dispatch);
  /** Keeps how to undo what was done and says it; `quiet` where what is seen says it already. */
  const did = (said: Said, doing: () => Promise<Result<Back>>, quiet = false) =>
    turn(async () => {
      const result = await waited(doing());
      if (result.ok) dispatch({ type: 'did', done: { said, back: result.value }, quiet });
      problem(result);
      return result.ok;
    });
  const takeBack = async (step: Done) => {
    const result = await waited(services.takeBack(step.back));
    // It would be in the way of those before it.
    if (!result.ok && FOR_GOOD.includes(result.failure.kind)) dispatch({ type: 'dropped', step });
    problem(result);
    return result;
  };
  const undo = (only?: Done) =>
    turn(async () => {
      const last = read().done.at(-1);
      if (!last || (only && only !== last)) return;
      const result = await takeBack(last);
      if (result.ok) dispatch({ type: 'undid', said: say('library_undone'), redo: result.value });
    });
  return {
    change: (ids: readonly string[], change: MarksChange, said: Said, quiet = false) =>
      did(said, () => services.change(ids, change), quiet),
    changeList: (id: string, change: ListChange, said: Said) =>
      did(said, () => services.changeList(id, change)),
    moveList: (id: string, before: string | null) =>
      did(say('library_list_moved'), () => services.moveList(id, before), true),
    removeList: (id: string, name: string) =>
      did(say('library_list_removed', [name]), () => services.removeList(id)),
    newList: (...asked: Parameters<LibraryServices['newList']>) =>
      turn(async () => {
        const result = await services.newList(...asked);
        problem(result);
        if (!result.ok) return null;
        const { list, back } = result.value;
        const done = { said: say('library_list_made', [list.name]), back };
        // The page goes there next: it must know its name by then.
        dispatch({ type: 'lists', lists: await services.lists() });
        dispatch({ type: 'did', done, quiet: false });
        return list;
      }),
    /** Says what was done elsewhere, and keeps how it is taken back; null where nothing can be. */
    done: (said: Said, back: Back | null) =>
      turn(async () =>
        dispatch(
          back
            ? { type: 'did', done: { said, back }, quiet: false }
            : { type: 'said', tone: 'done', said },
        ),
      ),
    trash: (ids: readonly string[], said: Said) => did(said, () => services.trash(ids)),
    restore: (ids: readonly string[], said: Said) => did(said, () => services.restore(ids)),
    emptyTrash: () =>
      turn(async () => {
        const result = await waited(services.emptyTrash());
        if (result.ok) dispatch({ type: 'emptied', said: say('library_emptied') });
        problem(result);
      }),
    undo: () => undo(),
    /** Takes this step back if it is still the last; a second press means no other. */
    undoOnly: (step: Done | undefined) => undo(step),
    redo: () =>
      turn(async () => {
        const last = read().undone.at(-1);
        if (!last) return;
        const result = await takeBack(last);
        if (result.ok) dispatch({ type: 'redid', undo: result.value });
      }),
  };
}
