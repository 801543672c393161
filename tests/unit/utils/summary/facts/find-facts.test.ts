import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../utils/article/block.ts';
import { findFacts } from '../../../../../utils/summary/facts/find-facts.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const LEAD = '숲길부는 나루 마을에서 잔치를 연다.';
const MORE = '잔치는 누구에게나 열려 있다.';

describe('findFacts', () => {
  it('gives each in its sentence, in the order of the text', () => {
    const text = `${LEAD} 표 300개는 4월 13일부터 5월 2일까지 누리집(supgil.go.kr)에서 신청하면 된다.`;
    const facts = findFacts([paragraph(text)], '2026-04-01');
    expect(facts.map(({ kind, value }) => [kind, value.text])).toEqual([
      ['amount', '300개'],
      ['period', '4월 13일부터 5월 2일까지'],
      ['apply', '누리집(supgil.go.kr)에서 신청하면 된다'],
      ['link', 'supgil.go.kr'],
    ]);
    for (const { sentence, value } of facts) {
      expect(sentence.text).toBe(text.slice(LEAD.length + 1));
      expect(text.slice(value.start, value.end)).toBe(value.text);
    }
  });

  it('completes days from the date of publication', () => {
    const days = (text: string, published: string) =>
      findFacts([paragraph(`${LEAD} ${MORE}`), paragraph(text)], published).map((fact) =>
        'until' in fact ? [fact.from, fact.until] : fact.kind,
      );
    const text = '신청은 12월 20일부터 1월 5일까지 받는다.';
    expect(days(text, '2026-12-01')).toEqual([['2026-12-20', '2027-01-05']]);
    expect(days(text, '')).toEqual([[null, null]]);
    expect(days('신청은 ’26. 4. 13.부터 5. 2.까지 받는다.', '')).toEqual([
      ['2026-04-13', '2026-05-02'],
    ]);
    expect(days('신청서는 내달 8일까지 낸다.', '2026-03-20')).toEqual([
      ['2026-04-08', '2026-04-08'],
    ]);
  });

  it('takes links and offices from notes, but no days or amounts', () => {
    const note: Block = {
      type: 'footnote',
      text: '* 4월 13일부터 300개, supgil.go.kr(044-123-4567)',
    };
    expect(findFacts([note], '').map(({ kind }) => kind)).toEqual(['link', 'contact']);
  });

  it('passes over tables and headings', () => {
    const text = '300개';
    expect(
      findFacts(
        [
          { type: 'table', text, rows: [[text]] },
          { type: 'heading', level: 1, text },
        ],
        '',
      ),
    ).toEqual([]);
  });
});
