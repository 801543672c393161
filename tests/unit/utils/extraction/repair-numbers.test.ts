import { describe, expect, it } from 'vitest';
import { repairNumbers } from '../../../../utils/extraction/repair-numbers.ts';

describe('repairNumbers', () => {
  it.each([
    ['2026 년', '2026년'],
    ['2026 년 7 월 3 일부터', '2026년 7월 3일부터'],
    ['2026 년도에는', '2026년도에는'],
    ['4,165 억원을 쓴다', '4,165억원을 쓴다'],
    ['1 만 2 천 명', '1만 2천 명'],
    ['1 만여 명이', '1만여 명이'],
    ['100 여 명', '100여 명'],
    ['3 개월간의 준비', '3개월간의 준비'],
    ['14 곳, 20 개소(섬)', '14곳, 20개소(섬)'],
    ['10 시 30 분~11 시', '10시 30분~11시'],
    ['70 % 이상', '70% 이상'],
    ['12 ㎞를 잇는다', '12㎞를 잇는다'],
    ['5 명에게는', '5명에게는'],
    ['6 일부터는', '6일부터는'],
    ['2 명이서', '2명이서'],
    ['3 건의 제안', '3건의 제안'],
    ['2 차 접수', '2차 접수'],
    ['13 일로 정했다', '13일로 정했다'],
  ])('closes up %s', (text, repaired) => {
    expect(repairNumbers(text)).toBe(repaired);
    expect(repairNumbers(repaired)).toBe(repaired);
  });

  it.each([
    '3 분야',
    '10 일반 열차',
    '3 월요일',
    '4 대',
    '5 종이컵',
    '2 세대',
    '5 개선 방안',
    '붙임 2 회의 자료',
    '제2 회의실',
    '참고 3 시도별 현황',
    '참고 3 종로구 숲길',
    '붙임 1 건의사항',
    '붙임 1 원가 계산',
    '별첨 1 여가 활동',
    '가로 3 세로 4',
    '17 시·도',
    '전국 17 시도에서',
    'A 년',
    '2026  년',
    '2026년',
  ])('leaves %s as it is', (text) => {
    expect(repairNumbers(text)).toBe(text);
  });

  it('changes nothing but spaces', () => {
    const text = '2026 년 3 분야 4,165 억원, 17 시·도 1 만 2 천 명';
    expect(repairNumbers(text).replace(/ /g, '')).toBe(text.replace(/ /g, ''));
  });
});
