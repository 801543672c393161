/** The only door to the extension API: promises in both browsers (the polyfill stands behind it in Chrome). */
export { browser } from 'wxt/browser';
