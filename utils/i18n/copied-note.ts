import type { QuotedSelection } from '../article/quote-request.ts';
import type { MessageKey, Translate } from '../article/words.ts';

/** The messages that copies are made of: credits, kinds of articles, the form that comes with the extension. */
export const isCopyWord = (key: string): boolean =>
  /^(?:credit|kind)_/.test(key) || key === 'format_template_default';

const NOTES = {
  all: 'note_copied',
  part: 'note_copied_part',
  none: 'note_copied_unknown',
} as const;

/** What is said of a selection that was copied: how much of it is the article's, then what its licence asks to know. */
export function copiedNote({ share, warnings }: QuotedSelection, t: Translate): string {
  // The keys come from our own script in the page.
  const said = warnings.map(({ message, names }) =>
    t(
      message as MessageKey,
      names.map((name) => t(name as MessageKey)),
    ),
  );
  return [t(NOTES[share]), ...said].join(' ');
}
