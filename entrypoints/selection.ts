import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameTools } from '../utils/platform/frame/frame-tools.ts';

/** Injected into a frame of korea.kr when the reader copies from the menu or with the shortcut. Changes nothing yet. */
export default defineUnlistedScript(() => {
  globalThis.briefclipFrame = frameTools(document);
});
