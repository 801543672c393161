import { escapeHtml, escapeMarkdown } from './escape.ts';

type Rows = readonly (readonly string[])[];

/** Plain text of several lines as HTML. */
export const linesHtml = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** Every row as long as the longest: a merged cell stands once, so that rows differ. */
function filled(rows: Rows): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** A table that word processors, 한글 and spreadsheets take as one: plain cells, ruled, no styles. */
export function tableHtml(rows: Rows): string {
  const body = filled(rows)
    .map((row) => `<tr>${row.map((cell) => `<td>${linesHtml(cell)}</td>`).join('')}</tr>`)
    .join('');
  return `<table border="1"><tbody>${body}</tbody></table>`;
}

/** A table as spreadsheets read plain text: tabs between cells, a line a row. */
export function tableTsv(rows: Rows): string {
  const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');
  return filled(rows)
    .map((row) => row.map(cell).join('\t'))
    .join('\n');
}

/** A table of GitHub's Markdown, the lines of which begin with `lead`. Its first row is its head: Markdown has no other. */
export function tableMarkdown(rows: Rows, lead = ''): string {
  const [head = [], ...rest] = filled(rows);
  const line = (cells: readonly string[]): string =>
    `${lead}| ${cells.map((cell) => escapeMarkdown(cell.replace(/\s+/g, ' '))).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')).replaceAll('\\', ''), ...rest.map(line)].join(
    '\n',
  );
}

/** An address as the target of a Markdown link, which brackets and spaces would end. */
export const linkTarget = (url: string): string =>
  url
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29')
    .replace(/[<>\s\\]/g, encodeURIComponent);
