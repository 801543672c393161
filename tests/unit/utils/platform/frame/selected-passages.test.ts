// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  selectedPassages,
  textBeforeSelection,
} from '../../../../../utils/platform/frame/selected-passages.ts';

function show(markup: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
}

function select(from: Node | null, start: number, to: Node | null, end: number): void {
  if (!from || !to) throw new Error('the markup has no such node');
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

function passagesOf(markup: string, selector = 'body'): string[] {
  show(markup);
  const chosen = document.querySelector(selector);
  select(chosen, 0, chosen, chosen?.childNodes.length ?? 0);
  return selectedPassages(document);
}

beforeEach(() => {
  document.getSelection()?.removeAllRanges();
});

describe('passages', () => {
  it.each([
    [
      'spans joined with nothing',
      '<p><span>인사혁</span><span>신처는</span> 2024</p>',
      ['인사혁신처는 2024'],
    ],
    ['a passage a block', '<p>하나</p><div>둘<p>셋</p>넷</div>', ['하나', '둘', '셋', '넷']],
    ['a passage a line', '<p>하나<br>둘<br><br>셋</p>', ['하나', '둘', '셋']],
    ['text that stands in no paragraph', '하나<p>둘</p>셋', ['하나', '둘', '셋']],
    ['white space as it is shown', '<p>\n\t하나&nbsp;&nbsp;\n 둘 </p><p>&nbsp;</p>', ['하나 둘']],
    [
      'marked words within their sentence',
      '<p>이 <b>말</b>과 <a href="#">저 말</a></p>',
      ['이 말과 저 말'],
    ],
    ['brackets as text', '<p>&lt;개요&gt;</p>', ['<개요>']],
    ['items', '<ul><li>가</li><li>나</li></ul>', ['가', '나']],
    [
      'nothing that is not shown',
      '<p>가<span style="display:none">숨김</span><script>1</script></p><p style="visibility:hidden">숨김</p>',
      ['가'],
    ],
  ])('%s', (_, markup, passages) => {
    expect(passagesOf(markup)).toEqual(passages);
  });

  it('keep the cells of a row together', () => {
    const table =
      '<table><tr><th>구분</th><th>수</th><th></th><th>끝</th></tr><tr><td><p>가</p><p>나</p></td><td>2</td></tr></table>';
    expect(passagesOf(`<p>앞</p>${table}<p>뒤</p>`)).toEqual([
      '앞',
      '구분\t수\t\t끝',
      '가 나\t2',
      '뒤',
    ]);
  });

  it('see through a table of one cell: a box around paragraphs', () => {
    const box = '<table><tr><td><p>가</p><p>나</p></td></tr></table>';
    expect(passagesOf(`<p>앞</p>${box}`)).toEqual(['앞', '가', '나']);
  });

  it('are paragraphs where the selection stays within one cell', () => {
    const table = '<table><tr><td id="c"><p>가</p><p>나</p></td><td>다</td></tr></table>';
    expect(passagesOf(table, '#c')).toEqual(['가', '나']);
  });
});

describe('a selection', () => {
  it('that begins and ends within words gives what is between', () => {
    show('<p><span>인사혁신처는</span></p><p><span>개최한다.</span></p>');
    const [first, last] = document.querySelectorAll('span');
    select(first?.firstChild ?? null, 2, last?.firstChild ?? null, 2);
    expect(selectedPassages(document)).toEqual(['혁신처는', '개최']);
  });

  it('within one word gives it', () => {
    show('<p>인사혁신처는</p>');
    const text = document.querySelector('p')?.firstChild ?? null;
    select(text, 2, text, 4);
    expect(selectedPassages(document)).toEqual(['혁신']);
  });

  it('that is only a caret, or none, gives nothing', () => {
    show('<p>인사혁신처는</p>');
    expect(selectedPassages(document)).toEqual([]);
    const text = document.querySelector('p')?.firstChild ?? null;
    select(text, 2, text, 2);
    expect(selectedPassages(document)).toEqual([]);
  });
});

describe('the text before a selection', () => {
  it('is what stands before it in the page, not in scripts', () => {
    show('<p>앞 <b>줄</b></p><script>no()</script><p>뒤 줄 끝</p>');
    const line = document.querySelectorAll('p')[1]?.firstChild ?? null;
    select(line, 4, line, 5);
    expect(textBeforeSelection(document)).toBe('앞 줄뒤 줄 ');
  });

  it('is found from an element, too', () => {
    show('<p>앞 줄</p><p>뒤 줄</p>');
    const body = document.body;
    select(body, 1, body, 2);
    expect(textBeforeSelection(document)).toBe('앞 줄');
  });

  it('is nothing where nothing is selected, and never more than is of use', () => {
    expect(textBeforeSelection(document)).toBe('');
    show(`<p>${'가'.repeat(2000)}</p>`);
    const line = document.querySelector('p')?.firstChild ?? null;
    select(line, 1500, line, 1501);
    expect(textBeforeSelection(document)).toHaveLength(500);
  });
});
