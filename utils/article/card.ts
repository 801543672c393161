import type { ArticleKind } from './article.ts';
import type { LicenceType } from './licence.ts';
import type { Marks } from './marks.ts';

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
  canonicalUrl: string;
  /** The text's first characters, up to 160. */
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
