// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findSentence } from '../../../../../utils/platform/frame/find-sentence.ts';

const SENTENCE = '숲길관리청은 2026년까지 ‘낡은 숲길’ 240곳을 고친다고 13일 밝혔다.';

/** Left of the page's edge for what is marked `aside`; jsdom lays nothing out. */
beforeEach(() => {
  Range.prototype.getBoundingClientRect = function (this: Range) {
    const isAside = this.startContainer.parentElement?.closest('[data-aside]');
    return new DOMRect(isAside ? -9999 : 0, 0, 100, 20);
  };
});

function find(html: string, sentence = SENTENCE): Range | null {
  document.body.innerHTML = html;
  return findSentence(document.body, sentence);
}

const plain = (range: Range | null) => range && String(range).replace(/\s+/g, ' ');

describe('finds a sentence', () => {
  it.each([
    ['in the middle of a text node', `<p>앞 문장이다. ${SENTENCE} 뒤 문장이다.</p>`],
    [
      'cut in the middle of words',
      '<p><span>숲길관</span><span>리청은 2026년까</span>지 <b>‘낡은</b> 숲길’ 240곳을 고친다고 13일 밝혔다.</p>',
    ],
    ['over lines', `<p>${SENTENCE.replaceAll(' ', '\n    ')}</p>`],
  ])('%s', (_where, html) => {
    expect(plain(find(html))).toBe(SENTENCE);
  });

  it.each([
    ['with gaps before units', SENTENCE.replace('2026년', '2026 년')],
    ['with other quotation marks', SENTENCE.replace(/[‘’]/g, "'")],
    ['with marks that nobody sees', SENTENCE.replace('숲길관', '숲\u200b길\u00ad관')],
    ['with no-break spaces', SENTENCE.replaceAll(' ', '\u00a0')],
  ])('%s in the page', (_how, shown) => {
    const range = find(`<p>앞 문장이다. ${shown}</p>`);
    expect(range && String(range)).toBe(shown);
  });

  it.each([
    ['not drawn', 'style="display:none"'],
    ['transparent', 'style="opacity:0"'],
    ['invisible', 'style="visibility:hidden"'],
    ['cut off', 'style="overflow:hidden"'],
    ['far to the left', 'data-aside'],
  ])('in the second copy where the first is %s', (_how, attributes) => {
    const range = find(`<div ${attributes}>${SENTENCE}</div><p id="seen">${SENTENCE}</p>`);
    expect(range?.startContainer.parentElement?.id).toBe('seen');
  });

  it('in the first of two that are seen', () => {
    const range = find(`<p id="first">${SENTENCE}</p><p>${SENTENCE}</p>`);
    expect(range?.startContainer.parentElement?.id).toBe('first');
  });

  it('by its beginning where something stands in between', () => {
    const [head, tail] = ['숲길관리청은 2026년까지 ‘낡은 숲길’', '240곳을 고친다고 13일 밝혔다.'];
    const range = find(`<p>${head}</p><p>(사진) 숲길</p><p>${tail}</p>`);
    expect(plain(range)?.startsWith('숲길관리청은 2026년까지')).toBe(true);
  });
});

it.each([
  ['it is not there', '<p>다른 문장이다.</p>'],
  ['a figure differs', `<p>${SENTENCE.replace('2026', '2025')}</p>`],
  ['it stands in a script alone', `<script type="text/plain">${SENTENCE}</script>`],
])('finds nothing where %s', (_why, html) => {
  expect(find(html)).toBeNull();
});

it('finds nothing for no words', () => {
  expect(find(`<p>${SENTENCE}</p>`, ' ')).toBeNull();
});
