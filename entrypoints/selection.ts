import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLines } from '../utils/attribution/page-lines.ts';
import { frameTools } from '../utils/platform/frame/frame-tools.ts';

/** Injected into a frame of a page when the reader copies something of it. Changes nothing yet. */
export default defineUnlistedScript(() => {
  globalThis.briefclipFrame = frameTools(document, pageLines);
});
