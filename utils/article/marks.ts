import type { Highlight } from './highlight.ts';
import type { Membership } from './reading-list.ts';

/** What the reader added to a saved article. */
export interface Marks {
  lists: readonly Membership[];
  /** Each once, sorted by code units; 1 to 50 characters, NFC, no spaces around. */
  tags: readonly string[];
  starred: boolean;
  /** When it was marked as read, in milliseconds since 1970; null for unread. */
  readAt: number | null;
  /** '' for none; up to 20,000 characters. */
  note: string;
  /** In the order of their making. */
  highlights: readonly Highlight[];
  /** The block at the top of the reader when it was last left; 0 at the start. */
  position: number;
}

export const NO_MARKS: Readonly<Marks> = {
  lists: [],
  tags: [],
  starred: false,
  readAt: null,
  note: '',
  highlights: [],
  position: 0,
};

/** All that the reader wrote, and what they highlighted; '' among it where there is none. */
export const notesIn = ({ note, highlights }: Marks): string[] => [
  note,
  ...highlights.flatMap((one) => [one.quote, one.note]),
];

/** One change of marks, the same for one article or many. */
export type MarksChange =
  | { kind: 'starred'; starred: boolean }
  | { kind: 'read'; readAt: number | null }
  | { kind: 'add-tags' | 'remove-tags'; tags: readonly string[] }
  /** At the list's end, in the order of the given articles; one that is in it stays where it is. */
  | { kind: 'add-to-list' | 'remove-from-list'; list: string }
  /** Before another article of the list; null for the end. */
  | { kind: 'move-in-list'; list: string; before: string | null }
  | { kind: 'note'; note: string }
  /** Adds it, or replaces the one with its id. */
  | { kind: 'highlight'; highlight: Highlight }
  /** The same with several, made in one go. */
  | { kind: 'add-highlights'; highlights: readonly Highlight[] }
  | { kind: 'remove-highlight'; highlight: string }
  | { kind: 'position'; position: number };
