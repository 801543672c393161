import { COPY_SCOPES, type CopyScope } from '../../components/copy-view.ts';
import type { Quotation } from '../../utils/article/excerpt.ts';
import { type CopyFormat, takesText } from '../../utils/article/settings.ts';
import { chosenSentences, type PopupState } from './state.ts';

/** What there is to copy from: what is selected on the page, sentences where some were picked, the whole text. */
export function scopesOf({ page, summary }: PopupState): CopyScope[] {
  const there: Record<CopyScope, boolean> = {
    selection: page?.selection != null,
    sentences: summary.sentences.length > 0,
    whole: true,
  };
  return COPY_SCOPES.filter((scope) => there[scope]);
}

/** What a copy now takes: by choice while that is there, else the first of what there is. */
export function scopeOf(state: PopupState): CopyScope {
  const scopes = scopesOf(state);
  return scopes.find((scope) => scope === state.scope) ?? scopes[0] ?? 'whole';
}

/** Whether there is no text and none will come: the source is then all that can be copied. */
export function hasOnlySource({ capture }: PopupState): boolean {
  return capture !== null && !capture.pending && capture.article.blocks.length === 0;
}

/** The format of the next copy: as chosen, or the credit where there is no text for that. */
export function formatToCopy(state: PopupState): CopyFormat {
  return hasOnlySource(state) && takesText(state.format) ? 'credit' : state.format;
}

/** What a copy takes along, word for word; no passages for the source alone. */
export function quotationOf(state: PopupState): Quotation {
  if (!takesText(formatToCopy(state))) return { passages: [], at: null };
  const scope = scopeOf(state);
  const selection = state.page?.selection;
  if (scope === 'selection' && selection) {
    return { passages: selection.passages, at: { before: selection.before } };
  }
  if (scope === 'sentences') {
    const sentences = chosenSentences(state);
    return { passages: sentences.map(({ text }) => text), at: sentences[0] ?? null };
  }
  const blocks = state.capture?.article.blocks ?? [];
  return { passages: blocks.map(({ text }) => text), at: null };
}

/** The same with the reader's own version of it, while that can be seen. */
export function draftedQuotation(state: PopupState): Quotation {
  const quotation = quotationOf(state);
  const draft = state.isEditing ? state.drafts[draftKey(quotation)] : undefined;
  return draft === undefined ? quotation : { ...quotation, draft };
}

/** What a version belongs to: it comes back when the same is chosen again. */
export const draftKey = ({ passages }: Quotation): string => passages.join('\n\n');

/** Whether a copy can be made of a text that is not whole yet. */
export function isReadyToCopy(state: PopupState): boolean {
  return !takesText(state.format) || scopeOf(state) !== 'whole';
}
