/** What is measured inside a page. */
export const CONTENDERS = ['detection', 'capture', 'readability', 'defuddle'] as const;

export type Contender = (typeof CONTENDERS)[number];

/** How a very large page was captured. */
export interface LargeCapture {
  elements: number;
  characters: number;
  /** From the question to the last result, pauses included. */
  wallMs: number;
  /** The longest that the page's thread was held without a pause. */
  longestSliceMs: number;
  /** Characters of the text that came out. */
  captured: number;
  failure: string | null;
}

/** What the bundle leaves in the page for the bench to call. */
export interface Probe {
  /** Runs one of them on the page as it is and gives its milliseconds; `files` are the site's other files, by path. */
  time(contender: Contender, files: Record<string, string>): Promise<number>;
  /** Makes the article's text that many times as long. */
  grow(times: number): void;
  /** Makes the page a very large one and captures it. */
  large(): Promise<LargeCapture>;
  elements(): number;
  isArticle(): boolean;
}
