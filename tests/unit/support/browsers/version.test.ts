import { expect, it } from 'vitest';
import { askVersion, parseVersion } from '../../../support/browsers/version.ts';

it.each([
  ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 'chromium', 156],
  ['Google Chrome 150.0.1.2 ', 'chrome', 150],
  ['Google Chrome for Testing 149.0.1.2', 'chromium', 149],
  ['Microsoft Edge 151.0.3.4', 'edge', 151],
  ['Mozilla Firefox 153.7.0esr', 'firefox', 153],
  ['Mozilla Firefox 140.0', 'firefox', 140],
])('%s', (text, product, version) => {
  expect(parseVersion(text)).toEqual({ product, version });
});

it('something else is no browser', () => {
  expect(parseVersion('node v20.20.2')).toBeNull();
  expect(parseVersion('')).toBeNull();
});

it('a program that is none, or is not there', async () => {
  expect(await askVersion(process.execPath)).toBeNull();
  expect(await askVersion('/nowhere/chromium')).toBeNull();
});
