import type { ChangedIds } from '../changes.ts';
import type { SearchFound } from './search.ts';

/** What a page says to the thread that searches. `id` counts the questions; each gets one answer. */
export type ToSearch =
  | { type: 'search'; id: number; words: string }
  | { type: 'warm'; id: number }
  | { type: 'cancel'; id: number }
  | { type: 'changed'; ids: ChangedIds };

/** What it answers. */
export type FromSearch =
  | { type: 'found'; id: number; found: SearchFound }
  | { type: 'warmed' | 'cancelled'; id: number }
  | { type: 'failed'; id: number; message: string };
