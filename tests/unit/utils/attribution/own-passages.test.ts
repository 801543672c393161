import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { ownPassages } from '../../../../utils/attribution/own-passages.ts';

const TITLE = '숲길을 고친다';
const FIRST = '숲길관리청은 올해 낡은 숲길 240곳을 고친다고 13일 밝혔다.';
const SECOND = '고친 숲길은 가을부터 시민에게 열고, 쉼터 30곳을 새로 만든다.';
const BLOCKS: Block[] = [
  { type: 'heading', text: TITLE },
  { type: 'paragraph', text: FIRST },
  { type: 'paragraph', text: SECOND },
];
const NAVIGATION = ['본문 바로가기', '정책뉴스 목록으로 가기', '숲길'];

describe('what of a selection is quoted', () => {
  it('is all of it where all of it is the article’s, words of a line too', () => {
    const passages = ['240곳을 고친다고', SECOND];
    expect(ownPassages(BLOCKS, passages)).toEqual({ passages, share: 'all' });
  });

  it('leaves navigation out, also where a word of it stands in the article by chance', () => {
    expect(ownPassages(BLOCKS, [...NAVIGATION, TITLE, FIRST, SECOND])).toEqual({
      passages: [TITLE, FIRST, SECOND],
      share: 'part',
    });
  });

  it('takes text that the page shows twice once', () => {
    expect(ownPassages(BLOCKS, [FIRST, SECOND, FIRST, SECOND])).toEqual({
      passages: [FIRST, SECOND],
      share: 'all',
    });
    expect(ownPassages(BLOCKS, [FIRST, SECOND, ...NAVIGATION, FIRST, SECOND])).toEqual({
      passages: [FIRST, SECOND],
      share: 'part',
    });
  });

  it('takes words twice that the article has twice', () => {
    const twice: Block[] = [...BLOCKS, { type: 'paragraph', text: FIRST }];
    expect(ownPassages(twice, [FIRST, SECOND, FIRST]).passages).toEqual([FIRST, SECOND, FIRST]);
  });

  it('keeps a passage that differs from the article in places', () => {
    const marked = SECOND.replace('열고,', '열고1),');
    expect(ownPassages(BLOCKS, [NAVIGATION[0] ?? '', marked])).toEqual({
      passages: [marked],
      share: 'part',
    });
    expect(ownPassages(BLOCKS, [marked])).toEqual({ passages: [marked], share: 'all' });
  });

  it('stays as it is where nothing is the article’s, or its text is not known', () => {
    const passages = NAVIGATION.slice(0, 2);
    expect(ownPassages(BLOCKS, passages)).toEqual({ passages, share: 'none' });
    expect(ownPassages([], [FIRST])).toEqual({ passages: [FIRST], share: 'none' });
  });
});
