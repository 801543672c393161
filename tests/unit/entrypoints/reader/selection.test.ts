// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { selectedPassages } from '../../../../entrypoints/reader/selection.ts';

document.body.innerHTML = '<h1>제목</h1><div id="text"><p>첫 문장.\n둘째 줄.</p><p>  </p></div>';
const text = document.querySelector('#text') as Element;

function select(node: Node): Selection {
  const selection = getSelection() as Selection;
  selection.selectAllChildren(node);
  return selection;
}

describe('selectedPassages', () => {
  it('gives the selected lines, word for word', () => {
    expect(selectedPassages(text, select(text))).toEqual(['첫 문장.', '둘째 줄.']);
  });

  it('takes a selection that reaches out of the text for none', () => {
    expect(selectedPassages(text, select(document.body))).toEqual([]);
  });

  it('is empty where nothing is selected', () => {
    const selection = select(text);
    selection.collapseToStart();
    expect(selectedPassages(text, selection)).toEqual([]);
    expect(selectedPassages(text, null)).toEqual([]);
  });
});
