import type { Block } from '../article/block.ts';
import type { SummarySentence, Term } from '../article/summary.ts';

/** "A(이하 B)", "A(장관 홍길동, 이하 B)", "A(이하 ‘B’라 한다)". */
const SHORT_NAME =
  /([｢「『‘“][^｣」』’”]{2,60}[｣」』’”]|[^\s(),「‘“」’”]{2,40})\s?\((?:[^()]{2,20}[,/]\s?)?이하,?\s?[^가-힣\w]?([^｣」’”'"()]{2,20}?)[｣」’”'"]?(?:이?라[^()]{0,5})?\)/dg;
/** "* …", "** …", "1) …"; "* 태실: 왕실의 …" names its term. */
const NOTE =
  /^([*＊]{1,4}|\d\d?\))(?!\s*(?:문의|출처|자료|신청|일시|단위|기준))\s*(?:(?<!\)\s*)([^:：(]{2,20}?(?:\([^()]{1,40}\))?)\s?[:：]\s+)?(\S.*)$/ds;
/** How many blocks above a note its mark is looked for. */
const NEAR_BLOCKS = 6;

/** What a group of a match in a block holds, and where; nothing where the group is not there. */
function groupAt(text: string, block: number, match: RegExpExecArray | undefined, group: number) {
  const [start, end] = match?.indices?.[group] ?? [];
  return end ? { text: text.slice(start, end), block, start: start ?? 0, end } : undefined;
}

/** The word to which a note's mark is set: the nearest one above. */
function markedWord(
  blocks: readonly Block[],
  note: number,
  mark = '',
): SummarySentence | undefined {
  const word = new RegExp(
    `([^\\s,.*＊]{2,40}?)(?<![\\d(](?=\\d))${mark.replace(/\D/g, '\\$&')}(?![*＊])`,
    'dg',
  );
  for (let block = note - 1; block >= note - NEAR_BLOCKS; block--) {
    const text = blocks[block]?.text ?? '';
    const found = NOTE.test(text)
      ? undefined
      : groupAt(text, block, [...text.matchAll(word)].at(-1), 1);
    if (found) return found;
  }
}

/** Words that the text explains: footnotes and short names, each once, in the text's order. */
export function findTerms(blocks: readonly Block[]): Term[] {
  const terms = new Map<string, Term>();
  for (const [index, { type, text }] of blocks.entries()) {
    if (type === 'table') continue;
    const note = NOTE.exec(text);
    for (const match of note ? [note] : text.matchAll(SHORT_NAME)) {
      const named = groupAt(text, index, match, 2) ?? (note && markedWord(blocks, index, note[1]));
      const meaning = groupAt(text, index, match, note ? 3 : 1);
      if (!named || !meaning || terms.has(named.text)) continue;
      // No longer than its short name, it is a part of what that stands for: "… 돌봄 사업(이하 “함께돌봄”)".
      if (!note && meaning.text.length <= named.text.length) continue;
      const { text: term, ...place } = named;
      terms.set(term, { term, place, meaning, kind: note ? 'footnote' : 'short-name' });
    }
  }
  return [...terms.values()];
}
