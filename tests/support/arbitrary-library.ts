import fc from 'fast-check';
import { ARTICLE_KINDS, type Article } from '../../utils/article/article.ts';
import type { Block } from '../../utils/article/block.ts';
import { type Highlight, MARK_COLOURS } from '../../utils/article/highlight.ts';
import { LICENCE_TYPES } from '../../utils/article/licence.ts';
import type { Marks } from '../../utils/article/marks.ts';
import type { KeptArticle } from '../../utils/article/merge-saved.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import { type SavedArticle, savedArticleId } from '../../utils/article/saved-article.ts';

/** A library in a few pieces: what an import takes in. */
export interface AnyLibrary {
  lists: ReadingList[];
  articles: KeptArticle[];
}

/** Text of every kind: Korean, other scripts, signs that mean something in files, halves of surrogate pairs. */
export const anyText = fc.oneof(
  fc.constantFrom(
    '숲길을 고친다',
    '',
    '“인용” & <b>',
    "=1+1|'x'",
    'a,b;"c"\r\n\td',
    '__proto__',
    '\u202e뒤집기',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anyWords = anyText.map((text) => text || '숲');
const anyTime = fc.integer({ min: 0, max: 4_000_000_000_000 });
const anyId = fc.integer({ min: 100_000, max: 100_012 }).map(String);
const anyOrder = fc.integer({ min: 0, max: 30 }).map((n) => `a${n.toString(36)}`);

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph', 'footnote'), text: anyText }),
  fc.record({
    type: fc.constantFrom('heading', 'list'),
    text: anyText,
    level: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    text: anyWords,
    rows: fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 3 }),
  }),
);

const anyAddress = (id: string): string =>
  `https://www.korea.kr/briefing/pressReleaseView.do?newsId=${id}`;

const anyArticleOf = (id: string): fc.Arbitrary<Article> =>
  fc.record({
    identity: fc.record({
      source: fc.constant('korea.kr' as const),
      kind: fc.constantFrom(...ARTICLE_KINDS),
      id: fc.constant(id),
    }),
    url: fc.constant(anyAddress(id)),
    canonicalUrl: fc.constant(anyAddress(id)),
    title: anyText,
    subtitles: fc.array(anyText, { maxLength: 2 }),
    agency: anyText,
    publishedDate: fc.constantFrom('', '2026-07-02'),
    licence: fc.record({
      type: fc.constantFrom(...LICENCE_TYPES),
      aiTraining: fc.boolean(),
      scope: fc.constantFrom('text', 'unstated'),
      doubt: fc.constantFrom('none-found', null),
      evidence: fc.array(fc.record({ text: anyText, where: fc.constant('mark' as const) }), {
        maxLength: 1,
      }),
    }),
    attachments: fc.array(
      fc.record({ name: anyText, url: fc.constant('https://www.korea.kr/file?id=1') }),
      { maxLength: 1 },
    ),
    contacts: fc.array(
      fc.record({ department: anyText, role: anyText, name: anyText, phone: anyText }),
      { maxLength: 1 },
    ),
    where: fc.constantFrom('page', 'viewer', 'none'),
    blocks: fc.array(anyBlock, { maxLength: 4 }),
    removed: fc.array(
      fc.record(
        {
          step: anyText,
          reason: fc.constantFrom('contact', 'notice'),
          text: anyText,
          back: fc.record({ block: anyBlock, at: fc.nat(3), order: fc.nat(3) }),
        },
        { requiredKeys: ['step', 'reason', 'text'] },
      ),
      { maxLength: 2 },
    ),
  });

const anyHighlight: fc.Arbitrary<Highlight> = fc.record({
  id: fc.integer({ min: 0, max: 5 }).map((n) => `h${n}`),
  quote: anyWords,
  prefix: anyText,
  suffix: anyText,
  place: fc.option(fc.record({ block: fc.nat(3), start: fc.nat(5), end: fc.nat(9) })),
  colour: fc.constantFrom(...MARK_COLOURS),
  note: anyText,
  madeAt: anyTime,
});

const byTime = (a: { madeAt: number; id: string }, b: { madeAt: number; id: string }): number =>
  a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1);

const anyMarksIn = (lists: readonly string[]): fc.Arbitrary<Marks> =>
  fc.record({
    lists: fc.uniqueArray(fc.record({ list: fc.constantFrom(...lists), order: anyOrder }), {
      maxLength: lists.length,
      selector: ({ list }) => list,
    }),
    tags: fc
      .uniqueArray(fc.constantFrom('숲', '길', 'a,b', '=1', '100%'), { maxLength: 3 })
      .map((tags) => tags.sort()),
    starred: fc.boolean(),
    readAt: fc.option(anyTime),
    note: anyText,
    highlights: fc
      .uniqueArray(anyHighlight, { maxLength: 3, selector: ({ id }) => id })
      .map((highlights) => highlights.sort(byTime)),
    position: fc.nat(9),
  });

/** As the library keeps them: earlier texts by their times, each unlike the one behind it. */
const anySavedOf = (id: string, lists: readonly string[]): fc.Arbitrary<SavedArticle> =>
  fc
    .record({
      texts: fc.uniqueArray(anyArticleOf(id), {
        minLength: 1,
        maxLength: 3,
        selector: ({ blocks }) => JSON.stringify(blocks),
      }),
      times: fc.uniqueArray(anyTime, { minLength: 3, maxLength: 3 }),
      savedAt: anyTime,
      marks: anyMarksIn(lists),
      known: fc.boolean(),
    })
    .map(({ texts, times, savedAt, marks, known }) => {
      const sorted = times.sort((a, b) => a - b);
      const [article, ...others] = texts as [Article, ...Article[]];
      const earlier = others.map((text, index) => ({
        article: text,
        capturedAt: sorted[index] ?? 0,
      }));
      const base = { id: savedArticleId(article), savedAt, marks };
      if (known) return { ...base, article, capturedAt: sorted[2] ?? 0, earlier };
      return {
        ...base,
        article: { ...article, blocks: [], where: 'none' },
        capturedAt: null,
        earlier: [],
      };
    });

const anyLists = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('list-a', 'list-b', 'list-c'),
    name: fc.constantFrom('읽을거리', '나중에', '<b>목록</b>', '=list'),
    colour: fc.constantFrom(...MARK_COLOURS),
    order: anyOrder,
    madeAt: anyTime,
  }),
  { minLength: 1, maxLength: 3, selector: ({ id }) => id },
);

/** A saved article with this newsId, in lists of these. */
export const anySaved = (id: string): fc.Arbitrary<SavedArticle> =>
  anySavedOf(id, ['list-a', 'list-b', 'list-c']);

/** A library: articles in lists, some of them in the trash. */
export const anyLibrary: fc.Arbitrary<AnyLibrary> = anyLists.chain((lists) =>
  fc
    .uniqueArray(anyId, { maxLength: 5 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record(
            {
              saved: anySavedOf(
                id,
                lists.map((list) => list.id),
              ),
              trashedAt: anyTime,
            },
            { requiredKeys: ['saved'] },
          ),
        ),
      ),
    )
    .map((articles) => ({ lists, articles })),
);
