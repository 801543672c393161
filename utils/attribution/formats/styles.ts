import { escapeHtml } from '../../text/escape.ts';
import { type Credit, longDate } from '../credit.ts';
import { aloneOf, type Format, type FormatContext, type Source } from '../format.ts';

/** Ends an element of a reference with a full stop, unless it brings an end of its own. */
const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const joined = (items: readonly string[]): string => items.filter(Boolean).join(' ');

/** Korean letters have no italics. */
function emphasised(title: string): string {
  const name = /\p{Script=Hangul}/u.test(title) ? 'b' : 'i';
  return `<${name}>${escapeHtml(title)}</${name}>`;
}

/**
 * APA (7th edition, webpage of a group author) as Korean papers write it:
 * 인사혁신처. (2024. 11. 19.). 제목 [보도자료]. 대한민국 정책브리핑. 주소
 * Without an author the title comes first. Where the flavour can show it the title is in bold, as Korean guides have it for
 * what APA sets in italics; a title without Hangul is in italics.
 */
function apaSource(credit: Credit, { t }: FormatContext): Source {
  const date = longDate(credit.publishedDate, t, 'apa') || t('credit_undated');
  const write = (title: string, safe: (text: string) => string): string => {
    const genre = [credit.kind, credit.edited.replace(/^\(|\)$/g, '')].filter(Boolean).join(', ');
    const named = genre ? `${title} [${safe(genre)}].` : stopped(title);
    const dated = `(${safe(date)}).`;
    const first = credit.agency ? [safe(stopped(credit.agency)), dated, named] : [named, dated];
    const site = credit.site ? safe(stopped(credit.site)) : '';
    return joined([...first, site, safe(credit.url)]);
  };
  return {
    plain: write(credit.title, (text) => text),
    html: write(emphasised(credit.title), escapeHtml),
  };
}

/**
 * Chicago (notes and bibliography, web page of a group author) as Korean papers write it:
 * 인사혁신처. 「제목」. 보도자료. 대한민국 정책브리핑, 2024년 11월 19일. 주소.
 */
function chicagoSource(credit: Credit, { t }: FormatContext): Source {
  const date = longDate(credit.publishedDate, t);
  const place = [credit.site, date].filter(Boolean).join(', ');
  const genre = [credit.kind, credit.edited.replace(/^\(|\)$/g, '')].filter(Boolean).join(', ');
  const items = [credit.agency, `「${credit.title}」`, genre, place, credit.url];
  const plain = items.filter(Boolean).map(stopped).join(' ');
  return { plain, html: escapeHtml(plain) };
}

export const apa: Format = {
  id: 'apa',
  source: apaSource,
  copy: (credit, _, context) => aloneOf(apaSource(credit, context)),
};

export const chicago: Format = {
  id: 'chicago',
  source: chicagoSource,
  copy: (credit, _, context) => aloneOf(chicagoSource(credit, context)),
};
