import { REMARK } from '../article/site-phrases.ts';
import { toLine } from '../text/clean.ts';
import type { Headline } from './headline.ts';
import type { LinkedArticle } from './linked-data.ts';

const DATE = /(?<!\d)(\d{4})\s*[.\-/]\s*(\d{1,2})\s*[.\-/]\s*(\d{1,2})(?!\d)/;
/** The whole of a date line: the date, maybe a time, nothing else. */
const DATE_LINE =
  /^\d{4}\s*[.\-/]\s*\d{1,2}\s*[.\-/]\s*\d{1,2}\.?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;
/** Levels above the headline within which the rest of the page's head is looked for. */
const HEAD_LEVELS = 3;

/** The first date in a text as YYYY-MM-DD; '' where there is none, or one that no calendar has. */
export function isoDate(text: string): string {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!year || Number(month) < 1 || Number(month) > 12) return '';
  if (Number(day) < 1 || Number(day) > lastDay) return '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Elements around the headline, from its parent outwards, or around all content: where the page's head is when no class names it. */
function* around(document: Document, headline: Headline): Generator<Element> {
  let element =
    headline.element?.parentElement ?? document.querySelector('main, [role="main"]') ?? null;
  for (let level = 0; element && level < HEAD_LEVELS; level++) {
    yield element;
    element = element.parentElement;
  }
}

/** The day of publication as YYYY-MM-DD, '' where the page gives none. */
export function readDate(
  document: Document,
  headline: Headline,
  linked: LinkedArticle | null,
): string {
  const known = isoDate(document.querySelector('.info > span:first-child')?.textContent ?? '');
  if (known) return known;
  for (const element of around(document, headline)) {
    for (const candidate of element.querySelectorAll('span, p, li, dd, time, em, div')) {
      const line = toLine(candidate.textContent ?? '');
      if (DATE_LINE.test(line)) return isoDate(line);
    }
  }
  const meta = document.querySelector('meta[property="article:published_time"]');
  return isoDate(meta?.getAttribute('content') ?? '') || isoDate(linked?.datePublished ?? '');
}

/** A link's own words, without the tooltip that stands inside it. */
function linkWords(link: Element): string {
  const words: string[] = [];
  for (const node of link.childNodes) {
    if ((node as Element).localName !== 'i') words.push(node.textContent ?? '');
  }
  return toLine(words.join(''));
}

/** The agency by the name that the page gives it (names change; the page's is the one to credit); '' for none. */
export function readAgency(
  document: Document,
  headline: Headline,
  linked: LinkedArticle | null,
): string {
  const known = document.querySelector('.info a.gotosite');
  if (known && linkWords(known)) return linkWords(known);
  for (const element of around(document, headline)) {
    const link = element.querySelector('a[href*="ministryNewsList.do"][href*="repCode="]');
    if (link && linkWords(link)) return linkWords(link);
  }
  const container = document.querySelector('.view_cont[data-title]')?.getAttribute('data-title');
  const remark = REMARK.exec(document.body?.textContent ?? '')?.[1];
  return toLine(container || remark || linked?.author || '');
}

/** Lines of an element's text, broken at `<br>`. */
function linesOf(element: Element): string[] {
  const lines = [''];
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) lines.push((lines.pop() ?? '') + (node.nodeValue ?? ''));
    else if ((node as Element).localName === 'br') lines.push('');
  }
  return lines.map(toLine).filter(Boolean);
}

/** 부제: the headings right below the headline, a line each. */
export function readSubtitles(headline: Headline): string[] {
  const lines: string[] = [];
  let element = headline.element?.nextElementSibling ?? null;
  while (element && /^h[2-4]$/.test(element.localName)) {
    lines.push(...linesOf(element));
    element = element.nextElementSibling;
  }
  return lines;
}
