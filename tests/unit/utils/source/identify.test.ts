import { describe, expect, it } from 'vitest';
import type { ArticleKind } from '../../../../utils/article/article.ts';
import { canonicalUrl, identify, isSite } from '../../../../utils/source/identify.ts';

const W = 'https://www.korea.kr';
const PR = '/briefing/pressReleaseView.do';

/** Every address form of an article: path and kind. */
const PATHS: readonly (readonly [string, ArticleKind])[] = [
  ['/briefing/pressReleaseView.do', 'pressRelease'],
  ['/news/pressReleaseView.do', 'pressRelease'],
  ['/news/policyNewsView.do', 'policyNews'],
  ['/briefing/actuallyView.do', 'actually'],
  ['/news/actuallyView.do', 'actually'],
  ['/briefing/policyBriefingView.do', 'policyBriefing'],
  ['/news/policyBriefingView.do', 'policyBriefing'],
  ['/briefing/speechView.do', 'speech'],
  ['/news/speechView.do', 'speech'],
  ['/briefing/stateCouncilView.do', 'stateCouncil'],
  ['/news/reporterView.do', 'reporter'],
  ['/news/contributePolicyView.do', 'column'],
  ['/news/healthView.do', 'column'],
  ['/news/policyFocusView.do', 'focus'],
  ['/special/policyCurationView.do', 'focus'],
  ['/special/bhFocusView.do', 'focus'],
  ['/news/cardnewsView.do', 'media'],
  ['/multi/visualNewsView.do', 'media'],
  ['/multi/mediaNewsView.do', 'media'],
];

describe('identify', () => {
  it.each(PATHS)('%s is %s on www, m and the bare host', (path, kind) => {
    const identity = { source: 'korea.kr', kind, id: '156990101' };
    for (const host of ['www.korea.kr', 'm.korea.kr', 'korea.kr'])
      expect(identify(`https://${host}${path}?newsId=156990101`)).toEqual(identity);
  });

  it.each([
    ['http', `http://www.korea.kr${PR}?newsId=156990101`],
    ['other parameters before and after', `${W}${PR}?pageIndex=3&newsId=156990101&srchWord=`],
    ['a hash', `${W}${PR}?newsId=156990101#content`],
    ['upper case in the host', `https://WWW.Korea.KR${PR}?newsId=156990101`],
    ['the default port written out', `https://www.korea.kr:443${PR}?newsId=156990101`],
  ])('sees through %s', (_, url) => {
    expect(identify(url)?.id).toBe('156990101');
  });

  it.each(['123456', '1234567', '12345678', '123456789'])(
    'takes an id of 6 to 9 digits: %s',
    (id) => {
      expect(identify(`${W}${PR}?newsId=${id}`)?.id).toBe(id);
    },
  );

  it.each([
    ['an id of 5 digits', `${W}${PR}?newsId=12345`],
    ['an id of 10 digits', `${W}${PR}?newsId=1234567890`],
    ['an id with letters', `${W}${PR}?newsId=15699010a`],
    ['an id with spaces', `${W}${PR}?newsId=%20156990101`],
    [
      'digits of another script',
      `${W}${PR}?newsId=%EF%BC%91%EF%BC%95%EF%BC%96%EF%BC%99%EF%BC%99%EF%BC%90`,
    ],
    ['an empty id', `${W}${PR}?newsId=`],
    ['no id', `${W}${PR}`],
    ['an id under another name', `${W}${PR}?newsid=156990101`],
    ['an id in the hash', `${W}${PR}#newsId=156990101`],
    ['the home page', `${W}/?newsId=156990101`],
    ['a list', `${W}/briefing/pressReleaseList.do?newsId=156990101`],
    ['a section home', `${W}/news/policyFocusHome.do?newsId=156990101`],
    ['a notice', `${W}/etc/noticeView.do?newsId=132990001`],
    ['a notice under another folder', `${W}/news/noticeView.do?newsId=132990001`],
    ['a recruitment', `${W}/archive/recruitInfoView.do?newsId=156990101`],
    ['a recruitment under another folder', `${W}/news/recruitInfoView.do?newsId=156990101`],
    ['an article name under /etc/', `${W}/etc/pressReleaseView.do?newsId=156990101`],
    ['an article name under /guide/', `${W}/guide/pressReleaseView.do?newsId=156990101`],
    ['the search', `${W}/totalSearch.do?newsId=156990101`],
    ['a path that only begins as an article', `${W}${PR}/more?newsId=156990101`],
    ['a path that only ends as an article', `${W}/x${PR}?newsId=156990101`],
    ['the name of a property of every object', `${W}/news/constructor.do?newsId=156990101`],
    ['another name of the site', `https://gonggam.korea.kr${PR}?newsId=156990101`],
    ['the site as a sub-domain of another', `https://www.korea.kr.evil.test${PR}?newsId=156990101`],
    ['a host that ends like the site', `https://notkorea.kr${PR}?newsId=156990101`],
    ['a host with a dash', `https://www-korea.kr${PR}?newsId=156990101`],
    ['the site as a user name', `https://www.korea.kr@evil.test${PR}?newsId=156990101`],
    ['the site in the path', `https://evil.test/www.korea.kr${PR}?newsId=156990101`],
    ['a host with a trailing dot', `https://www.korea.kr.${PR}?newsId=156990101`],
    ['letters that look alike', `https://www.kоrea.kr${PR}?newsId=156990101`],
    ['another port', `https://www.korea.kr:8443${PR}?newsId=156990101`],
    ['ftp', `ftp://www.korea.kr${PR}?newsId=156990101`],
    ['a file', `file:///www.korea.kr${PR}?newsId=156990101`],
    ['view-source', `view-source:${W}${PR}?newsId=156990101`],
    ['an address inside another', `https://web.example.test/?u=${W}${PR}?newsId=156990101`],
    ['a relative address', `${PR}?newsId=156990101`],
    ['nothing', ''],
    ['what is no address', 'https://'],
  ])('knows no article behind %s', (_, url) => {
    expect(identify(url)).toBeNull();
  });

  it('gives the same identity for the same article wherever it is read', () => {
    const forms = [
      `${W}${PR}?newsId=156990101`,
      `http://m.korea.kr${PR}?newsId=156990101&call_from=rsslink`,
      'http://korea.kr/news/pressReleaseView.do?newsId=156990101',
    ].map(identify);
    expect(new Set(forms.map((identity) => JSON.stringify(identity))).size).toBe(1);
  });
});

describe('canonicalUrl', () => {
  const canonical = (url: string) => canonicalUrl(identify(url), url);

  it.each(PATHS.map(([path]) => path))('keeps the path %s', (path) => {
    expect(canonical(`https://m.korea.kr${path}?newsId=156990101`)).toBe(
      `${W}${path}?newsId=156990101`,
    );
  });

  it.each([
    'pWise=sub&pWiseSub=B1',
    'call_from=rsslink',
    'cateId=cardnews',
    'gubun=pressRelease',
    'pageIndex=2&repCodeType=&repCode=A00001&startDate=2025-05-20&endDate=2026-05-20&srchWord=%EC%88%B2&period=year',
    'utm_source=letter&utm_medium=mail',
    'somethingNew=1',
  ])('drops %s', (query) => {
    expect(canonical(`${W}${PR}?${query}&newsId=156990101&${query}#x`)).toBe(
      `${W}${PR}?newsId=156990101`,
    );
  });

  it('answers https and www for http and the bare host', () => {
    expect(canonical('http://korea.kr/news/pressReleaseView.do?newsId=156990101')).toBe(
      `${W}/news/pressReleaseView.do?newsId=156990101`,
    );
  });

  it('is its own canonical address', () => {
    const once = canonical(`http://m.korea.kr${PR}?a=1&newsId=156990101`);
    expect(canonical(once)).toBe(once);
  });

  it('leaves a page that is no article its own address without the hash', () => {
    expect(canonical('https://example.kr/a?b=1&c=2#d')).toBe('https://example.kr/a?b=1&c=2');
    expect(canonical(`${W}/briefing/pressReleaseList.do?pageIndex=2`)).toBe(
      `${W}/briefing/pressReleaseList.do?pageIndex=2`,
    );
  });

  it('gives back what is no address', () => {
    expect(canonical('not an address')).toBe('not an address');
  });
});

describe('isSite', () => {
  it.each([`${W}/`, 'http://m.korea.kr/anything', 'https://korea.kr'])('%s is', (url) => {
    expect(isSite(url)).toBe(true);
  });

  it.each([
    'https://mail.korea.kr/',
    'https://korea.kr.evil.test/',
    'https://www.korea.kr:8443/',
    'chrome://newtab',
    '',
  ])('%j is not', (url) => {
    expect(isSite(url)).toBe(false);
  });
});
