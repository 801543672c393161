import { describe, expect, it } from 'vitest';
import { prepareCopy } from '../../../../utils/actions/prepare-copy.ts';
import type { Quotation } from '../../../../utils/article/excerpt.ts';
import { COPY_FORMATS, type CopyFormat } from '../../../../utils/article/settings.ts';
import { formatCopy } from '../../../../utils/attribution/formats.ts';
import { anArticle } from '../../../support/factories/article.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const FIRST = '시는 골목마다 물길을 냈다.';
const LAST = '마을은 그늘에 쉼터를 지었다.';
const article = anArticle({
  blocks: [
    { type: 'paragraph', text: `${FIRST} 아이들이 모였다.` },
    { type: 'paragraph', text: LAST },
  ],
});
const lines = ['메뉴', ...article.blocks.map(({ text }) => text)];
const prepare = (
  quotation: Quotation,
  format: CopyFormat = 'quote',
  fields: { lines?: readonly string[] | null; template?: string; article?: typeof article } = {},
) =>
  prepareCopy(fields.article ?? article, quotation, { format, t, template: '', lines, ...fields });
const picked: Quotation = {
  passages: [FIRST, LAST],
  at: { block: 0, start: 0, end: FIRST.length },
};

it.each(COPY_FORMATS)('makes %s as the format does, with the link', (format) => {
  const excerpt = {
    parts: [{ text: FIRST }, { text: LAST, omission: true }],
    edited: false,
    ...(/apa|chicago|credit|bibtex|ris|csl/.test(format)
      ? {}
      : { link: `${article.canonicalUrl}#:~:text=${encodeURIComponent(FIRST)}` }),
  };
  expect(prepare(picked, format).content).toEqual(formatCopy(article, excerpt, format, t));
});

it('marks what was left out between passages', () => {
  expect(prepare(picked).text).toBe(`${FIRST}\n\n(…중략…)\n\n${LAST}`);
});

it('takes passages that are the page’s but not the blocks’ as they are', () => {
  const { content, edited } = prepare({ passages: ['출범 10주년 기념'], at: null });
  expect(edited).toBe(false);
  expect(content.plain).toContain('“출범 10주년 기념”');
  expect(content.plain).not.toContain('(일부 수정)');
});

it('joins selected rows to one table', () => {
  const table = anArticle({
    blocks: [
      {
        type: 'table',
        text: '곳\t수\n동\t3',
        rows: [
          ['곳', '수'],
          ['동', '3'],
        ],
      },
    ],
  });
  const { content } = prepare({ passages: ['곳\t수', '동\t3'], at: null }, 'quote', {
    article: table,
  });
  expect(content.html.split('<table')).toHaveLength(2);
});

describe('an edited text', () => {
  const draft = `${FIRST.replace('물길', '작은 물길')}\n\n${LAST}`;

  it('says that it is, and links to the article', () => {
    const { content, edited, text } = prepare({ ...picked, draft }, 'messenger');
    expect(edited).toBe(true);
    expect(text).toContain(FIRST);
    expect(content.plain).toContain('작은 물길');
    expect(content.plain).toContain('(일부 수정)');
    expect(content.plain).not.toContain('#:~:');
  });

  it('links to its first sentence while that stands', () => {
    const { content } = prepare({ ...picked, draft: `${FIRST}\n\n덧붙인 말.` }, 'messenger');
    expect(content.plain).toContain('#:~:text=');
    expect(content.plain).toContain('(일부 수정)');
  });
});

describe('what was selected on the page', () => {
  const before = '';

  it('leaves navigation out and takes the page’s head as it stands', () => {
    const passages = ['출범 10주년 기념', '메뉴 여닫기', LAST];
    const { content, edited } = prepare({ passages, at: { before } });
    expect(edited).toBe(false);
    expect(content.plain).toContain('출범 10주년 기념');
    expect(content.plain).not.toContain('메뉴');
  });

  it('gets no link where it was in a frame', () => {
    const selected = { passages: [FIRST], at: { before: null } };
    expect(prepare(selected, 'messenger').content.plain).not.toContain('#:~:');
    expect(prepare({ ...selected, at: { before } }, 'messenger').content.plain).toContain('#:~:');
  });
});

describe('the link', () => {
  const plain = (quotation: Quotation, fields = {}) =>
    prepare(quotation, 'messenger', fields).content.plain;

  it.each([
    ['the page is not open', picked, { lines: null }],
    ['the page could not be asked', picked, { lines: [] }],
    ['the whole text is meant', { ...picked, at: null }, {}],
    ['the page no longer has the words', picked, { lines: ['메뉴', LAST] }],
    ['the text is in the viewer’s frames', picked, { article: { ...article, where: 'viewer' } }],
  ] as const)('leads to the article where %s', (_why, quotation, fields) => {
    expect(plain(quotation, fields)).toContain(article.canonicalUrl);
    expect(plain(quotation, fields)).not.toContain('#:~:');
  });

  it('leads to the article where another place is given than the first passage’s', () => {
    const elsewhere = { block: 1, start: 0, end: LAST.length };
    expect(plain({ ...picked, at: elsewhere })).not.toContain('#:~:');
    expect(plain({ ...picked, at: { block: 9, start: 0, end: 3 } })).not.toContain('#:~:');
  });

  it('tells by what stands before which of equal words was selected', () => {
    const twice = ['한국어', '시는 쉬었다.', '또 하나', '시는 쉬었다.'];
    const at = { before: '한국어 시는 쉬었다. 또 하나 ' };
    const link = plain({ passages: ['시는 쉬었다.'], at }, { lines: twice });
    expect(decodeURIComponent(link)).toMatch(/text=(?:또 )?하나-,시는 쉬었다\./);
  });

  it('keeps the mobile host, where the credit names the canonical address', () => {
    const url = article.url.replace('www.', 'm.');
    const { content } = prepare(picked, 'quote', { article: { ...article, url } });
    expect(content.html).toContain('href="https://m.korea.kr/');
    expect(content.plain).toContain(article.canonicalUrl);
  });
});
