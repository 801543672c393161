// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../../utils/article/excerpt.ts';
import { KNOWN_LICENCES, type LicenceType } from '../../../../utils/article/licence.ts';
import { COPY_FORMATS, type CopyFormat, takesText } from '../../../../utils/article/settings.ts';
import { creditOf, longDate } from '../../../../utils/attribution/credit.ts';
import { formatExcerpt } from '../../../../utils/attribution/excerpt.ts';
import { formatCopy } from '../../../../utils/attribution/formats.ts';
import { anArticle } from '../../../support/factories/article.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const URL_OF_ARTICLE = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
const LINK = `${URL_OF_ARTICLE}#:~:text=%EC%88%B2%EA%B8%B8`;
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
  return [...body.querySelectorAll('p, pre')].map(({ textContent }) => textContent).join('\n\n');
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
    ['CC-BY-4.0', 'CC BY 4.0 (저작자표시)'],
    ['unknown', ''],
  ])('names %s as %j', (type, licence) => {
    expect(creditOf(withLicence(type), t).licence).toBe(licence);
  });

  it.each(['ko', 'en'] as const)(
    'has a name and a short one for every licence in %s',
    (language) => {
      for (const type of KNOWN_LICENCES) {
        const { licence, shortLicence } = creditOf(withLicence(type), wordsIn(language));
        expect(licence.length).toBeGreaterThanOrEqual(shortLicence.length);
        expect(shortLicence).not.toBe('');
      }
    },
  );

  it('names the site and the kind only for its own articles, and no date where there is none', () => {
    const credit = creditOf({ ...HEAD, identity: null, publishedDate: '' }, t);
    expect(credit).toMatchObject({ site: '', kind: '', id: '', date: '', agency: '숲길관리청' });
  });
});

describe('longDate', () => {
  it.each([
    ['ko', 'long', '2026년 7월 2일'],
    ['en', 'long', 'July 2, 2026'],
    ['ko', 'apa', '2026. 7. 2.'],
    ['en', 'apa', '2026, July 2'],
  ] as const)('in %s, %s: %s', (language, key, date) => {
    expect(longDate('2026-07-02', wordsIn(language), key)).toBe(date);
    expect(longDate('', wordsIn(language), key)).toBe('');
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

  it('leaves out what the page does not give, without stray signs', () => {
    const bare = { ...withLicence('unknown'), agency: '', publishedDate: '', identity: null };
    expect(formatExcerpt(bare, [], 'credit', t).plain).toBe(
      `「숲길 240곳을 새로 고친다」\n${URL_OF_ARTICLE}`,
    );
  });

  it.each(COPY_FORMATS)(
    'is the same as the pages’ %s, or 인용문 where only they have it',
    (format) => {
      const copy = formatExcerpt(HEAD, PASSAGES, format, t);
      const quoted = formatCopy(HEAD, PASSAGES, 'quote', t);
      expect([formatCopy(HEAD, PASSAGES, format, t), quoted]).toContainEqual(copy);
    },
  );
});

const HOSTILE = '</a><img src=x onerror="alert(1)">\' $& $1 @ [가](나) *다* <라>';
const ELEMENTS = 'blockquote p br a b i sup pre table tbody tr td'.split(' ');

describe.each(COPY_FORMATS)('%s', (format: CopyFormat) => {
  const copy = (head = HEAD, given: Excerpt | readonly string[] = PASSAGES) =>
    formatCopy(head, given, format, t);

  it('names the source: whose, what, where', () => {
    for (const flavour of Object.values(copy())) {
      expect(flavour).toContain('숲길관리청');
      if (!['kogl-short', 'kogl-source'].includes(format)) expect(flavour).toContain(HEAD.title);
      if (format !== 'kogl-short') expect(flavour).toContain(URL_OF_ARTICLE);
    }
  });

  it('takes the text along word for word, or none of it', () => {
    for (const [flavour, content] of Object.entries(copy())) {
      const text = flavour === 'html' ? shown(content) : content;
      for (const passage of PASSAGES)
        expect(text.includes(passage) || text.includes(passage.replaceAll('"', '&quot;'))).toBe(
          takesText(format),
        );
    }
  });

  it('claims no licence where none is known', () => {
    for (const flavour of Object.values(copy(withLicence('unknown')))) {
      expect(flavour).not.toMatch(/공공누리|유형/);
      expect(flavour).toContain(URL_OF_ARTICLE);
    }
  });

  it('shows a hostile page as the text that it is', () => {
    const { plain, html } = copy({ ...HEAD, title: HOSTILE, agency: HOSTILE }, [HOSTILE]);
    const names = [...parse(html).querySelectorAll('*')].map(({ localName }) => localName);
    expect(names.filter((name) => !ELEMENTS.includes(name))).toEqual([]);
    for (const element of parse(html).querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(['href', 'cite', 'border']).toContain(name);
        expect(value).toMatch(/^https:\/\/www\.korea\.kr\/|^1$/);
      }
    expect(parse(html).textContent).toContain(format === 'markdown' ? '\\<img' : 'img');
    expect(plain).not.toContain('undefined');
  });

  it('says that the text was edited, and leads to the sentence', () => {
    const excerpt = { parts: [{ text: '숲길을 안 고친다.' }], edited: true, link: LINK };
    expect(copy(HEAD, excerpt).plain).toContain('일부 수정');
    expect(copy(HEAD, { ...excerpt, edited: false }).plain).not.toContain('일부 수정');
    const { html } = copy(HEAD, excerpt);
    for (const link of parse(html).querySelectorAll('a'))
      expect(link.getAttribute('href')).toBe(LINK);
  });

  it('works without agency, date, site and licence', () => {
    const bare = { ...withLicence('unknown'), agency: '', publishedDate: '', identity: null };
    const { plain } = copy(bare);
    expect(plain).toContain(HEAD.title);
    expect(plain).not.toMatch(/undefined|null|NaN|\(\)|「」|, ,|\$\d/);
  });

  it('has words in English, with the names of the page as they are', () => {
    const { plain } = formatCopy(HEAD, [], format, wordsIn('en'));
    expect(plain).toContain('숲길관리청');
    expect(plain).not.toMatch(/출처|공공누리|보도자료|유형/);
    const words = [wordsIn('ko'), wordsIn('en')].map((word) =>
      word(`format_${format.replaceAll('-', '_') as 'quote'}`),
    );
    for (const word of words) expect(word).not.toBe('');
  });
});
