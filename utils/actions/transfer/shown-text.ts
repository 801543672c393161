import type { Block } from '../../article/block.ts';
import type { Highlight } from '../../article/highlight.ts';
import type { SavedArticle } from '../../article/saved-article.ts';
import type { Language } from '../../article/settings.ts';
import type { Translate } from '../../article/words.ts';
import { licenceOf } from '../../licence/catalogue.ts';

/** How articles are written down to be read. */
export interface DocumentOptions {
  t: Translate;
  language: Language;
  title: string;
  /** Names of lists by their ids. */
  lists: ReadonlyMap<string, string>;
  /** The reader's notes and highlights go along. */
  notes: boolean;
  /**
   * `own`: for oneself, everything that was saved. `shared`: for others, only texts whose licence permits copying; of the
   * others the link, and what the reader highlighted as a quotation (저작권법 제28조).
   */
  purpose: 'own' | 'shared';
}

/** What of an article goes into a document. */
export interface ShownText {
  blocks: readonly Block[];
  /** Quoted in place of a text that may not be copied, word for word from it. */
  quotations: readonly string[];
  highlights: readonly Highlight[];
  note: string;
  /** The text stays away because no licence is known. */
  withheld: boolean;
}

/**
 * Every licence of the catalogue permits copying a text unchanged with its source; that types 2 and 4 are for
 * non-commercial use, and 3 and 4 for use without changes, the credit below each text says.
 */
export function shownText(
  { article, marks }: SavedArticle,
  { notes, purpose }: Pick<DocumentOptions, 'notes' | 'purpose'>,
): ShownText {
  const mine = notes
    ? { highlights: marks.highlights, note: marks.note }
    : { highlights: [], note: '' };
  const mayCopy = purpose === 'own' || licenceOf(article.licence.type) !== null;
  if (mayCopy) return { blocks: article.blocks, quotations: [], ...mine, withheld: false };
  const quotations = marks.highlights
    .filter(({ place }) => place !== null)
    .map(({ quote }) => quote);
  return { blocks: [], quotations, ...mine, withheld: article.blocks.length > 0 };
}
