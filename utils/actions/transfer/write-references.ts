import type { SavedArticle } from '../../article/saved-article.ts';
import type { Translate } from '../../article/words.ts';
import { creditOf } from '../../attribution/credit.ts';
import { formatOf } from '../../attribution/formats.ts';

export type ReferenceFormat = 'ris' | 'bibtex' | 'csl-json';

/** How the records of a format stand behind each other. */
const JOINTS: Readonly<Record<ReferenceFormat, { open: string; between: string; close: string }>> =
  {
    ris: { open: '', between: '\r\n', close: '' },
    bibtex: { open: '', between: '\n\n', close: '\n' },
    'csl-json': { open: '[\n', between: ',\n', close: '\n]\n' },
  };

/** A record for each article, for reference managers: the source, never the text. */
export async function* writeReferences(
  articles: AsyncIterable<SavedArticle>,
  { format, t }: { format: ReferenceFormat; t: Translate },
): AsyncGenerator<string> {
  const { open, between, close } = JOINTS[format];
  const context = { t, template: '' };
  let before = open;
  for await (const { article, marks } of articles) {
    const credit = { ...creditOf(article, t), keywords: marks.tags };
    yield `${before}${formatOf(format).source(credit, context).plain}`;
    before = between;
  }
  yield before === open ? `${open}${close}` : close;
}
