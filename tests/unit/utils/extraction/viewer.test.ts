// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findViewer } from '../../../../utils/extraction/viewer.ts';

const URL_OF_PAGE = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
const RESULT = '/docViewer/result/2026.07/02/3f0a9c';
const frame = (src: string): string => `<iframe id="content_press" src="${src}"></iframe>`;
const find = (html: string, url = URL_OF_PAGE) =>
  findViewer(new DOMParser().parseFromString(html, 'text/html'), url);
const skin = (query: string): string => `/docViewer/iframe_skin/doc.html?${query}`;

describe('findViewer', () => {
  it.each([
    ['a path', skin(`fn=3f0a9c&amp;rs=${RESULT}`)],
    ['an encoded path', skin(`fn=3f0a9c&amp;rs=${encodeURIComponent(RESULT)}`)],
    ['a whole address', `https://www.korea.kr${skin(`fn=3f0a9c&amp;rs=${RESULT}`)}`],
    ['an address without protocol', `//www.korea.kr${skin(`rs=${RESULT}&amp;fn=3f0a9c`)}`],
  ])('reads %s', (_, src) => {
    expect(find(frame(src))).toEqual({ base: `https://www.korea.kr${RESULT}/3f0a9c.files/` });
  });

  it("stays on the page's own origin", () => {
    const src = skin(`fn=3f0a9c&amp;rs=${RESULT}`);
    expect(find(frame(src), URL_OF_PAGE.replace('www', 'm'))?.base).toMatch(
      /^https:\/\/m\.korea\.kr\//,
    );
  });

  it('takes the first frame of the expected form', () => {
    const frames =
      frame('http://[/docViewer/') +
      frame(skin('fn=a')) +
      frame(skin(`fn=3f0a9c&amp;rs=${RESULT}`));
    expect(find(frames)?.base).toBe(`https://www.korea.kr${RESULT}/3f0a9c.files/`);
  });

  it.each([
    ['another host', `https://evil.test${skin(`fn=a&amp;rs=${RESULT}`)}`],
    ['a host that begins alike', `https://www.korea.kr.evil.test${skin(`fn=a&amp;rs=${RESULT}`)}`],
    ['another protocol', `http://www.korea.kr${skin(`fn=a&amp;rs=${RESULT}`)}`],
    ['another port', `https://www.korea.kr:8443${skin(`fn=a&amp;rs=${RESULT}`)}`],
    ['a script', 'javascript:alert(1)//docViewer/?fn=a&amp;rs=/b'],
    ['no address', 'https://[/docViewer/?fn=a&amp;rs=/b'],
    ['no hash', skin(`rs=${RESULT}`)],
    ['no path', skin('fn=a')],
    ['a path upwards', skin('fn=a&amp;rs=/docViewer/../admin')],
    ['an encoded path upwards', skin('fn=a&amp;rs=/docViewer/%2e%2e/admin')],
    ['a hash upwards', skin(`fn=..%2f..%2fadmin&amp;rs=${RESULT}`)],
    ['a path without a slash', skin('fn=a&amp;rs=docViewer/result')],
    ['a path that is an address', skin('fn=a&amp;rs=https://evil.test/a')],
    ['a path with a query', skin('fn=a&amp;rs=/a%3Fb=c%23')],
    ['a path with a user', skin('fn=a&amp;rs=@evil.test/a')],
    ['a path with backslashes', skin('fn=a&amp;rs=/%5C%5Cevil.test/a')],
    ['a path without end', skin(`fn=a&amp;rs=/${'a'.repeat(300)}`)],
    ['another frame', '/video/doc.html?fn=a&amp;rs=/result/a'],
  ])('refuses %s', (_, src) => {
    expect(find(frame(src))).toBeNull();
  });

  it('never leads to another origin by a path with two slashes', () => {
    const base = find(frame(skin('fn=a&amp;rs=//evil.test/b')))?.base ?? URL_OF_PAGE;
    expect(new URL(`${base}1.html`).origin).toBe('https://www.korea.kr');
  });

  it('finds none on a page without frames', () => {
    expect(find('<p>숲길</p>')).toBeNull();
  });
});
