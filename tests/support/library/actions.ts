import type { Result } from '../../../utils/article/failure.ts';
import type { Highlight } from '../../../utils/article/highlight.ts';
import { MARK_COLOURS } from '../../../utils/article/highlight.ts';
import type { MarksChange } from '../../../utils/article/marks.ts';
import type { ListChange, ReadingList } from '../../../utils/article/reading-list.ts';
import type { SavedArticle } from '../../../utils/article/saved-article.ts';
import type { Undo } from '../../../utils/article/undo.ts';
import { makeHighlight } from '../../../utils/library/highlights/make-highlight.ts';
import type { Library, Merged } from '../../../utils/library/library.ts';
import { manyArticles } from './many.ts';
import { Random } from './random.ts';

/** Something that a person does to the library, as plain data, so that it can be sent into a browser. */
export type LibraryAction =
  | { do: 'save'; article: number; edition: number; at: number; lists: string[]; tags: string[] }
  | { do: 'change'; ids: string[]; change: MarksChange }
  | { do: 'highlight'; article: number; highlight: string; words: number }
  | { do: 'put-list'; list: ReadingList }
  | { do: 'change-list'; id: string; change: ListChange }
  | { do: 'remove-list'; id: string }
  | { do: 'trash'; ids: string[]; at: number }
  | { do: 'restore'; ids: string[] }
  | { do: 'empty-trash'; at: number | null }
  | { do: 'merge'; seed: number; at: number }
  /** Takes back the last merge, and brings back what that took. */
  | { do: 'withdraw'; at: number }
  | { do: 'bring-back' }
  /** Takes back the last change that can be, or what took it back. */
  | { do: 'undo' }
  | { do: 'clear' };

/** The articles that all actions are about: few, so that they meet again and again. */
const POOL = manyArticles(12, 99).map((saved) => ({
  ...saved,
  article: { ...saved.article, blocks: saved.article.blocks.slice(0, 4) },
}));
const IDS = POOL.map(({ id }) => id);
const LISTS = ['list-a', 'list-b', 'list-c', 'list-d'];
const TAGS = ['주거', '돌봄', '예산', '나중에'];

/** How often each is done, of all. */
const SHARES: readonly (readonly [LibraryAction['do'], number])[] = [
  ['save', 26],
  ['change', 30],
  ['highlight', 6],
  ['put-list', 5],
  ['change-list', 3],
  ['remove-list', 3],
  ['trash', 8],
  ['restore', 6],
  ['empty-trash', 2],
  ['merge', 4],
  ['withdraw', 2],
  ['bring-back', 2],
  ['undo', 8],
];

/** A sequence of actions, the same for the same seed. Times rise from `from`, by a minute each. */
export function randomActions(count: number, seed: number, from: number): LibraryAction[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) => randomAction(random, from + index * 60_000));
}

function randomAction(random: Random, at: number): LibraryAction {
  const total = SHARES.reduce((sum, [, share]) => sum + share, 0);
  let left = random.next() * total;
  const kind = SHARES.find(([, share]) => {
    left -= share;
    return left < 0;
  })?.[0];
  switch (kind) {
    case 'save':
      return {
        do: 'save',
        article: random.between(0, POOL.length - 1),
        edition: random.between(0, 3),
        at,
        lists: random.some(LISTS, 0.2),
        tags: random.some(TAGS, 0.2),
      };
    case 'highlight':
      return {
        do: 'highlight',
        article: random.between(0, POOL.length - 1),
        highlight: `h${random.between(1, 3)}`,
        words: random.between(0, 40),
      };
    case 'put-list':
      return { do: 'put-list', list: randomList(random, at) };
    case 'change-list': {
      const { id, name, order } = randomList(random, at);
      return { do: 'change-list', id, change: { name, order } };
    }
    case 'remove-list':
      return { do: 'remove-list', id: random.pick(LISTS) };
    case 'trash':
      return { do: 'trash', ids: random.some(IDS, 0.25), at };
    case 'restore':
      return { do: 'restore', ids: random.some(IDS, 0.5) };
    case 'empty-trash':
      return {
        do: 'empty-trash',
        at: random.chance(0.5) ? at + random.between(0, 40) * 864e5 : null,
      };
    case 'merge':
      return { do: 'merge', seed: random.between(0, 1e6), at };
    case 'withdraw':
      return { do: 'withdraw', at };
    case 'bring-back':
    case 'undo':
      return { do: kind };
    default:
      return { do: 'change', ids: random.some(IDS, 0.4), change: randomChange(random, at) };
  }
}

function randomList(random: Random, madeAt: number): ReadingList {
  const id = random.pick(LISTS);
  return {
    id,
    name: `목록 ${random.between(1, 99)}`,
    colour: random.pick(MARK_COLOURS),
    order: random.pick(['a0', 'a1', 'a1V', 'a2', 'Zz']),
    madeAt,
  };
}

function randomChange(random: Random, at: number): MarksChange {
  const list = random.pick(LISTS);
  return random.pick<() => MarksChange>([
    () => ({ kind: 'starred', starred: random.chance(0.6) }),
    () => ({ kind: 'read', readAt: random.chance(0.6) ? at : null }),
    () => ({ kind: 'add-tags', tags: random.some(TAGS, 0.5) }),
    () => ({ kind: 'remove-tags', tags: random.some(TAGS, 0.5) }),
    () => ({ kind: 'add-to-list', list }),
    () => ({ kind: 'add-to-list', list }),
    () => ({ kind: 'remove-from-list', list }),
    () => ({ kind: 'move-in-list', list, before: random.chance(0.7) ? random.pick(IDS) : null }),
    () => ({ kind: 'note', note: random.chance(0.7) ? `메모 ${random.between(1, 99)}` : '' }),
    () => ({ kind: 'remove-highlight', highlight: `h${random.between(1, 3)}` }),
    () => ({ kind: 'position', position: random.between(0, 3) }),
  ])();
}

/** Does one action after another; what can be undone is remembered from one to the next. */
export class Performer {
  private undo: Undo | null = null;
  private merged: Merged | null = null;
  private withdrawn: Merged | null = null;

  constructor(private library: Library) {}

  async perform(action: LibraryAction): Promise<void> {
    const { library } = this;
    switch (action.do) {
      case 'save': {
        const { at, lists, tags } = action;
        must(await library.save(edition(action), { at, lists, tags }));
        return;
      }
      case 'change':
        return this.keep(await library.change(action.ids, action.change));
      case 'highlight':
        return this.highlight(action);
      case 'put-list':
        return this.keep(await library.putList(action.list));
      case 'change-list':
        return this.keep(await library.changeList(action.id, action.change));
      case 'remove-list':
        return this.keep(await library.removeList(action.id));
      case 'trash':
        return must(await library.trash(action.ids, action.at));
      case 'restore':
        return must(await library.restore(action.ids));
      case 'empty-trash':
        return must(await library.emptyTrash(action.at ?? undefined));
      case 'merge': {
        const { articles, lists } = incoming(action);
        const { signal } = new AbortController();
        this.merged = must(await library.merge(articles, lists, { signal }));
        return;
      }
      case 'withdraw':
        if (this.merged) this.withdrawn = must(await library.withdraw(this.merged, action.at));
        return;
      case 'bring-back':
        if (this.withdrawn) this.merged = must(await library.bringBack(this.withdrawn));
        return;
      case 'undo':
        if (this.undo) this.keep(await library.undo(this.undo));
        return;
      case 'clear':
        return must(await library.clear());
    }
  }

  /** What does not fit the lists that there are is declined. */
  private keep(result: Result<Undo>): void {
    const isDeclined = !result.ok && /^list-(?:gone|changed)$/.test(result.failure.kind);
    if (!isDeclined) this.undo = must(result);
  }

  private async highlight({
    article,
    highlight,
    words,
  }: Extract<LibraryAction, { do: 'highlight' }>): Promise<void> {
    const saved = await this.library.find(IDS[article] ?? '');
    const place = { block: words % 4, start: words, end: words + 20 };
    const fields = { id: highlight, colour: 'green', note: '', madeAt: words } as const;
    const made: Highlight | null = saved
      ? makeHighlight(saved.article.blocks, place, fields)
      : null;
    if (!saved || !made) return;
    this.keep(await this.library.change([saved.id], { kind: 'highlight', highlight: made }));
  }
}

function must<T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** One of the pool's articles as the page says it in this edition. */
function edition({ article, edition: number }: { article: number; edition: number }) {
  const given = POOL[article % POOL.length]?.article;
  if (!given) throw new Error('The pool is not empty');
  const [first, ...rest] = given.blocks;
  if (!first) throw new Error('An article has a text');
  const changed = { ...first, text: `${first.text} ${number}차 공고.` };
  return { ...given, blocks: number === 0 ? given.blocks : [changed, ...rest.slice(number - 1)] };
}

/** What a file from elsewhere brings: some articles of the pool with marks of their own, and lists. */
function incoming({ seed, at }: { seed: number; at: number }) {
  const random = new Random(seed);
  const lists = random.some(LISTS, 0.5).map((id) => ({ ...randomList(random, at), id }));
  const articles = random.some(POOL, 0.4).map((saved, index) => {
    const taken: SavedArticle = {
      ...saved,
      article: edition({ article: POOL.indexOf(saved), edition: random.between(0, 3) }),
      savedAt: at - random.between(0, 100) * 60_000,
      capturedAt: at - random.between(0, 100) * 60_000,
      marks: {
        ...saved.marks,
        tags: random.some(TAGS, 0.3).sort(),
        lists: lists.map(({ id }) => ({ list: id, order: `a${index}` })),
      },
    };
    return random.chance(0.2) ? { saved: taken, trashedAt: at } : { saved: taken };
  });
  return { articles, lists };
}
