import type { ArticleKind } from './article.ts';
import type { LicenceDoubt, LicenceType } from './licence.ts';
import type { Marks } from './marks.ts';
import type { SavedArticle, TrashedArticle } from './saved-article.ts';

/** What a list shows of a saved article: everything but its text. */
export interface Card {
  id: string;
  title: string;
  agency: string;
  /** YYYY-MM-DD, '' where the page gives none. */
  publishedDate: string;
  /** null on a page of no known template. */
  kind: ArticleKind | null;
  licence: LicenceType;
  /** Why the licence is unknown; null where it is known. */
  doubt: LicenceDoubt | null;
  canonicalUrl: string;
  /** The text's first characters, up to LEAD_LENGTH. */
  lead: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** When the text was read from the page; null while only the address is known. */
  capturedAt: number | null;
  /** How many earlier texts are kept. */
  earlier: number;
  marks: Marks;
}

/** A card in the trash. */
export interface TrashedCard extends Card {
  /** Milliseconds since 1970. */
  trashedAt: number;
}

/** How much of the text a card shows, in UTF-16 units. */
const LEAD_LENGTH = 160;

/** The card of a saved article. */
export function cardOf({ id, article, savedAt, capturedAt, earlier, marks }: SavedArticle): Card {
  return {
    id,
    title: article.title,
    agency: article.agency,
    publishedDate: article.publishedDate,
    kind: article.identity?.kind ?? null,
    licence: article.licence.type,
    doubt: article.licence.doubt,
    canonicalUrl: article.canonicalUrl,
    lead: leadOf(article.blocks),
    savedAt,
    capturedAt,
    earlier: earlier.length,
    marks,
  };
}

export function trashedCardOf(trashed: TrashedArticle): TrashedCard {
  return { ...cardOf(trashed), trashedAt: trashed.trashedAt };
}

/** The first words of the text in one line, never half a character. */
function leadOf(blocks: SavedArticle['article']['blocks']): string {
  let lead = '';
  for (const { text } of blocks) {
    if (lead.length >= LEAD_LENGTH) break;
    lead = `${lead} ${text}`.replace(/\s+/gu, ' ').trim();
  }
  return lead
    .slice(0, LEAD_LENGTH)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd();
}
