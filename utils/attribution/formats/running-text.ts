import type { ExcerptPart } from '../../article/excerpt.ts';
import { escapeHtml } from '../../text/escape.ts';
import { linesHtml } from '../../text/markup.ts';
import { type Credit, longDate } from '../credit.ts';
import { aloneOf, type Format, type FormatContext, type Source } from '../format.ts';
import { quotedHtml, quotedPlain } from '../markup.ts';

/** 기관 보도자료 「제목」(2024년 11월 19일) */
function named(credit: Credit, { t }: FormatContext): string {
  const date = longDate(credit.publishedDate, t);
  const who = [credit.agency, credit.kind].filter(Boolean).join(' ');
  const what = date ? `「${credit.title}」(${date})` : `「${credit.title}」`;
  return [who, what].filter(Boolean).join(' ');
}

const escaped = (plain: string): Source => ({ plain, html: linesHtml(plain) });

/** (출처: 대한민국 정책브리핑, 공공누리 제1유형 (출처표시), 주소, 일부 수정) */
function place(credit: Credit, { t }: FormatContext): Source {
  const link = `<a href="${escapeHtml(credit.link)}">${escapeHtml(credit.url)}</a>`;
  const words = (url: string, safe: (text: string) => string): string => {
    const items = [safe(credit.site), safe(credit.licence), url].filter(Boolean).join(', ');
    const source = safe(t('credit_source', ['@'])).replace('@', () => items);
    return [source, safe(credit.edited)].filter(Boolean).join(' ');
  };
  return { plain: words(credit.url, (text) => text), html: words(link, escapeHtml) };
}

/** Quotations on one line, as they stand inside a paragraph; tables cannot, and stand below. */
function inline(parts: readonly ExcerptPart[], omission: string): string {
  return parts
    .filter((part) => !part.rows)
    .map((part) => `${part.omission ? `${omission} ` : ''}“${part.text.replace(/\s*\n\s*/g, ' ')}”`)
    .join(' ');
}

/**
 * 기사체: “…에 따르면” and the quotation. It only quotes and attributes: who said something, announced or explained it is
 * not in the text that was copied, so no such verb is put there.
 */
export const news: Format = {
  id: 'news',
  source(credit, context) {
    const { plain, html } = place(credit, context);
    const name = named(credit, context);
    return { plain: `${name} (${plain})`, html: `${escapeHtml(name)} (${html})` };
  },
  copy(credit, parts, context) {
    if (parts.length === 0) return aloneOf(news.source(credit, context));
    const { t } = context;
    const omission = t('credit_omission');
    const lead = t('credit_news', [named(credit, context), inline(parts, omission)]).trim();
    const tables = parts.filter((part) => part.rows).map((part) => ({ ...part, omission: false }));
    const { plain, html } = place(credit, context);
    return {
      plain: [lead, ...quotedPlain(tables, omission), `(${plain})`].join('\n'),
      html: `<p>${linesHtml(lead)}</p>${quotedHtml(tables, omission)}<p>(${html})</p>`,
    };
  },
};

/** 메신저: the sentence, who and what in a line, the terms in a few characters, a link. Short, and still a whole credit. */
export const messenger: Format = {
  id: 'messenger',
  source(credit) {
    const terms = [credit.date, credit.shortLicence].filter(Boolean).join(', ');
    const what = terms ? `「${credit.title}」(${terms})` : `「${credit.title}」`;
    const line = [[credit.agency, what].filter(Boolean).join(' '), credit.edited];
    return escaped(`${line.filter(Boolean).join(' ')}\n${credit.link}`);
  },
  copy(credit, parts, context) {
    const { plain, html } = messenger.source(credit, context);
    const omission = context.t('credit_omission');
    return {
      plain: [...quotedPlain(parts, omission), plain].join('\n'),
      html: `${quotedHtml(parts, omission)}<p>${html}</p>`,
    };
  },
};

/**
 * 보고서 각주: the text with the mark of a note, and the note as Korean reports write it. The mark stands behind the last
 * quotation, never in a table's cells; a table alone has the source below it, without a number.
 */
export const footnote: Format = {
  id: 'footnote',
  source(credit, { t }) {
    const date = longDate(credit.publishedDate, t);
    const items = [
      credit.agency,
      `「${credit.title}」`,
      credit.kind,
      date,
      credit.site,
      credit.licence,
      credit.url,
    ];
    const text = `${items.filter(Boolean).join(', ')}.`;
    return escaped([text, credit.edited].filter(Boolean).join(' '));
  },
  copy(credit, parts, context) {
    const { plain, html } = footnote.source(credit, context);
    if (parts.length === 0) return aloneOf({ plain, html });
    const omission = context.t('credit_omission');
    const end = parts.findLastIndex(({ rows }) => !rows) + 1;
    const [quoted, tables] = [parts.slice(0, end), parts.slice(end)];
    const text = quotedPlain(quoted, omission).join('\n\n');
    const marked = quotedHtml(quoted, omission).replace(/<\/p>$/, '<sup>1)</sup></p>');
    const [number, sup] = text ? ['1) ', '<sup>1)</sup> '] : ['', ''];
    const lines = [text && `${text}1)`, ...quotedPlain(tables, omission), `${number}${plain}`];
    return {
      plain: lines.filter(Boolean).join('\n\n'),
      html: `${marked}${quotedHtml(tables, omission)}<p>${sup}${html}</p>`,
    };
  },
};
