// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeMarkdown } from '../../../../utils/text/escape.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; & &amp;amp; &#39;',
  '<전 직원이 함께하는 숲길>',
  '숲길 "두 곳" & \'세 곳\'',
];

describe('escapeHtml', () => {
  it.each(HOSTILE)('shows %s as it is, in content and in both kinds of attribute', (text) => {
    const escaped = escapeHtml(text);
    const html = `<p title="${escaped}" lang='${escaped}'>${escaped}</p>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const [paragraph, ...others] = page.body.querySelectorAll('*');
    expect(others).toEqual([]);
    expect(paragraph?.textContent).toBe(text);
    expect(paragraph?.getAttributeNames()).toEqual(['title', 'lang']);
    expect(paragraph?.getAttribute('title')).toBe(text);
    expect(paragraph?.getAttribute('lang')).toBe(text);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['emphasis', '*숲길* _정원_ ~~물길~~', '\\*숲길\\* \\_정원\\_ \\~\\~물길\\~\\~'],
    ['links and pictures', '![그림](a) [숲길](b)', '!\\[그림\\](a) \\[숲길\\](b)'],
    ['code', '`숲길`', '\\`숲길\\`'],
    ['markup', '<b>숲길</b>', '\\<b\\>숲길\\</b\\>'],
    ['a heading in brackets', '<추진 배경>', '\\<추진 배경\\>'],
    ['character references', '&copy; &#169; &#xa9;', '\\&copy; \\&#169; \\&#xa9;'],
    ['a table', '가 | 나', '가 \\| 나'],
    ['backslashes', 'C:\\숲길', 'C:\\\\숲길'],
    ['a heading', '# 숲길', '\\# 숲길'],
    ['a deeper heading', '### 숲길', '\\### 숲길'],
    ['an empty heading', '##', '\\##'],
    ['lists', '- 숲길\n+ 정원\n* 물길', '\\- 숲길\n\\+ 정원\n\\* 물길'],
    ['an empty item', '숲길\n-', '숲길\n\\-'],
    ['numbered lists', '1. 숲길\n12) 정원', '1\\. 숲길\n12\\) 정원'],
    ['a number at the end of a line', '1.', '1\\.'],
    ['a quotation', '> 숲길', '\\> 숲길'],
    ['a rule', '---', '\\---'],
    ['a rule with spaces', '- - -', '\\- - -'],
    ['the underline of a heading', '숲길\n===', '숲길\n\\==='],
    ['a sign behind spaces', '  - 숲길', '  \\- 숲길'],
  ])('escapes %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    '숲길 240곳을 고친다고 13일 밝혔다.',
    '3.5배, 2026. 3. 4.(수)',
    '-3도까지 떨어진다',
    '#숲길 #정원',
    'R&D 예산; A & B',
    '“숲길” ‘정원’ 「물길법」 ※ □ ㅇ ○ ▲',
    '(044-000-0000)',
    'https://www.korea.kr/?a=1&b=2',
  ])('leaves %s as it is', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });
});
