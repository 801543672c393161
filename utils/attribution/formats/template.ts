import type { ExcerptPart } from '../../article/excerpt.ts';
import type { Translate } from '../../article/words.ts';
import { type Credit, longDate } from '../credit.ts';
import { aloneOf, type Format, type FormatContext } from '../format.ts';
import { linesHtml, tableTsv } from '../markup.ts';
import { parseTemplate, type TemplatePiece } from '../template.ts';
import { creditSource } from './credit-lines.ts';

function textOf(parts: readonly ExcerptPart[], t: Translate): string {
  return parts
    .flatMap((part) => [
      ...(part.omission ? [t('credit_omission')] : []),
      part.rows ? tableTsv(part.rows) : part.text,
    ])
    .join('\n');
}

function values(
  credit: Credit,
  parts: readonly ExcerptPart[],
  t: Translate,
): Record<Exclude<TemplatePiece['kind'], 'words'>, string> {
  return {
    text: textOf(parts, t),
    title: credit.title,
    agency: credit.agency,
    kind: credit.kind,
    date: credit.date,
    'long-date': longDate(credit.publishedDate, t),
    site: credit.site,
    licence: credit.licence,
    url: credit.url,
    link: credit.link,
    edited: credit.edited,
  };
}

/** The lines of a template with its placeholders filled; a line whose placeholders are all empty goes. */
function fill(pieces: readonly TemplatePiece[], of: ReturnType<typeof values>): string {
  const lines: { text: string; holders: number; filled: number }[] = [];
  let line = { text: '', holders: 0, filled: 0 };
  for (const piece of pieces) {
    if (piece.kind !== 'words') {
      const value = of[piece.kind];
      line = {
        text: line.text + value,
        holders: line.holders + 1,
        filled: line.filled + (value ? 1 : 0),
      };
      continue;
    }
    const [first = '', ...rest] = piece.text.split('\n');
    line = { ...line, text: line.text + first };
    for (const text of rest) {
      lines.push(line);
      line = { text, holders: 0, filled: 0 };
    }
  }
  return [...lines, line]
    .filter(({ holders, filled }) => holders === 0 || filled > 0)
    .map(({ text, holders }) => (holders > 0 ? text.trimEnd() : text))
    .join('\n')
    .trim();
}

/** The reader's own form; one that cannot be read gives the plain credit, so that no copy goes without its source. */
function filledIn(credit: Credit, parts: readonly ExcerptPart[], context: FormatContext): string {
  const { t, template } = context;
  const parsed = parseTemplate(template.trim() ? template : t('format_template_default'));
  if (!parsed.ok) return creditSource(credit).plain;
  return fill(parsed.pieces, values(credit, parts, t));
}

/** The reader's own form. */
export const template: Format = {
  id: 'template',
  label: 'format_template',
  hint: 'format_template_hint',
  takesText: true,
  source(credit, context) {
    const plain = filledIn(credit, [], context);
    return { plain, html: linesHtml(plain) };
  },
  copy(credit, parts, context) {
    const plain = filledIn(credit, parts, context);
    return aloneOf({ plain, html: linesHtml(plain) });
  },
};
