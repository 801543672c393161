import { describe, expect, it } from 'vitest';
import {
  isMarkLine,
  readFileName,
  readLink,
  readMark,
  readSentence,
} from '../../../../utils/licence/read-signs.ts';

const KOGL = 'https://www.kogl.or.kr';

describe('readMark', () => {
  it.each([
    ['공공누리 공공저작물 자유이용허락 0유형 자유이용', 'KOGL-0'],
    ['공공누리 공공저작물 자유이용허락 1유형 출처표시', 'KOGL-1'],
    ['공공누리 공공저작물 자유이용허락 제1유형 출처표시', 'KOGL-1'],
    ['공공누리 공공저작물 자유이용허락 제 1유형 출처표시', 'KOGL-1'],
    ['공공누리 공공저작물 자유이용허락 제 2 유형', 'KOGL-2'],
    ['공공누리 3유형 출처표시 변경금지', 'KOGL-3'],
    ['공공누리 공공저작물 자유이용허락 4유형 출처표시 상업적 이용금지 변경금지', 'KOGL-4'],
  ])('reads %s', (alt, type) => {
    expect(readMark(alt)).toEqual({
      type,
      nonCommercial: false,
      aiTraining: false,
      evidence: { text: alt, where: 'mark' },
    });
  });

  it('reads the AI mark as a permission, not as a type', () => {
    expect(readMark('공공누리 AI유형 인공지능 학습용')).toMatchObject({
      type: null,
      aiTraining: true,
    });
  });

  it.each([
    '',
    '공공누리',
    '1유형',
    '공공누리 5유형',
    '공공누리 유형안내',
    '신청 1유형 안내문',
    '공공누리 1유형·2유형·3유형·4유형 안내',
  ])('reads nothing from %j', (alt) => {
    expect(readMark(alt)).toBeNull();
  });
});

describe('readFileName', () => {
  it.each([
    ['/images/common/open_type_01.png', 'KOGL-1'],
    ['/images/new_img_opentype04.png', 'KOGL-4'],
    ['/images/img_opentype02.jpg', 'KOGL-2'],
    ['/images/common/opentype3.svg', 'KOGL-3'],
    ['/images/common/open_type_00.png', 'KOGL-0'],
  ])('reads %s', (src, type) => {
    expect(readFileName(src)).toMatchObject({ type, evidence: { text: src, where: 'file-name' } });
  });

  it.each([
    ['the mark for "no 공공누리"', '/images/img_opencode0_1.jpg'],
    ['the AI mark', '/images/common/open_type_ai.png'],
    ['a longer number', '/images/open_type_012.png'],
    ['another picture', '/images/2026/type_01.png'],
  ])('reads no type from %s', (_, src) => {
    expect(readFileName(src)).toBeNull();
  });
});

describe('readLink', () => {
  it.each([
    [`${KOGL}/info/licenseType1.do`, 'KOGL-1'],
    [`${KOGL}/info/licenseType4.do#a`, 'KOGL-4'],
    ['http://www.kogl.or.kr/open/info/license_info/by.do', 'KOGL-1'],
    ['http://www.kogl.or.kr/open/info/license_info/nc.do', 'KOGL-2'],
    ['http://www.kogl.or.kr/open/info/license_info/nd.do', 'KOGL-3'],
    ['http://www.kogl.or.kr/open/info/license_info/all.do', 'KOGL-4'],
  ])('reads %s', (href, type) => {
    expect(readLink(href)).toMatchObject({ type, evidence: { text: href, where: 'link' } });
  });

  it.each([`${KOGL}/info/license.do`, `${KOGL}/info/licenseTypeAi.do`, `${KOGL}/`, '#none', ''])(
    'reads nothing from %j',
    (href) => {
      expect(readLink(href)).toBeNull();
    },
  );
});

describe('readSentence', () => {
  it.each([
    ["'텍스트'에 한하여 공공누리 출처표시의 조건에 따라 자유이용이 가능합니다.", 'KOGL-1'],
    ['- 공공누리 출처표시의 조건에 따라 자유이용이 가능합니다. (텍스트)', 'KOGL-1'],
    ["'텍스트'에 한하여 조건 없이 자유롭게 이용이 가능합니다.", 'KOGL-0'],
    ["'텍스트'에 한하여 공공누리 조건 없이 자유롭게 이용이 가능합니다.", 'KOGL-0'],
    [
      "'텍스트'에 한하여 공공누리 출처표시, 변경금지의 조건에 따라 자유이용이 가능합니다.",
      'KOGL-3',
    ],
  ])('reads %s', (text, type) => {
    expect(readSentence(text)).toMatchObject({
      type,
      nonCommercial: false,
      evidence: { text, where: 'sentence' },
    });
  });

  it.each([
    ['본 저작물은 “공공누리” 제1유형:출처표시 조건에 따라 이용할 수 있습니다.', 'KOGL-1', false],
    ['본 저작물은 공공누리 제 4 유형 조건에 따라 이용하실 수 있습니다.', 'KOGL-4', false],
    [
      '본 공공저작물은 공공누리 “출처표시+상업적이용금지+변경금지” 조건에 따라 이용할 수 있습니다.',
      'KOGL-4',
      false,
    ],
    ["'텍스트'에 한하여 공공누리 제2유형 조건에 따라 이용이 가능합니다.", 'KOGL-2', false],
    [
      "'텍스트'에 한하여 공공누리 제4유형 조건에 따라 비상업적으로 자유이용이 가능합니다.",
      'KOGL-4',
      true,
    ],
    [
      "'텍스트'에 한하여 공공누리 제1유형 조건에 따라 비상업적으로 자유이용이 가능합니다.",
      'KOGL-1',
      true,
    ],
  ])('reads the type that is named in %s', (text, type, nonCommercial) => {
    expect(readSentence(text)).toMatchObject({ type, nonCommercial });
  });

  it('takes 비영리 for the same restriction', () => {
    const text = "'텍스트'에 한하여 공공누리 출처표시 조건에 따라 비영리로 이용이 가능합니다.";
    expect(readSentence(text)).toMatchObject({ type: null, nonCommercial: true });
  });

  it('cannot tell type 2 from 4 by 비상업적으로, and keeps the restriction', () => {
    const text = "'텍스트'에 한하여 공공누리 조건에 따라 비상업적으로 자유이용이 가능합니다.";
    expect(readSentence(text)).toMatchObject({ type: null, nonCommercial: true });
  });

  it('reads the permission for AI training', () => {
    expect(readSentence('인공지능 학습용으로 이용이 가능합니다.')).toMatchObject({
      type: null,
      aiTraining: true,
    });
  });

  it.each([
    '기사 이용 시에는 출처를 반드시 표기해야 하며, 위반 시 저작권법 제37조에 따라 처벌될 수 있습니다.',
    '정책브리핑 공공누리 담당자 안내',
    '공공누리 유형안내 바로가기',
    '이 기사는 공공누리 출처표시의 조건에 따라 자유이용이 가능합니다에 해당하지 않습니다.',
    '공공누리 출처표시의 조건에 따라 자유이용이 가능합니다. 단, 이 기사는 예외입니다.',
    "'텍스트'에 한하여 공공누리 출처표시의 조건에 따라 자유이용이 불가능합니다.",
    '공공누리 제1유형 변경금지 조건에 따라 이용이 가능합니다.',
    '공공누리 제1유형, 제2유형 조건에 따라 이용할 수 있습니다.',
    '마을회관은 조건 없이 이용이 가능합니다.',
    '마을 사진 12만 장을 공공누리 제1유형으로 개방한다.',
  ])('reads nothing from %s', (text) => {
    expect(readSentence(text)).toBeNull();
  });
});

describe('isMarkLine', () => {
  it.each([
    '공공누리 1유형',
    '공공누리 제1유형 : 출처표시',
    'OPEN 공공누리 4유형(출처표시+변경금지)',
  ])('takes %s for a mark', (line) => {
    expect(isMarkLine(line)).toBe(true);
  });

  it.each([
    '공공누리 제1유형으로 개방한다.',
    '마을 사진을 공공누리 1유형',
    '공공누리 1유형 안내',
    '공공누리 유형안내 바로가기',
  ])('takes %s for none', (line) => {
    expect(isMarkLine(line)).toBe(false);
  });
});
