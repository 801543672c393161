import type { Article } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import type { Summary } from '../article/summary.ts';
import { keySentences } from './key-sentences.ts';

/** Below this many characters the text is its own summary. */
const MIN_TEXT = 400;
/** Sub-titles that stand in the text are among its first blocks. */
const LEAD_BLOCKS = 4;
const SUBTITLE_LINE = /^(?:[-–―]\s.{8,120}[^.]|[▷▶]\s?.{8,120})$/;

/** Lines at the top of the text that are plainly sub-titles: `- … -`, `▷ …`. */
function subtitleLines(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const { type, text } of blocks.slice(0, LEAD_BLOCKS)) {
    if (type !== 'list' || !SUBTITLE_LINE.test(text)) break;
    lines.push(text);
  }
  return lines;
}

/** A first summary: the ministry's own sub-titles, then sentences from the lead, or why there are none. */
export function summarise(article: Pick<Article, 'title' | 'subtitles' | 'blocks'>): Summary {
  const { blocks, subtitles } = article;
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const official = subtitles.length ? [...subtitles] : subtitleLines(blocks);
  if (length < MIN_TEXT)
    return { official, sentences: [], declined: length ? 'too-short' : 'no-text' };
  return { official, sentences: keySentences(blocks, article.title, official), declined: null };
}
