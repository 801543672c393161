/** Runs in a page of the extension: fills its library with a little of everything that it can keep. */
import type { Article } from '../../../utils/article/article.ts';
import type { Result } from '../../../utils/article/failure.ts';
import type { MarksChange } from '../../../utils/article/marks.ts';
import { announceLibraryChange } from '../../../utils/library/changes.ts';
import { makeHighlight } from '../../../utils/library/highlights/make-highlight.ts';
import { openLibrary } from '../../../utils/library/indexed-db.ts';
import type { Library } from '../../../utils/library/library.ts';
import { fillLibrary } from './fill.ts';

const COUNT = 6;
/** Later than the invented articles were saved. */
const AT = Date.UTC(2026, 9, 1);

/** Two lists, tags, stars, notes, read and unread, a highlight with a note, a place, an earlier text, and the trash. */
export async function fillFully(lists: readonly string[]): Promise<void> {
  await fillLibrary(COUNT, 7, lists);
  const library = openLibrary();
  const [first, second, third, fourth, fifth] = await library.batch(null, COUNT);
  if (!first || !second || !third || !fourth || !fifth) throw new Error('articles');
  const change = async (id: string, changes: readonly MarksChange[]) => {
    for (const one of changes) done(await library.change([id], one));
  };
  await change(first.id, [
    { kind: 'starred', starred: true },
    { kind: 'read', readAt: AT },
    { kind: 'add-tags', tags: ['다시 볼 것', '청년'] },
    { kind: 'note', note: '첫 줄\n둘째 줄 “따옴표”' },
    { kind: 'add-to-list', list: 'list-0' },
    { kind: 'add-to-list', list: 'list-1' },
    { kind: 'position', position: 1 },
  ]);
  await change(second.id, [
    { kind: 'add-to-list', list: 'list-0' },
    { kind: 'move-in-list', list: 'list-0', before: first.id },
  ]);
  await highlight(library, first.id);
  done(await library.save(renewed(third.article), { at: AT }));
  await withoutLicence(library, fourth.article);
  await highlight(library, fourth.id);
  // The trash goes by the clock: what has been there for 30 days is gone.
  await library.trash([fifth.id], Date.now());
  announceLibraryChange('all');
}

function done(result: Result<unknown>): void {
  if (!result.ok) throw new Error(result.failure.message);
}

async function highlight(library: Library, id: string): Promise<void> {
  const saved = await library.find(id);
  const text = saved?.article.blocks[0]?.text ?? '';
  const made = makeHighlight(
    saved?.article.blocks ?? [],
    { block: 0, start: 0, end: Math.min(20, text.length) },
    { id: 'one', colour: 'green', note: '표시에 단 말', madeAt: AT },
  );
  if (!made) throw new Error('a highlight');
  done(await library.change([id], { kind: 'highlight', highlight: made }));
}

const renewed = (article: Article): Article => ({
  ...article,
  blocks: [...article.blocks, { type: 'paragraph', text: '나중에 더해진 문장으로 7곳을 알린다.' }],
});

/** Its text may not be handed on. */
async function withoutLicence(library: Library, article: Article): Promise<void> {
  const licence: Article['licence'] = {
    type: 'unknown',
    aiTraining: false,
    scope: 'unstated',
    doubt: 'none-found',
    evidence: [],
  };
  done(await library.save({ ...article, licence }, { at: AT }));
}
