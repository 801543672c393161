import { describe, expect, it } from 'vitest';
import { sentenceSpans, sentenceStarts } from '../../../../utils/text/sentences.ts';
import { LINES } from '../../../support/sentence-lines.ts';

const sentencesOf = (text: string): string[] =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentenceSpans', () => {
  it.each(LINES)('%s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    expect(sentencesOf(text)).toEqual(marked.split('|').map((part) => part.trim()));
  });

  it.each(['', ' ', '\u00a0\n'])('finds nothing in %j', (text) => {
    expect(sentenceSpans(text)).toEqual([]);
  });

  it('leaves out white space at both ends', () => {
    expect(sentenceSpans('  숲길을 연다.  정원도 연다. ')).toEqual([
      { start: 2, end: 9 },
      { start: 11, end: 18 },
    ]);
  });

  it('loses nothing but white space', () => {
    for (const [, marked] of LINES) {
      const text = marked.replaceAll('|', '');
      expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });
});

describe('sentenceStarts', () => {
  it('gives offsets in UTF-16 units', () => {
    expect(sentenceStarts('🌲길을 연다. 정원도 연다.')).toEqual([9]);
  });

  it('rises, and never names the first sentence', () => {
    for (const [, marked] of LINES) {
      const starts = sentenceStarts(marked.replaceAll('|', ''));
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      expect(starts).not.toContain(0);
    }
  });

  it('takes an opening sign whose partner is far for a slip', () => {
    const text = `“${'숲길을 연다. '.repeat(120)}끝이다.”`;
    expect(sentenceStarts(text).length).toBe(120);
  });
});
