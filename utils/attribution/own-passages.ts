import type { Block } from '../article/block.ts';
import type { QuotedShare } from '../article/quote-request.ts';
import { comparable, lineUp } from './check-excerpt.ts';

/** Beside what is not the article's, words this short are the article's only by chance. Characters without white space. */
const BY_CHANCE = 15;
/** A passage that begins or ends with this much of the article is the article's, though not word for word. */
const EDGE = 12;

interface OwnPassages {
  /** What is to be quoted, in order. */
  passages: string[];
  share: QuotedShare;
}

const denseOf = (text: string): string => comparable(text).replace(/\s/g, '');

/** Where passages stand in the article; each place is taken once, so that a second copy of a text has none. */
class Places {
  private readonly text: string;
  private readonly dense: string;
  private readonly blocks: ReadonlySet<string>;
  private readonly taken: { start: number; end: number }[] = [];
  private last = 0;

  constructor(blocks: readonly Block[]) {
    this.text = lineUp(blocks).text;
    this.dense = this.text.replace(/\s/g, '');
    this.blocks = new Set(blocks.map(({ text }) => comparable(text)));
  }

  /** `own` takes its place; a `copy` is the article's, too, but was taken before. */
  judge(passage: string, strict: boolean): 'own' | 'copy' | 'near' | 'foreign' {
    const wanted = comparable(passage);
    if (strict && denseOf(passage).length < BY_CHANCE && !this.blocks.has(wanted)) return 'foreign';
    const next = this.text.indexOf(wanted, this.last);
    const at = next < 0 ? this.text.indexOf(wanted) : next;
    if (at < 0) return this.isNear(denseOf(passage)) ? 'near' : 'foreign';
    const end = at + wanted.length;
    if (this.taken.some((range) => range.start <= at && end <= range.end)) return 'copy';
    this.taken.push({ start: at, end });
    this.last = end;
    return 'own';
  }

  private isNear(wanted: string): boolean {
    if (wanted.length < EDGE) return false;
    return this.dense.includes(wanted.slice(0, EDGE)) || this.dense.includes(wanted.slice(-EDGE));
  }
}

/**
 * The passages of a selection that are the article's: navigation and notices that were selected along are nobody's words
 * and are not quoted, and text that the page shows twice is quoted once. A passage that is nearly the article's stays
 * as the page has it. Where nothing is the article's, or its text is not known, everything stays as it is.
 */
export function ownPassages(blocks: readonly Block[], passages: readonly string[]): OwnPassages {
  const loose = new Places(blocks);
  const judged = passages.map((passage) => loose.judge(passage, false));
  const foreign = judged.filter((kind) => kind === 'foreign').length;
  if (foreign === passages.length) return { passages: [...passages], share: 'none' };
  if (foreign === 0) {
    return { passages: passages.filter((_, index) => judged[index] !== 'copy'), share: 'all' };
  }
  const strict = new Places(blocks);
  const kept = passages.filter((passage) => /own|near/.test(strict.judge(passage, true)));
  return kept.length > 0
    ? { passages: kept, share: 'part' }
    : { passages: [...passages], share: 'none' };
}
