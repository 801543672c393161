import { describe, expect, it } from 'vitest';
import { compress, subjectOf } from '../../../../utils/summary/compress.ts';
import { pairsOf } from '../../../../utils/summary/pairs.ts';

const FIRST = '숲길부(장관 한별, 이하 숲부)는 ‘숲길 이음 잔치’를 9월 2일 나루터에서 연다.';
const alone = { pairs: new Set<string>(), subjects: [] };
const behind = {
  pairs: pairsOf(FIRST),
  subjects: [subjectOf(FIRST)],
};

describe('compress', () => {
  it.each([
    [
      'who heads a ministry, and its short name',
      '숲길부(장관 한별, 이하 숲부)는 나루 마을 길을 다시 잇는다.',
      '숲길부는 나루 마을 길을 다시 잇는다.',
    ],
    [
      'bullets and the stars of notes',
      '□ 올해는 징검돌* 마흔 개를 나루 마을 앞 냇물에 놓았다.',
      '올해는 징검돌 마흔 개를 나루 마을 앞 냇물에 놓았다.',
    ],
    [
      'that a ministry reports it',
      '숲길부는 나루 마을의 낡은 길을 다시 이었다고 13일 밝혔다.',
      '숲길부는 나루 마을의 낡은 길을 다시 이었다.',
    ],
    [
      'that a noun is reported',
      '숲길부는 나루 마을의 낡은 길을 잇는 첫 사업이라고 밝혔다.',
      '숲길부는 나루 마을의 낡은 길을 잇는 첫 사업이다.',
    ],
    [
      'a connective',
      '한편, 나루 마을의 낡은 길은 가을까지 모두 다시 이었다.',
      '나루 마을의 낡은 길은 가을까지 모두 다시 이었다.',
    ],
    [
      'the particle of an object',
      '나루 마을은 숲길을 정비하고 어촌마을 조성해 냇가를 산책할 길을 낸다.',
      '나루 마을은 숲길 정비하고 어촌마을 조성해 냇가 산책할 길을 낸다.',
    ],
    [
      'the particle behind a name',
      '나루 마을은 ‘물길을 정비하는 날’을 운영하며 이를 수용해 곳곳을 다닌다.',
      '나루 마을은 ‘물길을 정비하는 날’ 운영하며 이를 수용해 곳곳 다닌다.',
    ],
    [
      'the verb behind a plan',
      '나루 마을의 낡은 길은 가을까지 모두 다시 이을 예정이다.',
      '나루 마을의 낡은 길은 가을까지 모두 다시 이을 예정.',
    ],
    [
      'the verb of what is done next',
      '나루 마을에서 길을 다시 잇는 잔치를 사흘 동안 개최한다.',
      '나루 마을에서 길을 다시 잇는 잔치 사흘 동안 개최.',
    ],
  ])('leaves out %s', (_, sentence, shown) => {
    expect(compress(sentence, alone)).toBe(shown);
  });

  it.each([
    ['somebody’s own words', '한별 장관은 나루 마을의 낡은 길을 다시 잇는다고 밝혔다.'],
    ['what was done', '나루 마을에서 길을 다시 잇는 잔치가 사흘 동안 진행됐다.'],
    ['brackets that tell something', '나루 마을(옛 나루터)의 낡은 길을 다시 이어 놓았다.'],
    ['an agency that nothing names yet', '숲길부는 나루 마을의 낡은 길을 다시 이어 놓았다.'],
    ['what would leave too little', '한편 길을 다시 잇는다고 13일 밝혔다.'],
  ])('keeps %s', (_, sentence) => {
    expect(compress(sentence, alone)).toBe(sentence);
  });

  it.each([
    ['the subject of the first', '숲길부는 나루 마을의 낡은 길을 먼저 다시 이었다.'],
    ['the place’s short name', '시는 나루 마을의 낡은 길을 먼저 다시 이었다.'],
    ['a topic that points back', '이번 잔치는 나루 마을의 낡은 길을 먼저 다시 이었다.'],
    ['a name that the first gives', '숲길 이음 잔치는 나루 마을의 낡은 길을 먼저 다시 이었다.'],
  ])('leaves out %s', (_, sentence) => {
    expect(compress(sentence, behind)).toBe('나루 마을의 낡은 길을 먼저 다시 이었다.');
  });

  it.each([
    ['another agency', '물길부는 나루 마을의 낡은 길을 먼저 다시 이었다.'],
    ['a topic that is new', '이번 공사는 나루 마을의 낡은 길을 먼저 다시 이었다.'],
    ['what is told of the matter', '지원 대상은 나루 마을의 낡은 길을 먼저 이은 사람이다.'],
  ])('keeps %s', (_, sentence) => {
    expect(compress(sentence, behind)).toBe(sentence);
  });
});

describe('subjectOf', () => {
  it.each([
    ['숲길부(장관 한별, 이하 숲부)는 길을 잇는다.', '숲길부'],
    ['□ 나루시(시장 한별)는 길을 잇는다.', '나루시'],
    ['나루터에서 잔치가 열린다.', undefined],
  ])('of %s', (sentence, name) => {
    expect(subjectOf(sentence)).toBe(name);
  });
});
