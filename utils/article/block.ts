/**
 * One block of an article's own text, in reading order. `text` is plain text with literal bullets and `<…>` headings;
 * whatever is shown, counted or copied is made from these blocks and nothing else.
 */
export type Block = TextBlock | TableBlock;

export interface TextBlock {
  type: 'heading' | 'paragraph' | 'list' | 'footnote';
  text: string;
  /** Depth of a heading or bullet, 1 the outermost: □ is 1, ㅇ ○ is 2, - is 3. Absent on paragraphs. */
  level?: number;
}

export interface TableBlock {
  type: 'table';
  /** The cells in reading order: tab between cells, newline between rows, a merged cell once. Never empty. */
  text: string;
  rows: string[][];
}
