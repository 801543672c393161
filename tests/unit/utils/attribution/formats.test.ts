// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../../utils/article/excerpt.ts';
import type { LicenceType } from '../../../../utils/article/licence.ts';
import { COPY_FORMATS, type CopyFormat } from '../../../../utils/article/settings.ts';
import { formatCopy } from '../../../../utils/attribution/formats.ts';
import { anArticle } from '../../../support/factories/article.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const ADDRESS = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
const LINK = `${ADDRESS}#:~:text=%EC%88%B2`;
const HEAD = anArticle({
  title: '숲길 240곳을 새로 고친다',
  agency: '숲길관리청',
  publishedDate: '2026-07-02',
  canonicalUrl: ADDRESS,
});
const withLicence = (type: LicenceType) => ({ ...HEAD, licence: { ...HEAD.licence, type } });
const copy = (format: CopyFormat, given: Excerpt | readonly string[] = [], head = HEAD) =>
  formatCopy(head, given, format, t);
const parse = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;

const TABLE = {
  text: '곳\t수\n숲길\t240\n합계',
  rows: [['곳', '수'], ['숲길 | 산길', '240'], ['합계']],
};
const EXCERPT: Excerpt = {
  parts: [{ text: '숲길을 고친다.' }, { text: '섬은 가을에 한다.', omission: true }],
  edited: false,
  link: LINK,
};

describe('omissions', () => {
  it.each([
    ['quote', '“숲길을 고친다.”\n\n(…중략…)\n\n“섬은 가을에 한다.”'],
    ['news', '“숲길을 고친다.” (…중략…) “섬은 가을에 한다.”'],
    ['markdown', '> “숲길을 고친다.”\n>\n> (…중략…)\n>\n> “섬은 가을에 한다.”'],
    ['messenger', '“숲길을 고친다.”\n(…중략…)\n“섬은 가을에 한다.”'],
    ['footnote', '“숲길을 고친다.”\n\n(…중략…)\n\n“섬은 가을에 한다.”1)'],
    ['html', '<p>(…중략…)</p>'],
    ['template', '숲길을 고친다.\n(…중략…)\n섬은 가을에 한다.'],
    ['kogl', '(…중략…)'],
  ] as const)('are marked in %s', (format, marked) => {
    const { plain, html } = copy(format, EXCERPT);
    expect(plain).toContain(marked);
    expect(html).toContain('(…중략…)');
    expect(copy(format, ['숲길을 고친다.', '섬은 가을에 한다.']).plain).not.toContain('중략');
  });
});

describe('tables', () => {
  it.each(['quote', 'news', 'html', 'messenger', 'footnote', 'kogl', 'template'] as const)(
    'paste as tables from %s',
    (format) => {
      const { html } = copy(format, { parts: [TABLE], edited: false });
      const rows = [...parse(html).querySelectorAll('table tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      );
      expect(rows).toEqual([
        ['곳', '수'],
        ['숲길 | 산길', '240'],
        ['합계', ''],
      ]);
    },
  );

  it('are lines with tabs in plain text, without quotation marks', () => {
    const { plain } = copy('quote', { parts: [TABLE], edited: false });
    expect(plain).toMatch(/^곳\t수\n숲길 \| 산길\t240\n합계\t\n\n— /);
  });

  it('are tables of Markdown', () => {
    const { plain } = copy('markdown', { parts: [TABLE], edited: false });
    expect(plain.split('\n').slice(0, 4)).toEqual([
      '> | 곳 | 수 |',
      '> | --- | --- |',
      '> | 숲길 \\| 산길 | 240 |',
      '> | 합계 |  |',
    ]);
  });

  it('are made of passages with tabs, rows that stand together as one', () => {
    const { html } = copy('quote', ['앞 문장.', '곳\t수', '숲길\t240', '뒤 문장.']);
    expect(parse(html).querySelectorAll('table')).toHaveLength(1);
    expect(parse(html).querySelectorAll('tr')).toHaveLength(2);
    expect(parse(html).querySelectorAll('blockquote > p')).toHaveLength(2);
  });

  it('show hostile cells as text', () => {
    const rows = [['<img src=x onerror=alert(1)>', 'a\tb\nc']];
    const { html, plain } = copy('quote', { parts: [{ text: '', rows }], edited: false });
    expect(parse(html).querySelector('img')).toBeNull();
    expect(plain.split('\n')[0]).toBe('<img src=x onerror=alert(1)>\ta b c');
  });
});

describe('template', () => {
  it('has a table between paragraphs, with no empty one beside it', () => {
    const given = ['앞.', '곳\t수', '숲길\t240'];
    const { html } = formatCopy(HEAD, given, 'template', t, { template: '{본문}\n{기관}' });
    expect(html).toMatch(/^<p>앞\.<\/p><table border="1">.*<\/table><p>숲길관리청<\/p>$/);
  });
});

describe('an edited text', () => {
  const edited = { parts: [{ text: '숲길은 고친다.' }], edited: true };

  it.each(COPY_FORMATS)('says so in %s', (format) => {
    expect(copy(format, edited).plain).toContain('일부 수정');
    expect(copy(format, { ...edited, edited: false }).plain).not.toContain('일부 수정');
  });

  it('says so once in any form of the reader’s own that has the text', () => {
    const filled = (template: string) => formatCopy(HEAD, edited, 'template', t, { template });
    expect(filled('{본문} / {기관}')).toEqual({
      plain: '숲길은 고친다. / 숲길관리청\n(일부 수정)',
      html: '<p>숲길은 고친다. / 숲길관리청<br>(일부 수정)</p>',
    });
    expect(filled('{본문} {수정}').plain).toBe('숲길은 고친다. (일부 수정)');
    expect(filled('{기관}').plain).toBe('숲길관리청');
  });
});

describe('news', () => {
  it('quotes and attributes in one paragraph, and invents nothing', () => {
    const { plain, html } = copy('news', EXCERPT);
    expect(plain).toBe(
      `숲길관리청 보도자료 「숲길 240곳을 새로 고친다」(2026년 7월 2일)에 따르면 “숲길을 고친다.” (…중략…) “섬은 가을에 한다.”\n(출처: 대한민국 정책브리핑, 공공누리 제1유형 (출처표시), ${ADDRESS})`,
    );
    expect(plain).not.toMatch(/밝혔다|말했다|전했다|설명했다|발표했다/);
    expect(parse(html).querySelector('a')?.getAttribute('href')).toBe(LINK);
  });
});

describe('html', () => {
  it('gives its markup as text, too, with nothing that editors drop', () => {
    const { plain, html } = copy('html', EXCERPT);
    expect(plain.replaceAll('\n', '')).toBe(html);
    expect(html).not.toMatch(/ (?:class|style|id)=/);
    expect(parse(html).querySelector('blockquote')?.getAttribute('cite')).toBe(LINK);
    expect(parse(html).lastElementChild?.textContent).toBe(
      '출처: 숲길관리청, 「숲길 240곳을 새로 고친다」 (2026.07.02.), 대한민국 정책브리핑. 공공누리 제1유형 (출처표시)',
    );
  });
});

describe('messenger', () => {
  it('is short, and leads to the sentence', () => {
    expect(copy('messenger', { ...EXCERPT, parts: [{ text: '숲길을 고친다.' }] }).plain).toBe(
      `“숲길을 고친다.”\n숲길관리청 「숲길 240곳을 새로 고친다」(2026.07.02., 공공누리 1유형)\n${LINK}`,
    );
  });
});

describe('footnote', () => {
  it('has the mark of the note behind the text, and the note', () => {
    const { plain, html } = copy('footnote', ['숲길을 고친다.']);
    const note = `숲길관리청, 「숲길 240곳을 새로 고친다」, 보도자료, 2026년 7월 2일, 대한민국 정책브리핑, 공공누리 제1유형 (출처표시), ${ADDRESS}.`;
    expect(plain).toBe(`“숲길을 고친다.”1)\n\n1) ${note}`);
    expect(parse(html).querySelectorAll('sup')).toHaveLength(2);
    expect(copy('footnote').plain).toBe(note);
  });

  it('writes no mark into the cells of a table', () => {
    const { plain, html } = copy('footnote', ['숲길을 고친다.', '곳\t수', '숲길\t240']);
    expect(plain).toContain('“숲길을 고친다.”1)\n\n곳\t수\n숲길\t240\n\n1) 숲길관리청');
    expect(parse(html).querySelectorAll('sup')).toHaveLength(2);
    const alone = copy('footnote', ['곳\t수', '숲길\t240']);
    expect(alone.plain).toContain('곳\t수\n숲길\t240\n\n숲길관리청');
    expect(parse(alone.html).querySelector('sup')).toBeNull();
  });
});

describe('kogl', () => {
  const long = (type: string) =>
    `본 저작물은 '숲길관리청'에서 '2026년' 작성하여 공공누리 제${type}유형으로 개방한 '숲길 240곳을 새로 고친다(작성자:숲길관리청)'을 이용하였으며, 해당 저작물은 '숲길관리청, ${ADDRESS}'에서 무료로 다운받으실 수 있습니다.`;

  it.each(['0', '1', '2', '3', '4'] as const)('has the official sentence of type %s', (type) => {
    const head = withLicence(`KOGL-${type}`);
    expect(copy('kogl', [], head).plain).toBe(long(type));
    expect(copy('kogl-short', [], head).plain).toBe(
      `본 저작물은 공공누리 제${type}유형에 따라 [숲길관리청(www.korea.kr), 작성자:숲길관리청]의 공공저작물을 이용하였습니다.`,
    );
    expect(copy('kogl-source', [], head).plain).toBe(
      `출처 - [숲길관리청], [대한민국 정책브리핑(${ADDRESS})]`,
    );
  });

  it('stands below the text', () => {
    expect(copy('kogl', ['숲길을 고친다.']).plain).toBe(`“숲길을 고친다.”\n\n${long('1')}`);
  });

  it.each([
    ['no year', { publishedDate: '' }],
    ['no agency', { agency: '' }],
    ['no licence', { licence: withLicence('unknown').licence }],
  ])('gives the plain credit where it would have %s to name', (_, fields) => {
    const head = { ...HEAD, ...fields };
    expect(copy('kogl', [], head).plain).toBe(copy('credit', [], head).plain);
  });

  it.each([
    ['OGL-UK-3.0', 'Contains public sector information licensed under the Open Government Licence'],
    ['CC-BY-4.0', 'CC BY 4.0'],
  ] as const)('has the sentence of %s', (type, words) => {
    expect(copy('kogl', [], withLicence(type)).plain).toContain(words);
  });

  it('claims no licence for a mark of the public domain beyond its name', () => {
    const head = withLicence('PDM-1.0');
    expect(copy('kogl', [], head).plain).toBe(copy('credit', [], head).plain);
  });
});

describe('apa', () => {
  it('puts author, date, title, kind, site and address in order, the title in bold', () => {
    const { plain, html } = copy('apa', ['숲길을 고친다.']);
    expect(plain).toBe(
      `숲길관리청. (2026. 7. 2.). 숲길 240곳을 새로 고친다 [보도자료]. 대한민국 정책브리핑. ${ADDRESS}`,
    );
    expect(parse(html).querySelector('b')?.textContent).toBe(HEAD.title);
    const english = { ...HEAD, title: 'Forest paths' };
    expect(parse(copy('apa', [], english).html).querySelector('i')?.textContent).toBe(
      'Forest paths',
    );
  });

  it('begins with the title without an author, and says that there is no date', () => {
    const head = { ...HEAD, agency: '', publishedDate: '', title: '숲길은 안전한가?' };
    expect(copy('apa', [], head).plain).toBe(
      `숲길은 안전한가? [보도자료]. (발행일 미상). 대한민국 정책브리핑. ${ADDRESS}`,
    );
    expect(copy('apa', [], { ...head, identity: null }).plain).toBe(
      `숲길은 안전한가? (발행일 미상). ${ADDRESS}`,
    );
  });
});

describe('chicago', () => {
  it('puts author, title, kind, site with date and address in order', () => {
    expect(copy('chicago').plain).toBe(
      `숲길관리청. 「숲길 240곳을 새로 고친다」. 보도자료. 대한민국 정책브리핑, 2026년 7월 2일. ${ADDRESS}.`,
    );
  });
});

describe('markdown', () => {
  it('escapes titles, agencies and passages', () => {
    const head = { ...HEAD, title: '[가](나) *다*', agency: '_라_' };
    const { plain } = copy('markdown', ['<b>마</b>\n- 바'], head);
    expect(plain).toContain('[\\[가\\](나) \\*다\\*](https:');
    expect(plain).toContain('\\_라\\_, ');
    expect(plain).toContain('> “\\<b\\>마\\</b\\>  \n> \\- 바”');
  });

  it('keeps an address whole that holds brackets', () => {
    const head = { ...HEAD, identity: null, canonicalUrl: 'https://example.kr/a_(b)?c=<d>' };
    expect(copy('markdown', [], head).plain).toContain('](https://example.kr/a_%28b%29?c=%3Cd%3E)');
    const { plain, html } = copy('quote', ['가'], head);
    expect(plain).toContain(head.canonicalUrl);
    expect(parse(html).querySelector('a')?.getAttribute('href')).toBe(head.canonicalUrl);
  });
});
