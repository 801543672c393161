import { escapeHtml } from '../../text/escape.ts';
import type { Credit } from '../credit.ts';
import type { Format, FormatContext, Source } from '../format.ts';
import { quotedHtml } from '../markup.ts';
import { sourceLineWith, titleLink } from './credit-lines.ts';

/** 출처: 기관, 「제목」 (날짜), 사이트, 이용조건: one line, the title a link. */
function sourceMarkup(credit: Credit, { t }: FormatContext): Source {
  const line = sourceLineWith(credit, titleLink(credit), escapeHtml);
  const html = [line, escapeHtml(credit.licence)].filter(Boolean).join('. ');
  // The words come from the browser, which is not given anything of the page to put in.
  const words = escapeHtml(t('credit_source', ['@'])).replace('@', () => html);
  return { plain: words, html: words };
}

/**
 * 블로그 HTML: only elements that every editor keeps (blockquote, p, a, table), no classes, no styles. The plain flavour
 * is the same as source text, for editors that take HTML as text.
 */
export const html: Format = {
  id: 'html',
  source: sourceMarkup,
  copy(credit, parts, context) {
    const quoted = parts.length
      ? `<blockquote cite="${escapeHtml(credit.link)}">${quotedHtml(parts, context.t('credit_omission'))}</blockquote>`
      : '';
    const markup = `${quoted}<p>${sourceMarkup(credit, context).html}</p>`;
    return { plain: markup.replace(/<\/(?:blockquote|p|tr|table)>/g, '$&\n').trim(), html: markup };
  },
};
