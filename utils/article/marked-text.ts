/** Part of a text: `text.slice(start, end)`, UTF-16 offsets. */
export interface TextRange {
  start: number;
  end: number;
}

/** A text and the parts of it to be marked, in their order and apart from one another. */
export interface MarkedText {
  text: string;
  marks: TextRange[];
}
