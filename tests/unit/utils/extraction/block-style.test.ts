import { describe, expect, it } from 'vitest';
import { styleOf } from '../../../../utils/extraction/block-style.ts';

describe('styleOf', () => {
  it.each([
    ['<추진 배경>', 'heading', 2],
    ['《사업 개요》', 'heading', 2],
    ['【참고】', 'heading', 2],
    ['[붙임 1]', 'heading', 2],
    ['□ 숲길을 고친다', 'list', 1],
    ['■숲길을 고친다', 'list', 1],
    ['ㅇ 숲길을 고친다', 'list', 2],
    ['○숲길을 고친다', 'list', 2],
    ['▷ 숲길을 고친다', 'list', 2],
    ['- 숲길을 고친다', 'list', 3],
    ['– 숲길을 고친다', 'list', 3],
    ['· 숲길을 고친다', 'list', 4],
    ['* 올해 3월 기준', 'footnote', undefined],
    ['** 올해 4월 기준', 'footnote', undefined],
    ['※ 비가 오면 닫는다', 'footnote', undefined],
    ['주1) 올해 기준', 'footnote', undefined],
    ['숲길을 고친다', 'paragraph', undefined],
    ['-3도까지 떨어진다', 'paragraph', undefined],
    ['<숲길> 사업을 <정원>으로 넓힌다', 'paragraph', undefined],
    ['1. 숲길을 고친다', 'paragraph', undefined],
    ['▲숲길 ▲정원', 'paragraph', undefined],
    [`<${'숲'.repeat(81)}>`, 'paragraph', undefined],
  ])('%s is a %s', (text, type, level) => {
    expect(styleOf(text)).toEqual(level === undefined ? { type } : { type, level });
  });
});
