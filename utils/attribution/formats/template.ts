import type { ExcerptPart } from '../../article/excerpt.ts';
import type { Translate } from '../../article/words.ts';
import { linesHtml, tableHtml, tableTsv } from '../../text/markup.ts';
import { type Credit, longDate } from '../credit.ts';
import type { Format, FormatContext } from '../format.ts';
import { fillTemplate, usesPlaceholder } from '../template.ts';
import { creditSource } from './credit-lines.ts';

type Rows = NonNullable<ExcerptPart['rows']>;

/** Stands for the text while the form around it is made HTML. */
const TEXT = '\u0001';

/** The text alone, a line a part: a form brings the quotation marks that it wants. */
function textOf(
  parts: readonly ExcerptPart[],
  t: Translate,
  table: (rows: Rows) => string,
  words: (text: string) => string,
): string[] {
  return parts.flatMap((part) => [
    ...(part.omission ? [words(t('credit_omission'))] : []),
    part.rows ? table(part.rows) : words(part.text),
  ]);
}

/**
 * The reader's own form, filled; one that cannot be read gives the plain credit, so that no copy goes without its source.
 * An edited text says that it is one, whether or not the form has a word for that.
 */
function filledIn(credit: Credit, text: string, { t, template: own }: FormatContext): string {
  const { title, agency, kind, date, site, licence, url, link, edited } = credit;
  const form = own.trim() ? own : t('format_template_default');
  const filled = fillTemplate(form, {
    text,
    title,
    agency,
    kind,
    date,
    'long-date': longDate(credit.publishedDate, t),
    site,
    licence,
    url,
    link,
    edited,
  });
  if (filled === null) return creditSource(credit).plain;
  const isSilent =
    edited && text && usesPlaceholder(form, 'text') && !usesPlaceholder(form, 'edited');
  return isSilent ? `${filled}\n${edited}` : filled;
}

/** A table ends the paragraph that it stands in and begins another; neither has an empty line at that edge. */
const paragraphs = (html: string): string =>
  `<p>${html}</p>`.replace(/<br>(?=<\/p>)|(?<=<p>)<br>/g, '').replaceAll('<p></p>', '');

/** The reader's own form. A table of the text is one in the rich flavour. */
export const template: Format = {
  id: 'template',
  source(credit, context) {
    const plain = filledIn(credit, '', context);
    return { plain, html: linesHtml(plain) };
  },
  copy(credit, parts, context) {
    const { t } = context;
    const text = textOf(parts, t, tableTsv, (words) => words).join('\n');
    const table = (rows: Rows): string => `</p>${tableHtml(rows)}<p>`;
    const markup = textOf(parts, t, table, linesHtml).join('<br>');
    const form = linesHtml(filledIn(credit, text && TEXT, context));
    return {
      plain: filledIn(credit, text, context),
      html: paragraphs(form.replaceAll(TEXT, () => markup)),
    };
  },
};
