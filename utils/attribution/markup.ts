import type { ExcerptPart } from '../article/excerpt.ts';
import { escapeHtml } from '../text/escape.ts';
import { linesHtml, tableHtml, tableTsv } from '../text/markup.ts';

/** Parts as paragraphs of plain text, each quoted, with the sign for omissions between them. */
export function quotedPlain(parts: readonly ExcerptPart[], omission: string): string[] {
  return parts.flatMap((part) => [
    ...(part.omission ? [omission] : []),
    part.rows ? tableTsv(part.rows) : `“${part.text}”`,
  ]);
}

/** The same as HTML. */
export function quotedHtml(parts: readonly ExcerptPart[], omission: string): string {
  return parts
    .map((part) => {
      const sign = part.omission ? `<p>${escapeHtml(omission)}</p>` : '';
      return `${sign}${part.rows ? tableHtml(part.rows) : `<p>“${linesHtml(part.text)}”</p>`}`;
    })
    .join('');
}
