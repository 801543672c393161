import type { Article } from '../../article/article.ts';
import { type Marks, notesIn } from '../../article/marks.ts';
import { squash } from '../../text/squash.ts';

/** Where a word can stand, what counts most first. */
export const SEARCH_PLACES = ['title', 'head', 'note', 'body'] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

/** Both are white space, which no squashed text holds: a hit never reaches from one part into another. */
const PLACE_END = '\n';
const PART_END = '\t';

const join = (parts: readonly string[]): string => parts.map(squash).join(PART_END);

/** What the reader added: tags among the head, then notes and highlights, which may be no longer in the text. */
const ofMarks = (marks: Marks): string[] => [join(marks.tags), join(notesIn(marks))];

/**
 * What the store `texts` keeps of an article, squashed: five lines, which are the title; the sub-titles and the agency;
 * the tags; the note and the highlights; the text, a part for each block.
 */
export function searchText({ article, marks }: { article: Article; marks: Marks }): string {
  return [
    squash(article.title),
    join([...article.subtitles, article.agency]),
    ...ofMarks(marks),
    join(article.blocks.map(({ text }) => text)),
  ].join(PLACE_END);
}

/** The same text after the reader changed tags, note or highlights: the article need not be read again. */
export function withMarks(text: string, marks: Marks): string {
  const [title = '', head = '', _tags, _notes, body = ''] = text.split(PLACE_END);
  return [title, head, ...ofMarks(marks), body].join(PLACE_END);
}

/** At index n the place that line n is. */
const PLACE_OF_LINE: readonly SearchPlace[] = ['title', 'head', 'head', 'note', 'body'];

/** Where in an article something stands that was found at `offset` of its search text. */
export function placeAt(text: string, offset: number): SearchPlace {
  let line = 0;
  let end = text.indexOf(PLACE_END);
  while (end !== -1 && end < offset) {
    line += 1;
    end = text.indexOf(PLACE_END, end + 1);
  }
  return PLACE_OF_LINE[line] ?? 'body';
}
