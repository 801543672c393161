import type { SavedArticle } from '../../../utils/article/saved-article.ts';

/**
 * What search ought to find, by the plainest means: written apart from the product and sharing nothing with it, so that
 * one can be held against the other. Knows no unfinished syllables.
 */

const LEADS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const LEADING_JAMO = /[\u1100-\u1112]/;

/** Letters and figures one by one; what is not read (spaces, quotation marks, middle dots) is gone. */
export function plainLetters(text: string): string[] {
  const letters: string[] = [];
  for (const letter of text.normalize('NFC')) {
    if (/\s/.test(letter) || '“”‘’"\'·ㆍ・‧'.includes(letter)) continue;
    const plain = /[ㄱ-ㅎ]/.test(letter) ? letter : letter.normalize('NFKC');
    letters.push(...plain.toLowerCase());
  }
  return letters;
}

/** ㅊ for 청, by taking the syllable apart as Unicode does; '' for what is no syllable. */
function leadOf(letter: string): string {
  const [lead = ''] = letter.normalize('NFD');
  return LEADING_JAMO.test(lead) ? (LEADS[lead.charCodeAt(0) - 0x1100] ?? '') : '';
}

const stands = (wanted: string, letter: string | undefined): boolean =>
  letter !== undefined &&
  (wanted === letter || (LEADS.includes(wanted) && leadOf(letter) === wanted));

/** Whether `word` stands in a row somewhere in `letters`. */
export const contains = (letters: readonly string[], word: readonly string[]): boolean =>
  letters.some((_, at) => word.every((wanted, index) => stands(wanted, letters[at + index])));

/** The parts of an article that can be found, what a reader sees as one stretch of text each. */
export function partsOf({ article, marks }: Pick<SavedArticle, 'article' | 'marks'>): string[] {
  return [
    article.title,
    ...article.subtitles,
    article.agency,
    ...marks.tags,
    marks.note,
    ...marks.highlights.flatMap(({ quote, note }) => [quote, note]),
    ...article.blocks.map(({ text }) => text),
  ];
}

/** Whether every word of a query stands in some part. */
export function answers(parts: readonly (readonly string[])[], query: string): boolean {
  const words = query.split(/\s+/).map(plainLetters);
  return words.every(
    (word) => word.length === 0 || parts.some((letters) => contains(letters, word)),
  );
}
