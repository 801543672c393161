import type { Block } from '../../article/block.ts';
import type { SavedArticle } from '../../article/saved-article.ts';
import { formatCopy } from '../../attribution/formats.ts';
import { escapeHtml } from '../../text/escape.ts';
import { linesHtml, tableHtml } from '../../text/markup.ts';
import { type DocumentOptions, shownText } from './shown-text.ts';

/** Nothing is fetched and nothing runs, whatever a text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 40em; margin: 0 auto; padding: 16px; line-height: 1.75; word-break: keep-all; overflow-wrap: anywhere;
  font-family: system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif; }
h1, h2, h3, h4 { line-height: 1.4; }
article { border-top: 1px solid; padding-top: 16px; margin-top: 48px; }
.level-2 { margin-left: 1em; } .level-3 { margin-left: 2em; }
.table { overflow-x: auto; } table { border-collapse: collapse; } td { border: 1px solid; padding: 4px 8px; }
blockquote { margin: 16px 0; border-left: 3px solid; padding-left: 16px; }
.credit { font-size: 0.9em; }
@media print { article { break-inside: auto; } h2 { break-after: avoid; } }
`;

/** Articles as a page that stands alone: no script, no picture, nothing fetched, every text escaped. */
export async function* writeHtml(
  articles: AsyncIterable<SavedArticle>,
  options: DocumentOptions,
): AsyncGenerator<string> {
  const { t, title, purpose, language } = options;
  yield [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...(purpose === 'shared' ? [`<p>${escapeHtml(t('share_terms'))}</p>`] : []),
    '<main>',
    '',
  ].join('\n');
  for await (const saved of articles) yield `${articleHtml(saved, options)}\n`;
  yield '</main>\n</body>\n</html>\n';
}

function articleHtml(saved: SavedArticle, options: DocumentOptions): string {
  const { article } = saved;
  const { t } = options;
  const { blocks, quotations, highlights, note, withheld } = shownText(saved, options);
  const heading = (text: string): string => `<h3>${escapeHtml(text)}</h3>`;
  return [
    '<article lang="ko">',
    `<h2>${escapeHtml(article.title || article.canonicalUrl)}</h2>`,
    ...article.subtitles
      .filter(Boolean)
      .map((subtitle) => `<p><strong>${escapeHtml(subtitle)}</strong></p>`),
    ...blocks.map(blockHtml),
    ...(withheld ? [`<p>${escapeHtml(t('share_withheld'))}</p>`] : []),
    `<div class="credit">${formatCopy(article, quotations, 'html', t).html}</div>`,
    ...(note ? [heading(t('transfer_note')), `<p>${linesHtml(note)}</p>`] : []),
    ...(highlights.length > 0 ? [heading(t('transfer_highlights'))] : []),
    ...highlights.map(
      ({ quote, note: words }) =>
        `<blockquote>${linesHtml(quote)}</blockquote>${words ? `<p>${linesHtml(words)}</p>` : ''}`,
    ),
    '</article>',
  ].join('\n');
}

function blockHtml(block: Block): string {
  if (block.type === 'table') return `<div class="table">${tableHtml(block.rows)}</div>`;
  if (block.type === 'heading') return `<h3>${escapeHtml(block.text)}</h3>`;
  const level = Math.min(3, Math.max(1, Math.trunc(block.level ?? 1)));
  return `<p class="level-${level}">${linesHtml(block.text)}</p>`;
}
