import type { Block } from '../../article/block.ts';
import type { SavedArticle } from '../../article/saved-article.ts';
import { formatCopy } from '../../attribution/formats.ts';
import { toLine } from '../../text/clean.ts';
import { escapeMarkdown } from '../../text/escape.ts';
import { tableMarkdown } from '../../text/markup.ts';
import { type DocumentOptions, shownText } from './shown-text.ts';

/** Articles below each other in one Markdown document. */
export async function* writeMarkdown(
  articles: AsyncIterable<SavedArticle>,
  options: DocumentOptions,
): AsyncGenerator<string> {
  const { t, title, purpose } = options;
  yield `# ${line(title)}\n`;
  if (purpose === 'shared') yield `\n${line(t('share_terms'))}\n`;
  for await (const saved of articles) yield `\n---\n\n${articleMarkdown(saved, options, '##')}`;
}

/** An article as a Markdown file of its own: what is known of it in front as YAML, for programs that keep notes. */
export function markdownFile(saved: SavedArticle, options: DocumentOptions): string {
  return `${frontMatter(saved, options)}\n${articleMarkdown(saved, options, '#')}`;
}

function articleMarkdown(saved: SavedArticle, options: DocumentOptions, level: string): string {
  const { article } = saved;
  const { t } = options;
  const { blocks, quotations, highlights, note, withheld } = shownText(saved, options);
  const noted = highlights.map(({ quote, note: words }) =>
    [`> ${lines(quote, '> ')}`, ...(words ? [lines(words)] : [])].join('\n\n'),
  );
  const paragraphs = [
    `${level} ${line(article.title || article.canonicalUrl)}`,
    ...article.subtitles.filter(Boolean).map((subtitle) => `**${line(subtitle)}**`),
    ...blocks.map((block) => blockMarkdown(block, level)),
    ...(withheld ? [line(t('share_withheld'))] : []),
    // The credit stands below everything that is quoted, or alone.
    formatCopy(article, quotations, 'markdown', t).plain,
    ...(note ? [`${level}# ${line(t('transfer_note'))}`, lines(note)] : []),
    ...(noted.length > 0 ? [`${level}# ${line(t('transfer_highlights'))}`, ...noted] : []),
  ];
  return `${paragraphs.filter((text) => text.trim()).join('\n\n')}\n`;
}

function blockMarkdown(block: Block, level: string): string {
  if (block.type === 'table') return tableMarkdown(block.rows);
  return block.type === 'heading' ? `${level}# ${line(block.text)}` : lines(block.text);
}

const line = (text: string): string => escapeMarkdown(toLine(text));

/** Lines stay lines: two spaces before a line's end are Markdown's line break. */
const lines = (text: string, lead = ''): string =>
  text
    .split(/\r\n?|\n/)
    .map(line)
    .join(`  \n${lead}`);

/** JSON's strings and lists are YAML's, too (YAML 1.2, 1.3). */
const yaml = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, '');

function frontMatter(
  { article, savedAt, capturedAt, marks }: SavedArticle,
  options: DocumentOptions,
): string {
  const { lists, notes } = options;
  const moment = (time: number): string => new Date(time).toISOString();
  const fields: [string, unknown][] = [
    ['title', toLine(article.title)],
    ['agency', article.agency],
    ['date', article.publishedDate],
    ['kind', article.identity?.kind ?? ''],
    ['licence', article.licence.type],
    ['url', article.canonicalUrl],
    ['saved', moment(savedAt)],
    ['captured', capturedAt === null ? '' : moment(capturedAt)],
    ['read', marks.readAt === null ? '' : moment(marks.readAt)],
    ['starred', marks.starred || ''],
    ['tags', marks.tags],
    ['lists', marks.lists.flatMap(({ list }) => lists.get(list) ?? [])],
    ['note', notes ? marks.note : ''],
  ];
  const filled = fields.filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== '',
  );
  return ['---', ...filled.map(([name, value]) => `${name}: ${yaml(value)}`), '---', ''].join('\n');
}
