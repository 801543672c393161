import type { ArticleKind } from '../../utils/article/article.ts';
import { type Card, cardOf } from '../../utils/article/card.ts';
import { MARK_COLOURS } from '../../utils/article/highlight.ts';
import type { LicenceType } from '../../utils/article/licence.ts';
import { NO_MARKS } from '../../utils/article/marks.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import { finding, LONG_TITLE, sampleArticle, TITLE } from './sample-article.ts';

const KINDS: ArticleKind[] = ['pressRelease', 'policyNews', 'actually', 'speech'];
const TYPES: LicenceType[] = ['KOGL-1', 'KOGL-4', 'unknown', 'KOGL-0'];

/** Saved articles, newest first. */
export function sampleSaved(count: number): SavedArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const id = String(156661100 + index);
    const kind = KINDS[index % KINDS.length] ?? 'pressRelease';
    return {
      id: `korea.kr:${id}`,
      savedAt: Date.UTC(2026, 10, 20) - index * 36e5,
      capturedAt: Date.UTC(2026, 10, 20) - index * 36e5,
      earlier: [],
      marks: NO_MARKS,
      article: sampleArticle({
        identity: { source: 'korea.kr', kind, id },
        title: index % 5 === 3 ? LONG_TITLE : TITLE,
        licence: finding(TYPES[index % TYPES.length] ?? 'unknown'),
      }),
    };
  });
}

/** Their cards. */
export const sampleLibrary = (count: number): Card[] => sampleSaved(count).map(cardOf);

/** Reading lists, one with a very long name. */
export const LISTS: ReadingList[] = ['청년 정책', '기사에 쓸 자료', LONG_TITLE].map(
  (name, index) => ({
    id: String(index),
    name,
    colour: MARK_COLOURS[index] ?? 'grey',
    order: `a${index}`,
    madeAt: index,
  }),
);
