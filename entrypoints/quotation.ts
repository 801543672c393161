import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { quoteSelection } from '../utils/actions/quote-selection.ts';
import type { QuotedSelection, QuoteRequest } from '../utils/article/quote-request.ts';

/** How long the viewer's text is waited for, in milliseconds: whoever copies waits for it, too. */
const VIEWER_MS = 3000;

declare global {
  /** Lives in the extension's own world of a page, where the page cannot reach it. */
  var briefclipQuote: ((request: QuoteRequest) => Promise<QuotedSelection>) | undefined;
}

/**
 * Injected into the page behind capture.js when the reader copies from the menu or with the shortcut. Every format is
 * made here: the background has to stay small and cannot fetch code later, and the link to the sentence needs the page as
 * it stands.
 */
export default defineUnlistedScript(() => {
  globalThis.briefclipQuote = async (request) => {
    const capture = globalThis.briefclipCapturePage;
    if (!capture) throw new Error('capture.js was not there before');
    return quoteSelection(document, request, capture(AbortSignal.timeout(VIEWER_MS)));
  };
});
