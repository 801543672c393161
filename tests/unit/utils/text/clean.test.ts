import { describe, expect, it } from 'vitest';
import { dropInvisible, toLine } from '../../../../utils/text/clean.ts';

describe('dropInvisible', () => {
  it.each([
    ['a zero-width space', '숲\u200b길', '숲길'],
    ['joiners and word joiners', '숲\u200c\u200d\u2060길', '숲길'],
    ['a soft hyphen', '숲\u00ad길', '숲길'],
    ['a byte order mark', '\ufeff숲길', '숲길'],
    ['bidirectional overrides', '값 \u202e321\u202c원', '값 321원'],
    ['bidirectional isolates', '\u2066숲길\u2069', '숲길'],
    ['bidirectional marks', '숲\u200e길\u200f', '숲길'],
    ['control characters', '\u0000숲\u0007길\u001b\u007f\u0085', '숲길'],
    ['tag characters', '숲\u{e0041}길', '숲길'],
    ['half a pair at the end', '숲길\ud83c', '숲길'],
    ['half a pair within', '숲\udf32길', '숲길'],
  ])('takes out %s', (_, text, clean) => {
    expect(dropInvisible(text)).toBe(clean);
  });

  it.each([
    ['white space', ' 숲\t길\n\r\u00a0\u3000\u2028'],
    ['whole pairs', '숲🌲길 𠀀'],
    ['signs of official texts', '□ ㅇ ※ ‘25. 3. 1.~ ㎡ ․ …'],
    ['decomposed Hangul', '숲길'.normalize('NFD')],
  ])('keeps %s', (_, text) => {
    expect(dropInvisible(text)).toBe(text);
  });
});

describe('toLine', () => {
  it.each([
    ['', ''],
    [' \u00a0\t\n\u200b ', ''],
    ['  숲길을\n\t고친다.\u00a0 ', '숲길을 고친다.'],
    ['숲길\u3000240곳\u2003정비', '숲길 240곳 정비'],
    ['숲\u200b \u200b길', '숲 길'],
  ])('makes %j one line', (text, line) => {
    expect(toLine(text)).toBe(line);
  });
});
