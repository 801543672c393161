import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../../../../utils/article/highlight.ts';
import { type Marks, NO_MARKS } from '../../../../../utils/article/marks.ts';
import { placeAt, searchText, withMarks } from '../../../../../utils/library/search/search-text.ts';
import { anArticle } from '../../../../support/factories/article.ts';

const highlight: Highlight = {
  id: 'h1',
  quote: '나무 돌',
  prefix: '',
  suffix: '',
  place: null,
  colour: 'yellow',
  note: '다시 볼 것',
  madeAt: 1,
};
const marks: Marks = {
  ...NO_MARKS,
  tags: ['산 길', '숲'],
  note: '첫째\n둘째',
  highlights: [highlight],
};
const article = anArticle({ title: '숲길 240곳', subtitles: ['넉 달 만에'], agency: '산림청' });
const TEXT = [
  '숲길240곳',
  '넉달만에\t산림청',
  '산길\t숲',
  '첫째둘째\t나무돌\t다시볼것',
  '첫문단이에요.\t가나\t○항목',
].join('\n');

describe('searchText', () => {
  it('is a line for each place, squashed, with parts that no hit can join', () => {
    expect(searchText({ article, marks })).toBe(TEXT);
  });

  it('has its five lines where nothing is there', () => {
    const empty = anArticle({ title: '', subtitles: [], agency: '', blocks: [] });
    expect(searchText({ article: empty, marks: NO_MARKS }).split('\n')).toHaveLength(5);
  });
});

describe('withMarks', () => {
  it('gives what searchText gives of the article with these marks', () => {
    const former = searchText({ article, marks: NO_MARKS });
    expect(withMarks(former, marks)).toBe(TEXT);
    expect(withMarks(TEXT, NO_MARKS)).toBe(former);
  });
});

describe('placeAt', () => {
  it.each([
    ['숲길', 'title'],
    ['곳', 'title'],
    ['넉', 'head'],
    ['산림', 'head'],
    ['산길', 'head'],
    ['첫째', 'note'],
    ['다시', 'note'],
    ['첫문단', 'body'],
    ['항목', 'body'],
  ])('finds %s in the %s', (word, place) => {
    expect(placeAt(TEXT, TEXT.indexOf(word))).toBe(place);
  });
});
