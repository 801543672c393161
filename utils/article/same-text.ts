import { statementKey } from '../text/statement-key.ts';
import type { Article } from './article.ts';

type Text = Pick<Article, 'blocks' | 'title' | 'subtitles'>;

/**
 * Whether two captures have the same blocks under the same title and sub-titles, white space and kinds of quotation
 * marks aside. A title that one of them does not know is no other title.
 */
export function sameText(one: Text, other: Text): boolean {
  const known = one.title !== '' && other.title !== '';
  if (known && statementKey(one.title) !== statementKey(other.title)) return false;
  return subtitleKey(one) === subtitleKey(other) && sameBlocks(one, other);
}

export const sameBlocks = (one: Pick<Text, 'blocks'>, other: Pick<Text, 'blocks'>): boolean =>
  one.blocks === other.blocks || JSON.stringify(one.blocks) === JSON.stringify(other.blocks);

const subtitleKey = ({ subtitles }: Text): string => JSON.stringify(subtitles.map(statementKey));
