import type { ClipboardContent } from '../../article/excerpt.ts';
import { toLine } from '../../text/clean.ts';
import { linesHtml } from '../../text/markup.ts';
import { type Credit, keywordsOf } from '../credit.ts';
import type { Format } from '../format.ts';

/** RIS ends its lines with both signs. */
const END = '\r\n';

function entry(credit: Credit): string {
  const { agency, title, site, publishedDate, kind, licence, edited, url, id } = credit;
  const note = [kind, licence, edited].filter(Boolean).join(', ');
  const fields: [string, string][] = [
    ['TY', 'ELEC'],
    // A comma parts a family name from a given one: agencies that publish together are authors of their own.
    ...agency.split(',').map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', site],
    ['PY', publishedDate.slice(0, 4)],
    ['DA', publishedDate.replaceAll('-', '/')],
    ['LA', 'ko'],
    ['ID', id],
    ['N1', note],
    ...keywordsOf(credit).map((keyword): [string, string] => ['KW', keyword]),
    ['UR', url],
  ];
  const lines = fields
    .map(([tag, value]) => [tag, toLine(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, 'ER  - '].join(END) + END;
}

const content = (plain: string): ClipboardContent => ({
  plain,
  html: `<pre>${linesHtml(plain.replaceAll('\r', ''))}</pre>`,
});

/** RIS for reference managers: a web page (ELEC) of a group author. */
export const ris: Format = {
  id: 'ris',
  source: (credit) => ({
    plain: entry(credit),
    html: linesHtml(entry(credit).replaceAll('\r', '')),
  }),
  copy: (credit) => content(entry(credit)),
  all: (credits) => content(credits.map(entry).join(END)),
};
