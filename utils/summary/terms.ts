import type { Block } from '../article/block.ts';
import type { SummarySentence, Term } from '../article/summary.ts';

/** "A(이하 B)", "A(장관 홍길동, 이하 B)", "A(이하 ‘B’라 한다)". */
const SHORT_NAME =
  /([「｢『‘“][^」｢｣』’”]{2,60}[」｣』’”]|[^\s(),「」‘’“”]{2,40})\s?\((?:[^()]{2,20}[,/]\s?)?이하,?\s?[‘“'"「｢]?([^’”'"」｣()]{2,20}?)[’”'"」｣]?(?:이?라[^()]{0,5})?\)/dg;
/** "* …", "** …", "1) …"; "* 태실: 왕실의 …" names its term. */
const NOTE =
  /^([*＊]{1,4}|\d\d?\))\s*(?:([^:：(]{2,20}?(?:\([^()]{1,40}\))?)\s?[:：]\s+)?(\S.*)$/ds;
/** How many blocks above a note its mark is looked for, and how many notes may have been looked at in all. */
const NEAR_BLOCKS = 6;
const MAX_NOTES = 60;

/** What stands at a range of a block; the indices of a match's group are one. */
function at(blocks: readonly Block[], block: number, range?: [number, number]): SummarySentence[] {
  const [start, end] = range ?? [0, 0];
  return range ? [{ text: blocks[block]?.text.slice(start, end) ?? '', block, start, end }] : [];
}

function termOf(
  kind: Term['kind'],
  [found]: SummarySentence[],
  [meaning]: SummarySentence[],
): Term[] {
  if (!found || !meaning) return [];
  const { text: term, ...place } = found;
  return [{ term, place, meaning, kind }];
}

/** The word to which a note's mark is set: the nearest one above. */
function markedWord(blocks: readonly Block[], note: number, mark: string): SummarySentence[] {
  const word = new RegExp(`([^\\s,.*＊]{2,40}?)${mark.replace(/\D/g, '\\$&')}(?![*＊])`, 'dg');
  for (let block = note - 1; block >= Math.max(0, note - NEAR_BLOCKS); block--) {
    const text = blocks[block]?.text ?? '';
    const found = NOTE.test(text) ? [] : [...text.matchAll(word)];
    if (found.length > 0) return at(blocks, block, found.at(-1)?.indices?.[1]);
  }
  return [];
}

/** Words that the text explains: footnotes and short names, each once, in the text's order. */
export function findTerms(blocks: readonly Block[]): Term[] {
  const terms = new Map<string, Term>();
  let notes = 0;
  for (const [index, { type, text }] of blocks.entries()) {
    if (type === 'table') continue;
    const note = NOTE.exec(text);
    if (note && ++notes > MAX_NOTES) break;
    const place = (range?: [number, number]) => at(blocks, index, range);
    const found = note
      ? termOf(
          'footnote',
          note[2] ? place(note.indices?.[2]) : markedWord(blocks, index, note[1] ?? ''),
          place(note.indices?.[3]),
        )
      : [...text.matchAll(SHORT_NAME)].flatMap(({ indices }) =>
          termOf('short-name', place(indices?.[2]), place(indices?.[1])),
        );
    for (const term of found) if (!terms.has(term.term)) terms.set(term.term, term);
  }
  return [...terms.values()];
}
