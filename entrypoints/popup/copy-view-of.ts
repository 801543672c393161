import type { CopyView } from '../../components/copy-view.ts';
import type { Translate } from '../../utils/article/words.ts';
import { warningsFor } from '../../utils/licence/warnings.ts';
import { draftedQuotation, formatToCopy, hasOnlySource, scopeOf, scopesOf } from './copy-state.ts';
import { chosenSentences, type PopupState } from './state.ts';

/** The copy as the popup shows it. */
export function copyViewOf(state: PopupState, t: Translate): CopyView {
  const { prepared } = state;
  const quotation = draftedQuotation(state);
  const text = quotation.draft ?? prepared?.text ?? '';
  return {
    scopes: scopesOf(state),
    scope: scopeOf(state),
    chosen: chosenSentences(state).length,
    format: formatToCopy(state),
    onlySource: hasOnlySource(state),
    draft: state.isEditing ? text : null,
    changed: quotation.draft !== undefined,
    previewShown: state.previewShown,
    preview: prepared?.content ?? null,
    warnings: warningsOf(state, t),
    byHand: state.byHand,
  };
}

/** What the licence has to say to a copy that takes text along; a quotation of the source needs no warning. */
function warningsOf(state: PopupState, t: Translate): string[] {
  const { capture, prepared, isEditing } = state;
  if (!capture || draftedQuotation(state).passages.length === 0) return [];
  const edited = isEditing && prepared?.edited === true;
  return warningsFor(capture.article.licence, { edited }).map(({ message, names }) =>
    t(
      message,
      names.map((name) => t(name)),
    ),
  );
}
