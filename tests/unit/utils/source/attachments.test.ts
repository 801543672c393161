// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readAttachments } from '../../../../utils/source/attachments.ts';

const URL_OF_PAGE = 'https://m.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
const read = (html: string) =>
  readAttachments(new DOMParser().parseFromString(html, 'text/html'), URL_OF_PAGE);
const file = (id: number, words: string): string =>
  `<a href="/common/download.do?fileId=${id}&amp;tblKey=GMN">${words}</a>`;
const address = (id: number): string =>
  `https://m.korea.kr/common/download.do?fileId=${id}&tblKey=GMN`;

describe('readAttachments', () => {
  it('names each file once, in the order of the page', () => {
    expect(
      read(
        `<p>${file(2, '<img alt="한글파일"> 숲길\n 계획.hwpx')}${file(2, '내려받기')}</p><p>${file(1, '정원.pdf')}${file(1, '다운로드')}</p>`,
      ),
    ).toEqual([
      { name: '숲길 계획.hwpx', url: address(2) },
      { name: '정원.pdf', url: address(1) },
    ]);
  });

  it("takes a file's name also from behind its button", () => {
    expect(read(file(1, '내려받기') + file(1, '숲길.hwp'))).toEqual([
      { name: '숲길.hwp', url: address(1) },
    ]);
  });

  it('keeps a file whose link shows no name', () => {
    expect(read(file(1, '<img alt="">') + file(1, '바로보기'))).toEqual([
      { name: '', url: address(1) },
    ]);
  });

  it('keeps an address on another host as it is', () => {
    expect(read('<a href="http://www.korea.kr/common/download.do?fileId=7">가.hwp</a>')).toEqual([
      { name: '가.hwp', url: 'http://www.korea.kr/common/download.do?fileId=7' },
    ]);
  });

  it.each([
    ['the viewer', '<a href="/common/docViewer.do?fileId=1">바로보기</a>'],
    ['no file', '<a href="/common/download.do">내려받기</a>'],
    ['a script', '<a href="javascript:go(\'/common/download.do?fileId=1\')">가.hwp</a>'],
    ['data', '<a href="data:text/html,/common/download.do?fileId=1">가.hwp</a>'],
    ['no address', '<a href="http://[/common/download.do?fileId=1">가.hwp</a>'],
    ['an anchor without address', '<a>가.hwp</a>'],
  ])('passes over a link to %s', (_, html) => {
    expect(read(html)).toEqual([]);
  });
});
