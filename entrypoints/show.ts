import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showSentence } from '../utils/platform/frame/show-sentence.ts';

/** Injected into a page when the reader asks in the popup where a sentence stands. */
export default defineUnlistedScript(() => {
  globalThis.briefclipShow = (sentence) => showSentence(document, sentence);
});
