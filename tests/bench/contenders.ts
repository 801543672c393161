/** What is measured inside a page. */
export const CONTENDERS = ['detection', 'capture', 'readability', 'defuddle'] as const;

export type Contender = (typeof CONTENDERS)[number];

/** What the bundle leaves in the page for the bench to call. */
export interface Probe {
  /** Runs one of them on the page as it is and gives its milliseconds; `files` are the site's other files, by path. */
  time(contender: Contender, files: Record<string, string>): Promise<number>;
  /** Makes the article's text that many times as long. */
  grow(times: number): void;
  elements(): number;
  isArticle(): boolean;
}
