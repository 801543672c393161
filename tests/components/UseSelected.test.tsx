// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useSelected } from '../../entrypoints/reader/use-page.ts';

afterEach(() => {
  getSelection()?.removeAllRanges();
  cleanup();
  document.body.replaceChildren();
});

it('takes what was selected before it listened, and what is selected then', async () => {
  const text = document.createElement('div');
  for (const [block, words] of ['첫 문장.', '둘째 문장.'].entries()) {
    const line = document.createElement('p');
    line.dataset.block = String(block);
    line.append(words);
    text.append(line);
  }
  document.body.append(text);
  getSelection()?.selectAllChildren(text.firstElementChild as Element);
  const ref = { current: text };
  const Probe = () => <output>{useSelected(ref).passages.join('|')}</output>;
  const { container } = render(<Probe />);
  expect(container.textContent).toBe('첫 문장.');
  await act(async () => {
    getSelection()?.selectAllChildren(text.lastElementChild as Element);
    document.dispatchEvent(new Event('selectionchange'));
  });
  expect(container.textContent).toBe('둘째 문장.');
});
