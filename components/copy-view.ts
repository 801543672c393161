import type { ClipboardContent } from '../utils/article/excerpt.ts';
import type { CopyFormat } from '../utils/article/settings.ts';

/** What one copy takes along: what is selected, sentences that were chosen, or every block of the text. */
export const COPY_SCOPES = ['selection', 'sentences', 'whole'] as const;
export type CopyScope = (typeof COPY_SCOPES)[number];

/** A copy as it stands before it is made. */
export interface CopyView {
  /** What there is to choose from. */
  scopes: readonly CopyScope[];
  scope: CopyScope;
  /** How many sentences are chosen. */
  chosen: number;
  format: CopyFormat;
  /** Whether there is no text to copy, so that only sources are to be chosen. */
  onlySource: boolean;
  /** The text as it is being edited; null while nobody edits. */
  draft: string | null;
  /** Whether that is something else than what stands in the article. */
  changed: boolean;
  previewShown: boolean;
  /** What will be on the clipboard; null while that is not known, or nothing is chosen. */
  preview: ClipboardContent | null;
  /** What is to be minded, in sentences. */
  warnings: readonly string[];
  /** A copy that the clipboard refused, to be copied by hand. */
  byHand: ClipboardContent | null;
}

/** What can be done with it. */
export interface CopyActions {
  onScope: (scope: CopyScope) => void;
  onFormat: (format: CopyFormat) => void;
  onCopy: () => void;
  onEdit: () => void;
  /** null brings the text back as it stands. */
  onDraft: (draft: string | null) => void;
  onPreview: () => void;
  onCloseByHand: () => void;
}
