import type { ClipboardContent } from '../../article/excerpt.ts';
import { toLine } from '../../text/clean.ts';
import { linesHtml } from '../../text/markup.ts';
import { type Credit, keywordsOf } from '../credit.ts';
import type { Format } from '../format.ts';
import { entryKey } from './bibtex.ts';

/** The fields of CSL-JSON (citationstyles.org, 1.0.2) that a briefing fills. */
interface CslItem {
  id: string;
  type: 'webpage';
  title?: string;
  author?: [{ literal: string }];
  'container-title'?: string;
  issued?: { 'date-parts': [[number, number, number]] };
  genre?: string;
  note?: string;
  keyword?: string;
  language: 'ko-KR';
  URL: string;
}

function item(credit: Credit): CslItem {
  const [year, month, day] = credit.publishedDate.split('-').map(Number);
  const line = (text: string): string => toLine(text);
  const keyword = keywordsOf(credit).join(', ');
  const note = [credit.licence, credit.edited].filter(Boolean).join(', ');
  return {
    id: entryKey(credit),
    type: 'webpage',
    ...(credit.title ? { title: line(credit.title) } : {}),
    // An agency is one name: `literal` keeps it from being taken for a person's.
    ...(credit.agency ? { author: [{ literal: line(credit.agency) }] } : {}),
    ...(credit.site ? { 'container-title': credit.site } : {}),
    ...(year && month && day ? { issued: { 'date-parts': [[year, month, day]] } } : {}),
    ...(credit.kind ? { genre: credit.kind } : {}),
    ...(note ? { note } : {}),
    ...(keyword ? { keyword } : {}),
    language: 'ko-KR',
    URL: credit.url,
  };
}

function content(credits: readonly Credit[]): ClipboardContent {
  const plain = `${JSON.stringify(credits.map(item), null, 2)}\n`;
  return { plain, html: `<pre>${linesHtml(plain)}</pre>` };
}

/** CSL-JSON: what citation processors and reference managers exchange. Always a list, also of one. */
export const cslJson: Format = {
  id: 'csl-json',
  source(credit) {
    const plain = JSON.stringify(item(credit), null, 2);
    return { plain, html: linesHtml(plain) };
  },
  copy: (credit) => content([credit]),
  all: (credits) => content(credits),
};
