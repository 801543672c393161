import { describe, expect, it } from 'vitest';
import { checkTemplate, MAX_TEMPLATE } from '../../../../utils/attribution/check-template.ts';
import { previewTemplate } from '../../../../utils/attribution/formats.ts';
import { PLACEHOLDERS } from '../../../../utils/attribution/template.ts';
import { anArticle } from '../../../support/factories/article.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const HEAD = anArticle({
  title: '숲길 {240}곳',
  agency: '숲길관리청',
  publishedDate: '2026-07-02',
});
const shown = (template: string, passages: readonly string[] = ['숲길을 고친다.'], head = HEAD) => {
  const preview = previewTemplate(template, head, passages, t);
  return preview.ok ? preview.content.plain : preview.problems;
};

describe('checkTemplate', () => {
  it.each([
    ['an unknown name', '가 {제묵}', 'unknown-placeholder', 2, 6, '제묵'],
    ['an empty name', '{}', 'unknown-placeholder', 0, 2, ''],
    ['a name of the language itself', '{constructor}', 'unknown-placeholder', 0, 13, 'constructor'],
    ['a brace that is not closed', '{제목', 'unclosed', 0, 1, ''],
    ['a brace that is not opened', '제목}', 'unopened', 2, 3, ''],
    ['a name over two lines', '{제\n목}', 'unclosed', 0, 1, ''],
  ])('says where %s is', (_, source, kind, start, end, name) => {
    const checked = checkTemplate(source);
    expect(checked.ok).toBe(false);
    expect(!checked.ok && checked.problems[0]).toEqual({ kind, start, end, name });
  });

  it('says everything that is wrong at once', () => {
    const checked = checkTemplate('{가} {제목} {나} }');
    expect(!checked.ok && checked.problems.map(({ start }) => start)).toEqual([0, 9, 13]);
  });

  it('declines what is too long to be a form', () => {
    const checked = checkTemplate('가'.repeat(MAX_TEMPLATE + 1));
    expect(!checked.ok && checked.problems[0]?.kind).toBe('too-long');
  });

  it.each([
    ['“{본문}” {기관} {제목} {주소} {이용조건}', []],
    ['{본문}', ['agency', 'title', 'address', 'licence']],
    ['{기관} {제목} {사이트}', ['text', 'licence']],
    ['', ['text', 'agency', 'title', 'address', 'licence']],
  ])('%j lacks %j', (source, missing) => {
    expect(checkTemplate(source)).toMatchObject({ ok: true, missing });
  });

  it('gives no name to two placeholders', () => {
    const names = Object.values(PLACEHOLDERS).flat();
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('previewTemplate', () => {
  it('fills every placeholder', () => {
    const all = Object.values(PLACEHOLDERS)
      .map(([name]) => `${name}={${name}}`)
      .join('\n');
    expect(shown(all)).toBe(
      [
        '본문=숲길을 고친다.',
        '제목=숲길 {240}곳',
        '기관=숲길관리청',
        '종류=보도자료',
        '날짜=2026.07.02.',
        '긴날짜=2026년 7월 2일',
        '사이트=대한민국 정책브리핑',
        '이용조건=공공누리 제1유형 (출처표시)',
        `주소=${HEAD.canonicalUrl}`,
        `문장링크=${HEAD.canonicalUrl}`,
      ].join('\n'),
    );
  });

  it('drops a line whose placeholders are all empty, and keeps lines without any', () => {
    const licence = { ...HEAD.licence, type: 'unknown' as const };
    expect(shown('{제목}\n이용조건: {이용조건}\n끝', [], { ...HEAD, licence })).toBe(
      '숲길 {240}곳\n끝',
    );
  });

  it('knows names in both languages, blanks inside and capitals allowed', () => {
    expect(shown('{제목} { Title }')).toBe('숲길 {240}곳 숲길 {240}곳');
  });

  it('writes double braces as braces', () => {
    expect(shown('{{{제목}}}')).toBe('{숲길 {240}곳}');
  });

  it('takes the form that comes with the extension for an empty one', () => {
    expect(shown('  ')).toBe(
      `“숲길을 고친다.”\n출처: 숲길관리청, 「숲길 {240}곳」 (2026.07.02.), 대한민국 정책브리핑\n공공누리 제1유형 (출처표시)\n${HEAD.canonicalUrl}`,
    );
  });

  it.each(['ko', 'en'] as const)('comes with a form that lacks nothing in %s', (language) => {
    const preview = previewTemplate('', HEAD, ['가'], wordsIn(language));
    expect(preview).toMatchObject({ ok: true, missing: [] });
  });

  it('shows problems instead of a form that cannot be read', () => {
    expect(shown('{없음}')).toEqual([
      { kind: 'unknown-placeholder', start: 0, end: 4, name: '없음' },
    ]);
  });

  it('shows a hostile title as the text that it is', () => {
    const title = '<img src=x onerror=alert(1)> {주소} $1';
    const preview = previewTemplate('{제목}', { ...HEAD, title }, [], t);
    expect(preview).toMatchObject({
      ok: true,
      content: { plain: title, html: expect.stringContaining('&lt;img src=x') },
    });
  });
});
