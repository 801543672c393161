import type { Block } from '../article/block.ts';
import type { Place, SummarySentence, Term } from '../article/summary.ts';

/** "A(이하 B)", "A(장관 홍길동, 이하 B)", "A(이하 ‘B’라 한다)". */
const SHORT_NAME =
  /((?:[「｢『‘“][^」｢｣』’”]{2,60}[」｣』’”])|[^\s(),「」‘’“”]{2,40})\s?\((?:[^()]{2,20}[,/]\s?)?이하,?\s?[‘“'"「｢]?([^’”'"」｣()]{2,20}?)[’”'"」｣]?(?:이?라\s?(?:함|한다)?[.]?)?\)/dg;
/** "* …", "** …", "1) …". */
const NOTE = /^([*＊]{1,4}|\d{1,2}\))\s*(\S.*)$/ds;
/** "태실: 왕실의 …": a note that names its term. */
const NAMED = /^([^:：(]{2,20}?(?:\([^()]{1,40}\))?)\s?[:：]\s+(\S.*)$/ds;
/** How many blocks above a note its mark is looked for, and how many a note may have been looked for in all. */
const NEAR_BLOCKS = 6;
const MAX_NOTES = 60;

const place = (block: number, [start, end]: readonly [number, number]): Place => ({
  block,
  start,
  end,
});

function meaning(blocks: readonly Block[], at: Place): SummarySentence {
  return { ...at, text: blocks[at.block]?.text.slice(at.start, at.end) ?? '' };
}

function shortNames(blocks: readonly Block[], block: number): Term[] {
  const terms: Term[] = [];
  for (const { indices, 2: term } of (blocks[block]?.text ?? '').matchAll(SHORT_NAME)) {
    const [, long, short] = indices ?? [];
    if (!long || !short || !term) continue;
    terms.push({
      term,
      place: place(block, short),
      meaning: meaning(blocks, place(block, long)),
      kind: 'short-name',
    });
  }
  return terms;
}

/** Where the word stands to which a note's mark is set: the nearest one above. */
function markedWord(blocks: readonly Block[], note: number, mark: string): Place | null {
  const sign = mark.replace(/[*＊)]/g, '\\$&');
  const word = new RegExp(`([^\\s,.*＊]{2,40}?)${sign}(?![*＊])`, 'dg');
  for (let block = note - 1; block >= Math.max(0, note - NEAR_BLOCKS); block--) {
    const text = blocks[block]?.text ?? '';
    if (NOTE.test(text)) continue;
    const found = [...text.matchAll(word)].at(-1)?.indices?.[1];
    if (found) return place(block, found);
  }
  return null;
}

function footnote(blocks: readonly Block[], block: number): Term | null {
  const text = blocks[block]?.text ?? '';
  const note = NOTE.exec(text)?.indices;
  if (!note?.[1] || !note[2]) return null;
  const [from, to] = note[2];
  const named = NAMED.exec(text.slice(from, to))?.indices;
  const shifted = (range: readonly [number, number] | undefined): [number, number] =>
    range ? [range[0] + from, range[1] + from] : [from, to];
  const at = named?.[1]
    ? place(block, shifted(named[1]))
    : markedWord(blocks, block, text.slice(...note[1]));
  if (!at) return null;
  return {
    term: meaning(blocks, at).text,
    place: at,
    meaning: meaning(blocks, place(block, shifted(named?.[2]))),
    kind: 'footnote',
  };
}

/** Words that the text explains: footnotes and short names, each once, in the text's order. */
export function findTerms(blocks: readonly Block[]): Term[] {
  const terms = new Map<string, Term>();
  let notes = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'table') continue;
    const note =
      block.type === 'footnote' || NOTE.test(block.text) ? footnote(blocks, index) : null;
    if (note && ++notes > MAX_NOTES) break;
    for (const term of note ? [note] : shortNames(blocks, index)) {
      if (!terms.has(term.term)) terms.set(term.term, term);
    }
  }
  return [...terms.values()];
}
