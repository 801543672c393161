import type { SavedArticle } from '../../../utils/article/saved-article.ts';

/**
 * What search ought to find, by the plainest means: written apart from the product and sharing nothing with it, so that
 * one can be held against the other. Knows no unfinished syllables.
 */

const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const NOT_READ = '“”„‟«»`´‘’"\'·ㆍ・‧•∙⋅･';

/** A stretch of text, twice: its letters, and the same with the first consonant for each syllable. */
interface Part {
  letters: string;
  leads: string;
}

export function partOf(text: string): Part {
  let letters = '';
  for (const letter of text.normalize('NFC')) {
    if (/\s/.test(letter) || NOT_READ.includes(letter)) continue;
    letters += (/[ㄱ-ㅎ]/.test(letter) ? letter : letter.normalize('NFKC')).toLowerCase();
  }
  return { letters, leads: [...letters].map(leadOf).join('') };
}

/** ㅊ for 청, by taking the syllable apart as Unicode does; what is no syllable stays. */
export function leadOf(letter: string): string {
  const [lead = ''] = letter.normalize('NFD');
  return lead >= '\u1100' && lead <= '\u1112' ? (LEADS[lead.charCodeAt(0) - 0x1100] ?? '') : letter;
}

function contains({ letters, leads }: Part, word: string): boolean {
  const isLead = (letter: string) => LEADS.includes(letter);
  const wanted = word.split('');
  if (!wanted.some(isLead)) return letters.includes(word);
  if (wanted.every(isLead)) return leads.includes(word);
  for (let at = 0; at < letters.length; at += 1) {
    const stands = (one: string, n: number) =>
      one === letters[at + n] || (isLead(one) && one === leads[at + n]);
    if (wanted.every(stands)) return true;
  }
  return false;
}

/** What can be found of an article, each stretch of text by itself. */
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
export function answers(parts: readonly Part[], query: string): boolean {
  const words = query.split(/\s+/).map((word) => partOf(word).letters);
  return words.every((word) => word === '' || parts.some((part) => contains(part, word)));
}
