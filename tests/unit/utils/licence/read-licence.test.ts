// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readLicence } from '../../../../utils/licence/read-licence.ts';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const ARTICLE = '<div class="view_cont"><p>숲길관리청은 숲길 240곳을 고친다고 밝혔다.</p>';
const REMARK = '<p>“이 자료는 숲길관리청의 보도자료를 전재하여 제공함을 알려드립니다.”</p></div>';
const SENTENCE =
  "<strong>'텍스트'에 한하여 공공누리 출처표시의 조건에 따라 자유이용이 가능합니다.</strong>";
const NON_COMMERCIAL =
  "<strong>'텍스트'에 한하여 공공누리 조건에 따라 비상업적으로 자유이용이 가능합니다.</strong>";
const mark = (type: number, name = 'open_type_0') =>
  `<img src="/images/common/${name}${type}.png" alt="공공누리 공공저작물 자유이용허락 ${type}유형">`;
const AI = '<img src="/images/common/open_type_ai.png" alt="공공누리 AI유형 인공지능 학습용">';
const POPOVER =
  '<div class="popover"><strong>정책브리핑 공공누리 담당자 안내</strong><a href="https://www.kogl.or.kr/info/license.do">공공누리 유형안내 바로가기</a></div>';
const wrap = (inside: string) =>
  `${ARTICLE}${REMARK}<div class="law_copy_wrap">${inside}${POPOVER}</div>`;

describe('readLicence', () => {
  it.each([0, 1, 2, 3, 4])('reads the mark of type %i and keeps its words', (type) => {
    const finding = readLicence(page(wrap(`<div class="type">${mark(type)}</div>`)));
    expect(finding).toMatchObject({
      type: `KOGL-${type}`,
      aiTraining: false,
      scope: 'text',
      doubt: null,
    });
    expect(finding.evidence).toContainEqual({
      text: `공공누리 공공저작물 자유이용허락 ${type}유형`,
      where: 'mark',
    });
  });

  it('reads the AI mark beside a type', () => {
    expect(readLicence(page(wrap(mark(1) + AI)))).toMatchObject({
      type: 'KOGL-1',
      aiTraining: true,
    });
  });

  it('tells type 2 from 4 by the mark where the sentence says 비상업적으로', () => {
    expect(readLicence(page(wrap(mark(2) + NON_COMMERCIAL)))).toMatchObject({ type: 'KOGL-2' });
    expect(readLicence(page(wrap(mark(4) + NON_COMMERCIAL)))).toMatchObject({ type: 'KOGL-4' });
  });

  it('claims no type for 비상업적으로 alone, and keeps the words', () => {
    const finding = readLicence(page(wrap(NON_COMMERCIAL)));
    expect(finding).toMatchObject({ type: 'unknown', doubt: 'non-commercial' });
    expect(finding.evidence.map(({ text }) => text).join()).toContain('비상업적으로');
  });

  it.each([
    ['two marks', mark(1) + mark(4)],
    ['a mark and a sentence', mark(1) + NON_COMMERCIAL],
    [
      'the words of a mark and the file of another',
      '<img src="/x.png" alt="공공누리 1유형"><img src="/open_type_04.png" alt="">',
    ],
  ])('doubts %s that disagree, and keeps both', (_, inside) => {
    const finding = readLicence(page(wrap(inside)));
    expect(finding).toMatchObject({ type: 'unknown', doubt: 'conflict' });
    expect(finding.evidence.length).toBeGreaterThanOrEqual(2);
  });

  it('reads the sentence behind the remark where no class is left', () => {
    const html = `${ARTICLE}${REMARK}<div><div>${SENTENCE}</div></div>`;
    expect(readLicence(page(html))).toMatchObject({ type: 'KOGL-1', doubt: null });
  });

  it('reads the older line', () => {
    const line =
      '<ul><li>- 공공누리 출처표시의 조건에 따라 자유이용이 가능합니다. (텍스트)</li></ul>';
    expect(readLicence(page(ARTICLE + REMARK + line))).toMatchObject({ type: 'KOGL-1' });
  });

  it('reads a sentence cut over spans', () => {
    const cut =
      "<p><span>'텍스트'에 한하여 공공</span><span>누리 출처표시의 조건에 따라 </span><span>자유이용이 가능합니다.</span></p>";
    expect(readLicence(page(wrap(cut)))).toMatchObject({ type: 'KOGL-1' });
  });

  it.each([
    ['as a drawing', '<svg role="img" aria-label="공공누리 공공저작물 자유이용허락 3유형"></svg>'],
    ['as text', '<span class="type">공공누리 제3유형 출처표시+변경금지</span>'],
    ['with another that is kept hidden', `<div style="display: none">${mark(1)}</div>${mark(3)}`],
    ['with another that is kept hidden by its attribute', `<p hidden>${mark(1)}</p>${mark(3)}`],
  ])('reads a mark %s', (_, inside) => {
    expect(readLicence(page(wrap(inside)))).toMatchObject({ type: 'KOGL-3', doubt: null });
  });

  it('reads the sentence behind the last remark, though the release quotes the remark', () => {
    const quoting =
      '<p>“이 자료는 OO부의 보도자료를 전재하여 제공함을 알려드립니다.” 아래 마크를 단다.</p><p>공공누리 4유형</p>';
    const html = `<div class="view_cont">${quoting}${REMARK}<div>${SENTENCE}</div>`;
    expect(readLicence(page(html))).toMatchObject({ type: 'KOGL-1', doubt: null });
    expect(readLicence(page(`<div class="view_cont">${quoting}${REMARK}`))).toMatchObject({
      type: 'unknown',
      doubt: 'none-found',
    });
  });

  it.each([
    ['a page without a word of it', ARTICLE + REMARK],
    ['the popover alone', wrap('')],
    [
      "the article's own sentences",
      `${ARTICLE}<p>개방하는 사진은 공공누리 출처표시의 조건에 따라 자유이용이 가능합니다.</p><p>공공누리 제1유형</p>${REMARK}`,
    ],
    ['a mark among the article', `${ARTICLE}${mark(1)}${REMARK}`],
    [
      'a link among the article',
      `${ARTICLE}<a href="https://www.kogl.or.kr/info/licenseType1.do">유형</a>${REMARK}`,
    ],
    [
      'a link in the footer',
      `${ARTICLE}${REMARK}<footer><a href="https://www.kogl.or.kr/info/licenseType1.do">공공누리</a></footer>`,
    ],
    [
      'the foot of the site, whatever element it is',
      `${ARTICLE}${REMARK}<div id="footer">${mark(1)}${SENTENCE}</div><div class="wrap site-foot">${mark(1)}</div><div role="contentinfo">${mark(1)}</div>`,
    ],
    ['a list of the types', wrap('<p>공공누리 1유형·2유형·3유형·4유형</p>')],
    ['a mark in the side column', `${ARTICLE}${REMARK}<aside>${mark(1)}${SENTENCE}</aside>`],
    [
      'what stands behind the neighbours',
      `${ARTICLE}${REMARK}<h2>이전다음기사</h2><p>${mark(1)}${SENTENCE}</p>`,
    ],
    ['the mark for "no 공공누리"', wrap('<img src="/images/img_opencode0_1.jpg" alt="">')],
    ['an empty page', ''],
  ])('claims nothing for %s', (_, html) => {
    expect(readLicence(page(html))).toMatchObject({
      type: 'unknown',
      aiTraining: false,
      scope: 'unstated',
      doubt: 'none-found',
      evidence: [],
    });
  });
});
