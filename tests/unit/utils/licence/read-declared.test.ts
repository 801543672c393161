// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { declaredLicence } from '../../../../utils/licence/read-declared.ts';
import { readLicence, readOtherLicence } from '../../../../utils/licence/read-licence.ts';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
const BY = 'https://creativecommons.org/licenses/by/4.0/';
const ZERO = 'https://creativecommons.org/publicdomain/zero/1.0/';
const MARK = 'https://creativecommons.org/publicdomain/mark/1.0/';
const USA = 'http://www.usa.gov/publicdomain/label/1.0/';
const json = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const TEXT = '<article><h1>Paths</h1><p>Forty paths will be mended.</p></article>';

describe('declaredLicence', () => {
  it.each([
    [OGL, 'OGL-UK-3.0'],
    ['http://nationalarchives.gov.uk/doc/open-government-licence/version/3', 'OGL-UK-3.0'],
    [BY, 'CC-BY-4.0'],
    ['http://creativecommons.org/licenses/by/4.0/deed.ko', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by/4.0/legalcode#s3', 'CC-BY-4.0'],
    [ZERO, 'CC0-1.0'],
    [MARK, 'PDM-1.0'],
    [USA, 'US-PD'],
    ['https://www.usa.gov/government-works', 'US-PD'],
    ['https://www.kogl.or.kr/info/licenseType3.do?lang=ko', 'KOGL-3'],
    ['http://www.kogl.or.kr/open/info/license_info/by.do', 'KOGL-1'],
  ])('%s is %s', (uri, type) => {
    expect(declaredLicence(uri)).toBe(type);
  });

  it.each([
    'https://creativecommons.org/licenses/by-nc/4.0/',
    'https://creativecommons.org/licenses/by/3.0/',
    'https://creativecommons.org/licenses/by-sa/4.0/',
    'https://creativecommons.org.evil.test/licenses/by/4.0/',
    'https://evil.test/creativecommons.org/licenses/by/4.0/',
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/',
    'https://www.kogl.or.kr/info/license.do',
    'javascript:alert(1)',
    '/terms',
    'CC BY 4.0',
    '',
  ])('%j is none of the catalogue', (uri) => {
    expect(declaredLicence(uri)).toBeNull();
  });
});

describe('readOtherLicence', () => {
  it.each([
    ['a link element', `<link rel="license" href="${BY}">${TEXT}`, 'CC-BY-4.0'],
    ['a link beside others', `<link rel="author LICENSE" href="${BY}">${TEXT}`, 'CC-BY-4.0'],
    ['an anchor', `<article><p><a rel="license" href="${OGL}">OGL</a></p></article>`, 'OGL-UK-3.0'],
    [
      "the article's own footer",
      `<article><footer><a rel="license" href="${OGL}">OGL</a></footer></article>`,
      'OGL-UK-3.0',
    ],
    ['JSON-LD', json({ '@type': 'NewsArticle', license: MARK }) + TEXT, 'PDM-1.0'],
    ['an object', json({ '@type': 'Report', license: { '@id': USA } }) + TEXT, 'US-PD'],
    ['a list', json([{ '@type': ['WebPage', 'X'], license: [{ url: ZERO }] }]) + TEXT, 'CC0-1.0'],
    ['a graph', json({ '@graph': [{ '@type': 'Article', license: BY }] }) + TEXT, 'CC-BY-4.0'],
    [
      'the same licence said twice',
      `<link rel="license" href="${BY}deed.en">${json({ '@type': 'Article', license: BY })}`,
      'CC-BY-4.0',
    ],
  ])('reads %s', (_, html, type) => {
    const finding = readOtherLicence(page(html));
    expect(finding).toMatchObject({ type, doubt: null, scope: 'unstated', aiTraining: false });
    expect(finding.evidence[0]?.where).toBe('metadata');
  });

  it.each([
    ['silence', TEXT],
    ['a link without rel', `<article><a href="${BY}">CC BY</a></article>`],
    ['words', '<article><p>CC BY 4.0, Open Government Licence v3.0</p></article>'],
    ['the footer of the site', `${TEXT}<footer><a rel="license" href="${OGL}">OGL</a></footer>`],
    ['a picture', `<article><figure><a rel="license" href="${BY}">by</a></figure></article>`],
    ['the side column', `${TEXT}<aside><a rel="license" href="${BY}">by</a></aside>`],
    ['a quoted work', `<blockquote><a rel="license" href="${BY}">by</a></blockquote>`],
    ['JSON-LD of a picture', json({ '@type': 'ImageObject', license: BY }) + TEXT],
    ['JSON-LD of the site', json({ '@type': 'WebSite', license: BY }) + TEXT],
    ['JSON-LD that is none', `<script type="application/ld+json">{license</script>${TEXT}`],
    ['JSON-LD of null', `${json(null)}${json([null, 1])}${TEXT}`],
  ])('claims nothing from %s', (_, html) => {
    expect(readOtherLicence(page(html))).toMatchObject({
      type: 'unknown',
      doubt: 'none-found',
      evidence: [],
    });
  });

  it('claims nothing from a licence that is not in the catalogue, and keeps the words', () => {
    const uri = 'https://creativecommons.org/licenses/by-nc/4.0/';
    expect(readOtherLicence(page(`<link rel="license" href="${uri}">`))).toMatchObject({
      type: 'unknown',
      doubt: 'none-found',
      evidence: [{ text: uri, where: 'metadata' }],
    });
  });

  it.each([
    ['two of the catalogue', BY, OGL],
    ['one that is not in it', BY, 'https://creativecommons.org/licenses/by-nc/4.0/'],
  ])('doubts %s side by side', (_, one, other) => {
    const html = `<link rel="license" href="${one}"><link rel="license" href="${other}">`;
    const finding = readOtherLicence(page(html));
    expect(finding).toMatchObject({ type: 'unknown', doubt: 'conflict', scope: 'unstated' });
    expect(finding.evidence).toHaveLength(2);
  });
});

describe('readLicence', () => {
  it('takes nothing of an article of korea.kr from its markup', () => {
    const html = `<link rel="license" href="${BY}">${json({ '@type': 'Article', license: BY })}`;
    expect(readLicence(page(html))).toMatchObject({ type: 'unknown', evidence: [] });
  });
});
