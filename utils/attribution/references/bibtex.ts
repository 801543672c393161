import type { ClipboardContent } from '../../article/excerpt.ts';
import { toLine } from '../../text/clean.ts';
import { linesHtml } from '../../text/markup.ts';
import { type Credit, keywordsOf } from '../credit.ts';
import type { Format } from '../format.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as BibTeX takes it: one line, no sign left that TeX reads as a command. */
const tex = (text: string): string =>
  toLine(text)
    .replace(/[\\{}~^]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/[#$%&_]/g, '\\$&');

/** An address stays as it is (BibTeX does not read commands in `url`), but for what would end the field. */
const address = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent);

const LONGEST_NAME = 60;

/** Names what is cited: korea.kr's newsId, else what is safe of the address, told apart from others by the whole of it. */
export function entryKey({ id, url }: Credit): string {
  if (id) return `korea-kr-${id}`;
  const name = url
    .replace(/^https?:\/\//, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
  return `${name || 'source'}-${shortHash(url)}`;
}

/** FNV-1a over code units, 32 bits: the same text always gives the same. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function entry(credit: Credit): string {
  const { agency, title, site, publishedDate, kind, licence, edited, url } = credit;
  const [year, month, day] = publishedDate ? publishedDate.split('-') : [];
  const note = [kind, licence, edited].filter(Boolean).join(', ');
  const fields: [string, string][] = [
    // A second pair of braces keeps a name from being taken apart, and capitals as they are.
    ['author', agency && `{${tex(agency)}}`],
    ['title', title && `{${tex(title)}}`],
    ['howpublished', tex(site)],
    ['year', year ?? ''],
    ['month', month ? String(Number(month)) : ''],
    ['day', day ? String(Number(day)) : ''],
    ['url', address(url)],
    ['note', tex(note)],
    ['keywords', tex(keywordsOf(credit).join(', '))],
    ['language', 'korean'],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${entryKey(credit)},`, ...lines, '}'].join('\n');
}

const content = (plain: string): ClipboardContent => ({
  plain,
  html: `<pre>${linesHtml(plain)}</pre>`,
});

/** BibTeX: `@misc`, which every style knows, with `url` for those that show it. */
export const bibtex: Format = {
  id: 'bibtex',
  source: (credit) => ({ plain: entry(credit), html: linesHtml(entry(credit)) }),
  copy: (credit) => content(entry(credit)),
  all: (credits) => content(credits.map(entry).join('\n\n')),
};
