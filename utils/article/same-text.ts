import { statementKey } from '../text/statement-key.ts';
import type { Article } from './article.ts';

type Text = Pick<Article, 'blocks' | 'title' | 'subtitles'>;

/** Whether two captures have the same blocks under the same title and sub-titles, white space and kinds of quotation marks aside. */
export function sameText(one: Text, other: Text): boolean {
  if (headKey(one) !== headKey(other)) return false;
  return one.blocks === other.blocks || JSON.stringify(one.blocks) === JSON.stringify(other.blocks);
}

const headKey = ({ title, subtitles }: Text): string =>
  JSON.stringify([title, ...subtitles].map(statementKey));
