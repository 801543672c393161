/** Everything that is expected to go wrong, each mapped by the interface to one sentence and a next step. */
export const FAILURE_KINDS = [
  /** The page holds no article. */
  'no-article',
  /** The page has no text at all. */
  'empty-page',
  /** The text is only in the attachments. */
  'attachments-only',
  /** The viewer's frames answered with an error and there is no other text. */
  'viewer-unreachable',
  /** The viewer took longer than its time; what had arrived is there. */
  'viewer-late',
  /** The page is so long that reading it was cut short; what had been read is there. */
  'page-late',
  /** A browser page, a store page or a file: nothing may run there. */
  'restricted-page',
  /** The reader withdrew the permission for the site. */
  'no-permission',
  /** Nothing is selected. */
  'nothing-selected',
  'clipboard-refused',
  'storage-full',
  /** The reading list was removed meanwhile. */
  'list-gone',
  /** The reading list was filled or changed since: taking back its making would lose that. */
  'list-changed',
  /** Nothing from a private window is saved. */
  'private-window',
  /** The library's search could not start or could not read the library. */
  'search-unavailable',
  /** A file for import that holds nothing of ours and no addresses. */
  'file-foreign',
  /** A file for import that is cut off or damaged. */
  'file-broken',
  /** A file that a newer version of the extension made. */
  'file-newer',
  /** A file that is larger, or holds more, than is taken. */
  'file-too-large',
  /** The reader closed what was asking. */
  'cancelled',
] as const;

export type FailureKind = (typeof FAILURE_KINDS)[number];

export interface Failure {
  kind: FailureKind;
  /** English, for logs and the command line; the interface has its own words for `kind`. */
  message: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (kind: FailureKind, message: string): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { kind, message },
});
