import { describe, expect, it } from 'vitest';
import { comparisonKey } from '../../../../utils/text/comparison-key.ts';

describe('comparisonKey', () => {
  it.each([
    ['spaces', '숲길 240 곳을\u00a0고친다', '숲길240곳을고친다'],
    ['line breaks', '숲길\n240곳\t정비', '숲길240곳정비'],
    ['double quotation marks', '“숲길”', '"숲길"'],
    ['low and reversed quotation marks', '„숲길‟', '"숲길"'],
    ['single quotation marks', '‘숲길’', "'숲길'"],
    ['dashes', '숲길 – 정원 — 물길 − 끝', '숲길-정원-물길-끝'],
    ['middle dots', '시·군․구ㆍ읍・면', '시•군∙구⋅읍･면'],
    ['tildes', '3.1.～3.5.', '3.1.~3.5.'],
    ['an ellipsis', '열린다…', '열린다...'],
    ['composed and decomposed Hangul', '숲길', '숲길'.normalize('NFD')],
  ])('gives one key for other %s', (_, a, b) => {
    expect(comparisonKey(a)).toBe(comparisonKey(b));
  });

  it.each([
    ['a figure', '숲길 240곳', '숲길 241곳'],
    ['a decimal point', '1.5배', '15배'],
    ['a thousands sign', '1,500원', '1.500원'],
    ['a date', '3. 10.(월)', '3. 11.(월)'],
    ['a letter', '숲길을 연다', '숲길을 열다'],
    ['upper case', 'GPS', 'gps'],
    ['a full-width figure', '3곳', '３곳'],
    ['a superscript', 'm2', 'm²'],
    ['a full stop', '연다.', '연다'],
    ['a sign of a list', '□ 숲길', '○ 숲길'],
  ])('keeps texts apart that differ in %s', (_, a, b) => {
    expect(comparisonKey(a)).not.toBe(comparisonKey(b));
  });

  it('is its own key', () => {
    const key = comparisonKey('“숲길” – 3.1.～3.5. …');
    expect(comparisonKey(key)).toBe(key);
  });
});
