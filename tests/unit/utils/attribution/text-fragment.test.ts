import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, PageText } from '../../../../utils/attribution/page-text.ts';
import { textFragment } from '../../../../utils/attribution/text-fragment.ts';

/** The fragment to the first (or nth) place of some words, decoded; null where there is none. */
function fragment(lines: readonly string[], words: string, nth = 0): string | null {
  const page = new PageText(lines);
  let start = page.text.indexOf(words);
  for (let n = 0; n < nth; n++) start = page.text.indexOf(words, start + 1);
  const made = textFragment(page, { start, end: start + words.length });
  return made && decodeURIComponent(made.replace('#:~:text=', ''));
}

const LONG =
  '숲길관리청은 올해 전국의 낡은 숲길 240곳을 고치고 쉼터 30곳을 새로 만들어 가을부터 시민에게 연다고 13일 밝혔다.';

describe('textFragment', () => {
  it('names a short sentence whole', () => {
    expect(fragment(['앞줄', '섬은 가을에 한다.', '뒷줄'], '섬은 가을에 한다.')).toBe(
      '섬은 가을에 한다.',
    );
  });

  it('names the first and last words of a long one', () => {
    expect(fragment(['앞줄', LONG], LONG)).toBe('숲길관리청은 올해,13일 밝혔다.');
  });

  it('gives up on words that no address could hold, and on text that repeats itself without end', () => {
    const word = '가나다라'.repeat(1000);
    expect(fragment(['앞', word], word)).toBeNull();
    const same = Array(30_000).fill('같은 줄이 여기에 서 있다.');
    expect(fragment(same, same[0] ?? '')).toBe('같은 줄이 여기에 서 있다.');
    expect(fragment(same, same[0] ?? '', 15_000)).toBeNull();
  });

  it('grows to whole eojeol', () => {
    expect(fragment(['재정경제부는 2026년 예산을 짠다.'], '경제부는 2026')).toBe(
      '재정경제부는 2026년',
    );
    expect(fragment(['그는 “한다.”라고 했다.'], '한다.')).toBe('“한다.”라고');
  });

  it('leads to the first of equal places by itself', () => {
    expect(fragment(['가 나 다.', '가 나 다.'], '가 나 다.')).toBe('가 나 다.');
  });

  it('names words before where the same words stand earlier', () => {
    expect(
      fragment(
        ['봄 신청은 누리집에서 한다.', '가을 신청은 누리집에서 한다.'],
        '신청은 누리집에서 한다.',
        1,
      ),
    ).toBe('가을-,신청은 누리집에서 한다.');
  });

  it('names the line before or behind where the whole line stands earlier', () => {
    expect(
      fragment(['첫째', '같은 줄이다.', '둘째', '같은 줄이다.', '끝'], '같은 줄이다.', 1),
    ).toBe('둘째-,같은 줄이다.');
    expect(fragment(['앞', '같은 줄이다.', '앞', '같은 줄이다.', '끝'], '같은 줄이다.', 1)).toBe(
      '같은 줄이다.,-끝',
    );
  });

  it('takes the last words for the sentence’s own, not for earlier or later ones', () => {
    const lines = [`${LONG} 또 13일 밝혔다.`];
    expect(fragment(lines, LONG)).toBe('숲길관리청은 올해,13일 밝혔다.');
    const twice =
      '숲길관리청은 올해 13일 밝혔다. 그리고 전국의 숲길 240곳을 고치고 쉼터 30곳을 새로 만든다고 13일 밝혔다.';
    const made = fragment([twice], twice) ?? '';
    expect(made).toMatch(/,.*만든다고 13일 밝혔다\.$/);
  });

  it('leads over several lines', () => {
    expect(
      fragment(
        ['첫 줄의 긴 글이다.', '가운데 줄', '마지막 줄의 글이다.'],
        '첫 줄의 긴 글이다. 가운데 줄 마지막 줄의 글이다.',
      ),
    ).toBe('첫 줄의 긴 글이다.,마지막 줄의 글이다.');
  });

  it('gives none where nothing tells one place from another', () => {
    const lines = ['같은', '같은 줄이다.', '같은', '같은 줄이다.', '같은', '같은 줄이다.', '같은'];
    expect(fragment(lines, '같은 줄이다.', 1)).toBeNull();
    expect(textFragment(new PageText(['가']), { start: 1, end: 1 })).toBeNull();
  });

  it('takes for equal what a browser may take for equal', () => {
    expect(fragment(['"abc 가을"', '“ＡBC 가을”'], '“ＡBC 가을”')).toBe('가을"-,“ＡBC 가을”');
  });

  it('encodes what would part a directive or end an address', () => {
    const page = new PageText(["가-나, 다&라 (마)#바'사!*~ 100%"]);
    const made = textFragment(page, { start: 0, end: page.text.length }) ?? '';
    expect(made.slice('#:~:text='.length)).toMatch(/^(?:[\w.]|%[0-9A-F]{2})+$/);
    expect(decodeURIComponent(made)).toContain(page.text);
  });

  it('leads to its range alone, whatever the page', () => {
    const word = fc.constantFrom('가', '나', '다라', '"마"', '“마”', 'A', 'a', '1-2', '한다.');
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const page = fc.array(line, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (lines, a, b) => {
        const text = new PageText(lines);
        const [start, end] = [a % text.text.length, b % text.text.length].sort((x, y) => x - y);
        const made = textFragment(text, { start: start ?? 0, end: (end ?? 0) + 1 });
        if (!made || text.text[start ?? 0] === ' ' || text.text[end ?? 0] === ' ') return;
        const range = found(text.text, made);
        expect(range.start).toBeLessThanOrEqual(start ?? 0);
        expect(range.end).toBeGreaterThan(end ?? 0);
        expect(/\s/.test(text.text.slice(range.start, start).trim())).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Follows a fragment as a browser does that takes letters as they are, on one line of text. */
function found(text: string, made: string): { start: number; end: number } {
  const items = made.replace('#:~:text=', '').split(',');
  const prefix = items[0]?.endsWith('-')
    ? decodeURIComponent((items.shift() ?? '').slice(0, -1))
    : '';
  const last = items.at(-1) ?? '';
  const suffix = last.startsWith('-') ? decodeURIComponent((items.pop() ?? '').slice(1)) : '';
  const [first = '', close] = items.map(decodeURIComponent);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (!text.slice(0, at).trimEnd().endsWith(prefix)) continue;
    let end = at + first.length;
    if (close) {
      const behind = text.indexOf(close, end);
      if (behind < 0) continue;
      end = behind + close.length;
    }
    if (text.slice(end).trimStart().startsWith(suffix)) return { start: at, end };
  }
  throw new Error(`${made} leads nowhere in ${text}`);
}

describe('fold', () => {
  it('is as long as the text, and knows case, width, accents and quotation marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
    );
    expect(fold('ＡÉ“가”－')).toBe('ae"가"-');
  });
});

describe('PageText.find', () => {
  const LINES = ['메뉴', '가나 다라.', '본문 시작', '2026 년 가나', '다라. 끝', '가나 다라.'];
  const page = new PageText(LINES);
  const at = (range: { start: number; end: number } | null) =>
    range && page.text.slice(range.start, range.end);

  it('leaves white space and invisible signs out of account', () => {
    expect(at(page.find('2026년\u200b 가나다라.'))).toBe('2026 년 가나 다라.');
  });

  it('takes the first of several places, but the one that stands where the text says', () => {
    expect(page.find('가나 다라.')?.start).toBe(page.text.indexOf('가나'));
    expect(page.find('가나 다라.', '본문 시작 2026년')?.start).toBe(
      page.text.indexOf('년 가나') + 2,
    );
  });

  it('takes the first copy of text that stands twice', () => {
    const twice = new PageText(['머리 글', '가 나', '다 라', '가 나', '다 라', '꼬리']);
    expect(twice.find('다 라', '머리 글 가 나', '꼬리')?.start).toBe(twice.text.indexOf('다 라'));
  });

  it('finds nothing for nothing, and nothing that is not there', () => {
    expect(page.find(' ')).toBeNull();
    expect(page.find('없는 말')).toBeNull();
    expect(new PageText([]).find('가')).toBeNull();
  });
});
