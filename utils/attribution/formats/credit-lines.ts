import type { ExcerptPart } from '../../article/excerpt.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { Credit } from '../credit.ts';
import { aloneOf, type Format, type FormatContext, type Source } from '../format.ts';
import { quotedHtml, quotedPlain } from '../markup.ts';

/** Stands for the title while the line around it is escaped. */
const TITLE = '\u0000';

/** 기관, 「제목」 (날짜), 사이트 (일부 수정); `title` is the title as the format writes it, with its brackets. */
function sourceLine({ agency, date, site, edited }: Credit, title: string): string {
  const dated = date ? `${title} (${date})` : title;
  return [[agency, dated, site].filter(Boolean).join(', '), edited].filter(Boolean).join(' ');
}

/** The same line escaped by `safe`, with a title that is markup already. */
export function sourceLineWith(
  credit: Credit,
  title: string,
  safe: (text: string) => string,
): string {
  return safe(sourceLine(credit, TITLE)).replace(TITLE, () => title);
}

/** The title in 「」 as a link to the sentence, or to the article. */
export const titleLink = ({ link, title }: Credit): string =>
  `「<a href="${escapeHtml(link)}">${escapeHtml(title)}</a>」`;

/** Source, licence and address, a line each. */
export function creditSource(credit: Credit): Source {
  const lines = [sourceLine(credit, `「${credit.title}」`), credit.licence, credit.url];
  const html = [
    sourceLineWith(credit, titleLink(credit), escapeHtml),
    escapeHtml(credit.licence),
    escapeHtml(credit.url),
  ];
  return { plain: lines.filter(Boolean).join('\n'), html: html.filter(Boolean).join('<br>') };
}

/** Quoted paragraphs in a block of their own and a source below them; the source alone where nothing is quoted. */
export function quotedAbove(
  credit: Credit,
  parts: readonly ExcerptPart[],
  { t }: FormatContext,
  source: Source,
) {
  if (parts.length === 0) return aloneOf(source);
  const omission = t('credit_omission');
  const cite = escapeHtml(credit.link);
  return {
    plain: [...quotedPlain(parts, omission), source.plain].join('\n\n'),
    html: `<blockquote cite="${cite}">${quotedHtml(parts, omission)}</blockquote><p>${source.html}</p>`,
  };
}

/** 인용문: each passage in quotation marks, the credit below. */
export const quote: Format = {
  id: 'quote',
  source: creditSource,
  copy(credit, parts, context) {
    const source = creditSource(credit);
    if (parts.length === 0) return aloneOf(source);
    const dashed = { plain: `— ${source.plain}`, html: `— ${source.html}` };
    return quotedAbove(credit, parts, context, dashed);
  },
};

/** 출처만: the credit without the text. */
export const creditOnly: Format = {
  id: 'credit',
  source: creditSource,
  copy: (credit) => aloneOf(creditSource(credit)),
};
