import { describe, expect, it } from 'vitest';
import { hangulPattern, hasInitials, leadsOf } from '../../../../utils/text/choseong.ts';

const finds = (word: string, text: string, unfinished = false) =>
  new RegExp(hangulPattern(word, unfinished)).test(text);

it('gives the initials of texts of any length, unit by unit', () => {
  expect(leadsOf('가까 a1ㅎ힣漢')).toBe('AB a1SS\x7f');
  expect(leadsOf('나'.repeat(20_000))).toBe('C'.repeat(20_000));
});

describe('hangulPattern', () => {
  it.each([
    ['ㅊㄴㅇㅅ', '청년월세'],
    ['청ㄴㅇㅅ', '청년월세'],
    ['ㅊ년ㅇ세', '청년월세'],
    ['ㄲ', '꽃'],
    ['ㅎ', '힣'],
    ['ㄱ', '가'],
    ['ㅊㄴ', 'ㅊㄴ'],
    ['ㅇㅅ2026', '예산2026'],
    ['웘ㅈㅇ', '월세지원'],
  ])('lets %s stand for %s', (word, text) => {
    expect(finds(word, text)).toBe(true);
  });

  it.each([
    ['ㄱ', '꽃'],
    ['ㅊㄴㅇㅅ', '청년원래'],
    ['청년', '청녀'],
    ['청녀', '청년'],
    ['a.b', 'acb'],
    ['(가)', '가'],
    ['ㅏ', '가'],
  ])('lets %s not stand for %s', (word, text) => {
    expect(finds(word, text)).toBe(false);
  });

  it.each([
    ['청녀', '청년'],
    ['처', '청년'],
    ['고', '과'],
    ['구', '귀'],
    ['그', '긔'],
    ['달', '닭'],
    ['남', '나무'],
    ['월세짖', '월세지자'],
    ['웘', '월세'],
    ['닭', '달기'],
    ['청년', '청년'],
    ['ㅊㄴ', '청년'],
    ['[숲', '[숲]'],
  ])('takes %s for what may become %s', (word, text) => {
    expect(finds(word, text, true)).toBe(true);
  });

  it.each([
    ['녀청', '년청'],
    ['청년', '청녀'],
    ['가', '거'],
    ['괴', '고'],
    ['히', '가'],
  ])('takes %s for nothing that %s could be', (word, text) => {
    expect(finds(word, text, true)).toBe(false);
  });
});

describe('hasInitials', () => {
  it.each([
    ['ㅊㄴ', true],
    ['청ㄴ', true],
    ['청년', false],
    ['ㅏ', false],
  ])('of %s is %s', (word, expected) => {
    expect(hasInitials(word)).toBe(expected);
  });
});
