// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { DraftBlock } from '../../../../utils/extraction/draft.ts';
import { readBlocks } from '../../../../utils/extraction/read-blocks.ts';
import { nested } from '../../../support/nested.ts';

const bodyOf = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body;
const read = (html: string): DraftBlock[] => readBlocks(bodyOf(html), () => false);
const texts = (blocks: readonly DraftBlock[]): string[] => blocks.map(({ block }) => block.text);

describe('readBlocks', () => {
  it.each<readonly [string, string, string[]]>([
    ['paragraphs', '<p>하나</p><p>둘</p>', ['하나', '둘']],
    ['bare text', '하나<p>둘</p>셋', ['하나', '둘', '셋']],
    ['bare text between breaks', '하나<br>둘<br><br>셋', ['하나', '둘', '셋']],
    ['one paragraph with breaks', '<p>하나<br/>둘<br>셋</p>', ['하나', '둘', '셋']],
    ['a break within inline elements', '<p><b>하나<br>둘</b>셋</p>', ['하나', '둘셋']],
    [
      'words cut over spans',
      '<p><span>숲</span><span>길을 </span><span>연다</span></p>',
      ['숲길을 연다'],
    ],
    ['white space between spans', '<p><span>숲길</span>\n<span>240곳</span></p>', ['숲길 240곳']],
    ['empty paragraphs', '<p>&nbsp;</p><p>하나</p><p> </p><p></p><p>둘</p>', ['하나', '둘']],
    ['text before and behind a block', '<div>하나<div>둘</div>셋</div>', ['하나', '둘', '셋']],
    ['a rule', '하나<hr>둘', ['하나', '둘']],
    ['invisible characters', '<p>숲\u200b길\u00ad</p>', ['숲길']],
    ['nothing but invisible characters', '<p>\u200b\ufeff</p><p>하나</p>', ['하나']],
    ['comments', '<p>하<!-- 말 -->나</p>', ['하나']],
    ['literal tags', '<p>&lt;추진 배경&gt;</p>', ['<추진 배경>']],
    ['lists', '<ul><li>하나</li><li>둘<ul><li>셋</li></ul></li></ul>', ['하나', '둘', '셋']],
    ['definitions', '<dl><dt>하나</dt><dd>둘</dd></dl>', ['하나', '둘']],
    ['a form', '<form><p>하나</p><label>둘</label><input value="셋"></form>', ['하나', '둘']],
    [
      'no scripts, styles, controls, frames and pictures',
      '<p>하나<script>a</script><style>b</style><button>c</button><select><option>d</option></select><textarea>e</textarea><svg><text>f</text></svg><iframe>g</iframe><noscript>h</noscript><img alt="i"></p>',
      ['하나'],
    ],
    ['elements it does not know', '<korea-text>하나</korea-text><p>둘</p>', ['하나', '둘']],
    ['nothing', '', []],
  ])('reads %s', (_, html, lines) => {
    expect(texts(read(html))).toEqual(lines);
  });

  it('gives headings the level of their tag, items of lists the level of a bullet', () => {
    expect(
      read('<h1>하나</h1><h3>둘</h3><ul><li>셋</li><li>□ 넷</li></ul><h4>□ 다섯</h4>').map(
        ({ block }) => block,
      ),
    ).toEqual([
      { type: 'heading', level: 1, text: '하나' },
      { type: 'heading', level: 3, text: '둘' },
      { type: 'list', level: 2, text: '셋' },
      { type: 'list', level: 1, text: '□ 넷' },
      { type: 'heading', level: 4, text: '□ 다섯' },
    ]);
  });

  it('passes over what is to be left out, and asks once for each element', () => {
    const asked: string[] = [];
    const blocks = readBlocks(
      bodyOf('<p>하나</p><div class="x"><p>둘</p></div><p>셋<i class="x">넷</i>다섯</p>'),
      (element) => {
        asked.push(element.localName);
        return element.matches('.x');
      },
    );
    expect(texts(blocks)).toEqual(['하나', '셋다섯']);
    expect(asked).toEqual(['p', 'div', 'p', 'i']);
  });

  it('ends the line at a block that is left out', () => {
    const leaveOut = (element: Element): boolean => element.matches('.x');
    expect(texts(readBlocks(bodyOf('하나<div class="x">둘</div>셋'), leaveOut))).toEqual([
      '하나',
      '셋',
    ]);
  });

  it.each([
    ['hidden', '<p hidden>둘</p>'],
    ['display: none', '<p style="color:red; DISPLAY : none">둘</p>'],
    ['visibility: hidden', '<p style="visibility:hidden">둘</p>'],
    ['aria-hidden', '<p aria-hidden="true">둘</p>'],
    ['a class for screen readers', '<p class="a sr-only b">둘</p>'],
    ['an ancestor', '<div class="blind"><section><p>둘</p></section></div>'],
    ['bare text in a hidden block', '<div hidden>둘</div>'],
  ])('marks what is hidden by %s, and only that', (_, hidden) => {
    expect(
      read(`<p>하나</p>${hidden}<p>셋</p>`).map((item) => [item.block.text, item.hidden]),
    ).toEqual([
      ['하나', false],
      ['둘', true],
      ['셋', false],
    ]);
  });

  it.each([
    ['other styles', '<p style="display:block; overflow:hidden">둘</p>'],
    ['other classes', '<p class="overflow-hidden blindfold">둘</p>'],
    ['aria-hidden="false"', '<p aria-hidden="false">둘</p>'],
  ])('takes nothing for hidden by %s', (_, shown) => {
    expect(read(shown).map(({ hidden }) => hidden)).toEqual([false]);
  });

  it('leaves hidden words out of a visible line', () => {
    expect(texts(read('<p>하나<span class="blind">새창</span>둘</p>'))).toEqual(['하나둘']);
  });

  it('names the smallest element around each line', () => {
    const [first, second, third] = read(
      '<p id="a"><b>하나</b></p><p id="b"><i>둘</i> <u>셋</u></p><div id="c">넷<br>다섯</div>',
    );
    expect(first?.element.localName).toBe('b');
    expect(second?.element.id).toBe('b');
    expect(third?.element.id).toBe('c');
  });

  it.each(['div', 'span'])('reads 10,000 nested %s without overflowing the stack', (tag) => {
    const { outer, inner } = nested(tag, 10_000);
    inner.append('하나');
    outer.append('둘');
    const root = document.createElement('div');
    root.append(outer);
    expect(texts(readBlocks(root, () => false)).join('')).toBe('하나둘');
  });

  it('changes nothing', () => {
    const body = bodyOf('<p hidden>하나</p>둘<table><tr><td>셋<td>넷</table>');
    const before = body.outerHTML;
    readBlocks(body, () => false);
    expect(body.outerHTML).toBe(before);
  });
});
