// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { LicenceType } from '../../../../utils/article/licence.ts';
import { COPY_FORMATS } from '../../../../utils/article/settings.ts';
import { creditOf } from '../../../../utils/attribution/credit.ts';
import { formatExcerpt } from '../../../../utils/attribution/excerpt.ts';
import { anArticle } from '../../../support/factories/article.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const URL_OF_ARTICLE = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
const HEAD = anArticle({
  title: '숲길 240곳을 새로 고친다',
  agency: '숲길관리청',
  publishedDate: '2026-07-02',
  canonicalUrl: URL_OF_ARTICLE,
});
const withLicence = (type: LicenceType) => ({ ...HEAD, licence: { ...HEAD.licence, type } });
const parse = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;
/** What a rich flavour shows, a line each. */
const shown = (html: string): string => {
  const body = parse(html);
  for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
  return [...body.querySelectorAll('p')].map(({ textContent }) => textContent).join('\n\n');
};
const PASSAGES = ['숲길을 고친다.', '섬은 "가을"에 한다.'];
const CREDIT = [
  '숲길관리청, 「숲길 240곳을 새로 고친다」 (2026.07.02.), 대한민국 정책브리핑',
  '공공누리 제1유형 (출처표시)',
  URL_OF_ARTICLE,
];

describe('creditOf', () => {
  it.each<readonly [LicenceType, string]>([
    ['KOGL-0', '공공누리 제0유형 (자유이용)'],
    ['KOGL-1', '공공누리 제1유형 (출처표시)'],
    ['KOGL-2', '공공누리 제2유형 (출처표시+상업적 이용금지)'],
    ['KOGL-3', '공공누리 제3유형 (출처표시+변경금지)'],
    ['KOGL-4', '공공누리 제4유형 (출처표시+상업적 이용금지+변경금지)'],
    ['unknown', ''],
  ])('names %s as %j', (type, licence) => {
    expect(creditOf(withLicence(type), t).licence).toBe(licence);
  });

  it('names the site only for its own articles, and no date where there is none', () => {
    const credit = creditOf({ ...HEAD, identity: null, publishedDate: '' }, t);
    expect(credit).toMatchObject({ site: '', date: '', agency: '숲길관리청' });
  });
});

describe('formatExcerpt', () => {
  it('quotes each passage with the credit, in both flavours alike', () => {
    const { plain, html } = formatExcerpt(HEAD, PASSAGES, 'quote', t);
    expect(plain).toBe(`“숲길을 고친다.”\n\n“섬은 "가을"에 한다.”\n\n— ${CREDIT.join('\n')}`);
    expect(shown(html)).toBe(plain);
    expect(parse(html).querySelector('blockquote')?.getAttribute('cite')).toBe(URL_OF_ARTICLE);
    expect(parse(html).querySelector('a')?.getAttribute('href')).toBe(URL_OF_ARTICLE);
    expect(parse(html).querySelector('a')?.textContent).toBe(HEAD.title);
  });

  it('writes Markdown, which the rich flavour shows literally', () => {
    const { plain, html } = formatExcerpt(HEAD, PASSAGES, 'markdown', t);
    expect(plain).toBe(
      `> “숲길을 고친다.”\n>\n> “섬은 "가을"에 한다.”\n\n— 숲길관리청, 「[숲길 240곳을 새로 고친다](${URL_OF_ARTICLE})」 (2026.07.02.), 대한민국 정책브리핑  \n공공누리 제1유형 (출처표시)`,
    );
    expect(shown(html)).toBe(plain);
  });

  it.each([
    ['credit', PASSAGES],
    ['credit', []],
    ['quote', []],
  ] as const)('gives the credit alone for %s of %j', (format, passages) => {
    const { plain, html } = formatExcerpt(HEAD, passages, format, t);
    expect(plain).toBe(CREDIT.join('\n'));
    expect(shown(html)).toBe(plain);
  });

  it('gives the credit alone as Markdown, too', () => {
    expect(formatExcerpt(HEAD, [], 'markdown', t).plain).toMatch(/^— 숲길관리청, 「\[/);
  });

  it.each(COPY_FORMATS)('claims no licence in %s where none is known', (format) => {
    const { plain, html } = formatExcerpt(withLicence('unknown'), PASSAGES, format, t);
    expect(plain).not.toMatch(/공공누리|유형/);
    expect(html).not.toMatch(/공공누리|유형/);
    expect(plain).toContain(URL_OF_ARTICLE);
  });

  it('leaves out what the page does not give, without stray signs', () => {
    const bare = { ...withLicence('unknown'), agency: '', publishedDate: '', identity: null };
    expect(formatExcerpt(bare, [], 'credit', t).plain).toBe(
      `「숲길 240곳을 새로 고친다」\n${URL_OF_ARTICLE}`,
    );
  });

  it('keeps the lines of a passage', () => {
    const passage = '곳\t수\n숲길\t240';
    const rich = formatExcerpt(HEAD, [passage], 'quote', t);
    expect(rich.plain).toContain(`“${passage}”`);
    expect(shown(rich.html)).toContain(`“${passage}”`);
    expect(formatExcerpt(HEAD, [passage], 'markdown', t).plain).toContain(
      '> “곳\t수  \n> 숲길\t240”',
    );
  });

  const HOSTILE = '</a><img src=x onerror="alert(1)">\' $& $1 [가](나) *다* <라>';
  it.each(COPY_FORMATS)('shows a hostile page in %s as the text that it is', (format) => {
    const hostile = { ...HEAD, title: HOSTILE, agency: HOSTILE };
    const { plain, html } = formatExcerpt(hostile, [HOSTILE], format, t);
    expect(shown(html)).toBe(plain);
    const names = [...parse(html).querySelectorAll('*')].map(({ localName }) => localName);
    expect(names.filter((name) => !['blockquote', 'p', 'br', 'a'].includes(name))).toEqual([]);
    if (format !== 'markdown') expect(plain).toContain(`${HOSTILE}, 「${HOSTILE}」`);
  });

  it('escapes titles, agencies and passages for Markdown', () => {
    const { plain } = formatExcerpt(
      { ...HEAD, title: '[가](나) *다*', agency: '_라_' },
      ['<b>마</b>\n- 바'],
      'markdown',
      t,
    );
    expect(plain).toContain('[\\[가\\](나) \\*다\\*](https:');
    expect(plain).toContain('\\_라\\_, ');
    expect(plain).toContain('> “\\<b\\>마\\</b\\>  \n> \\- 바”');
  });

  it('keeps an address whole that holds brackets', () => {
    const canonicalUrl = 'https://example.kr/a_(b)?c=<d>';
    const head = { ...HEAD, identity: null, canonicalUrl };
    expect(formatExcerpt(head, [], 'markdown', t).plain).toContain(
      '](https://example.kr/a_%28b%29?c=%3Cd%3E)',
    );
    const { plain, html } = formatExcerpt(head, PASSAGES, 'quote', t);
    expect(plain).toContain(canonicalUrl);
    expect(parse(html).querySelector('a')?.getAttribute('href')).toBe(canonicalUrl);
  });

  it('writes in the language it is given, but for the names on the page', () => {
    const { plain } = formatExcerpt(HEAD, [], 'credit', wordsIn('en'));
    expect(plain).toContain('숲길관리청, 「숲길 240곳을 새로 고친다」');
    expect(plain).not.toContain('출처표시');
  });
});
