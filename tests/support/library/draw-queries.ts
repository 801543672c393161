import type { SavedArticle } from '../../../utils/article/saved-article.ts';
import { Random } from './random.ts';
import { leadOf, partsOf } from './scan.ts';

/** A word as it stands; two words without the space between them; the first consonants of a word or two. */
export const QUERY_KINDS = ['word', 'joined', 'initials'] as const;

export interface DrawnQuery {
  kind: (typeof QUERY_KINDS)[number];
  words: string;
}

/** Queries that somebody could ask of these texts, the kinds in turn; the same for the same seed. */
export function drawQueries(
  saved: readonly SavedArticle[],
  count: number,
  seed: number,
): DrawnQuery[] {
  const random = new Random(seed);
  const drawn: DrawnQuery[] = [];
  while (drawn.length < count) {
    const kind = QUERY_KINDS[drawn.length % QUERY_KINDS.length] as DrawnQuery['kind'];
    const words = queryFrom(random.pick(partsOf(random.pick(saved))), kind, random);
    if (words) drawn.push({ kind, words });
  }
  return drawn;
}

/** null where the text has no such words: at least two letters, and for initials Hangul throughout. */
function queryFrom(text: string, kind: DrawnQuery['kind'], random: Random): string | null {
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const at = random.between(0, Math.max(0, words.length - 2));
  const [first = '', second = ''] = words.slice(at);
  if (kind === 'word') return first.length > 1 ? first : null;
  const both = first + second;
  // Signs between the two are in the text too: such a pair does not stand in it without them.
  if (first.length < 1 || second.length < 1 || !text.includes(`${first} ${second}`)) return null;
  if (kind === 'joined') return both;
  const hangul = random.chance(0.5) ? first : both;
  return /^[가-힣]{2,}$/.test(hangul) ? [...hangul].map(leadOf).join('') : null;
}
