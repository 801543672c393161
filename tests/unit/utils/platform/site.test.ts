import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isSiteAddress, sitePatterns } from '../../../../utils/platform/site.ts';

const hosts = ['*://www.korea.kr/*', '*://m.korea.kr/*', '*://korea.kr/*'];

beforeEach(() => {
  const manifest = { host_permissions: hosts };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('is what the manifest asks for', () => {
  expect(sitePatterns()).toEqual(hosts);
});

it.each([
  ['https://www.korea.kr/briefing/pressReleaseView.do?newsId=1', true],
  ['http://m.korea.kr/', true],
  ['https://korea.kr', true],
  ['https://WWW.KOREA.KR/', true],
  ['https://www.korea.kr.evil.test/', false],
  ['https://notkorea.kr/', false],
  ['https://blog.korea.kr/', false],
  ['https://evil.test/www.korea.kr/', false],
  ['https://www.korea.kr@evil.test/', false],
  ['ftp://www.korea.kr/', false],
  ['chrome://extensions', false],
  ['', false],
])('%s: %s', (address, expected) => {
  expect(isSiteAddress(address)).toBe(expected);
});
