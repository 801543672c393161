import type { ExcerptPart } from '../../article/excerpt.ts';
import type { Translate } from '../../article/words.ts';
import { linesHtml, tableTsv } from '../../text/markup.ts';
import { type Credit, longDate } from '../credit.ts';
import { aloneOf, type Format, type FormatContext } from '../format.ts';
import { fillTemplate } from '../template.ts';
import { creditSource } from './credit-lines.ts';

function textOf(parts: readonly ExcerptPart[], t: Translate): string {
  return parts
    .flatMap((part) => [
      ...(part.omission ? [t('credit_omission')] : []),
      part.rows ? tableTsv(part.rows) : part.text,
    ])
    .join('\n');
}

/** The reader's own form; one that cannot be read gives the plain credit, so that no copy goes without its source. */
function filledIn(credit: Credit, parts: readonly ExcerptPart[], context: FormatContext): string {
  const { t, template: own } = context;
  const { title, agency, kind, date, site, licence, url, link, edited } = credit;
  const filled = fillTemplate(own.trim() ? own : t('format_template_default'), {
    text: textOf(parts, t),
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
  return filled ?? creditSource(credit).plain;
}

/** The reader's own form. */
export const template: Format = {
  id: 'template',
  source(credit, context) {
    const plain = filledIn(credit, [], context);
    return { plain, html: linesHtml(plain) };
  },
  copy(credit, parts, context) {
    const plain = filledIn(credit, parts, context);
    return aloneOf({ plain, html: linesHtml(plain) });
  },
};
