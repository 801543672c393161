import type { ArticleHead } from '../article/article.ts';
import type { ClipboardContent } from '../article/excerpt.ts';
import type { CopyFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { escapeHtml, escapeMarkdown } from '../text/escape.ts';
import { type Credit, creditOf } from './credit.ts';

/** 기관, 「제목」 (날짜), 사이트; `title` is the title as the format writes it. */
function sourceLine({ agency, date, site }: Credit, title: string): string {
  const dated = date ? `${title} (${date})` : title;
  return [agency, dated, site].filter(Boolean).join(', ');
}

const creditLines = (credit: Credit): string[] =>
  [sourceLine(credit, `「${credit.title}」`), credit.licence, credit.url].filter(Boolean);

function creditHtml(credit: Credit): string {
  const link = `<a href="${escapeHtml(credit.url)}">${escapeHtml(credit.title)}</a>`;
  // The title is the only part that is markup already, so it is put in after the rest is escaped.
  const line = escapeHtml(sourceLine(credit, '\u0000')).replace('\u0000', () => `「${link}」`);
  return [line, escapeHtml(credit.licence), escapeHtml(credit.url)].filter(Boolean).join('<br>');
}

/** Plain text of several lines as HTML. */
const linesHtml = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** An address as the target of a Markdown link, which brackets and spaces would end. */
const linkTarget = (url: string): string =>
  url
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29')
    .replace(/[<>\s\\]/g, encodeURIComponent);

function quote(credit: Credit, passages: readonly string[]): ClipboardContent {
  const [source = '', ...rest] = creditLines(credit);
  const plain = [...passages.map((passage) => `“${passage}”`), [`— ${source}`, ...rest].join('\n')];
  const paragraphs = passages.map((passage) => `<p>“${linesHtml(passage)}”</p>`).join('');
  return {
    plain: plain.join('\n\n'),
    html: `<blockquote cite="${escapeHtml(credit.url)}">${paragraphs}</blockquote><p>— ${creditHtml(credit)}</p>`,
  };
}

/** Markdown is meant literally: the rich flavour shows the same characters. */
function markdown(credit: Credit, passages: readonly string[]): ClipboardContent {
  const title = `「[${escapeMarkdown(credit.title)}](${linkTarget(credit.url)})」`;
  const source = [escapeMarkdown(sourceLine(credit, '\u0000')).replace('\u0000', () => title)];
  if (credit.licence) source.push(escapeMarkdown(credit.licence));
  const quoted = passages
    .map((passage) => `> “${escapeMarkdown(passage).replaceAll('\n', '  \n> ')}”`)
    .join('\n>\n');
  const plain = [quoted, `— ${source.join('  \n')}`].filter(Boolean).join('\n\n');
  return { plain, html: `<p>${linesHtml(plain)}</p>` };
}

/**
 * An excerpt with its credit for the clipboard, rich and plain at once. Passages are quoted word for word, each in
 * quotation marks of its own; none of them, or the format `credit`, gives the credit alone.
 */
export function formatExcerpt(
  head: ArticleHead,
  passages: readonly string[],
  format: CopyFormat,
  t: Translate,
): ClipboardContent {
  const credit = creditOf(head, t);
  if (format === 'markdown') return markdown(credit, passages);
  if (format === 'quote' && passages.length) return quote(credit, passages);
  return { plain: creditLines(credit).join('\n'), html: `<p>${creditHtml(credit)}</p>` };
}
