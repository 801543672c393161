import { expect, it } from 'vitest';
import { isSiteAddress } from '../../../../utils/platform/site.ts';

it.each([
  ['https://www.korea.kr/briefing/pressReleaseView.do?newsId=1', true],
  ['http://m.korea.kr/', true],
  ['https://korea.kr', true],
  ['https://WWW.KOREA.KR/', true],
  ['https://www.korea.kr.evil.test/', false],
  ['https://notkorea.kr/', false],
  ['https://evil.test/www.korea.kr/', false],
  ['https://www.korea.kr@evil.test/', false],
  ['ftp://www.korea.kr/', false],
  ['chrome://extensions', false],
  ['', false],
])('%s: %s', (address, expected) => {
  expect(isSiteAddress(address)).toBe(expected);
});
