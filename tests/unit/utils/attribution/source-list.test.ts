// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/article/article.ts';
import type { LicenceType } from '../../../../utils/article/licence.ts';
import { COPY_FORMATS } from '../../../../utils/article/settings.ts';
import { sourceList } from '../../../../utils/attribution/source-list.ts';
import { anArticle, anArticleWithId } from '../../../support/factories/article.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const LICENCE = anArticle().licence;
function head(id: string, agency: string, type: LicenceType, fields: Partial<Article> = {}) {
  const licence = { ...LICENCE, type };
  return anArticleWithId(`15699000${id}`, { title: `글 ${id}`, agency, licence, ...fields });
}
const HEADS = [
  head('1', '숲길관리청', 'KOGL-4'),
  head('2', '섬마을청', 'KOGL-1', { publishedDate: '2026-07-02' }),
  head('3', '', 'unknown'),
  head('4', '숲길관리청', 'KOGL-1'),
  head('5', '섬마을청', 'KOGL-1', { publishedDate: '2025-01-31' }),
  head('6', '섬마을청', 'KOGL-1', { publishedDate: '' }),
];

describe('sourceList', () => {
  it('groups by agency and licence, by date within, unnamed and undated last', () => {
    const lines = sourceList(HEADS, 'messenger', t).plain.split('\n');
    expect(lines.filter((line) => /^\[|^- /.test(line))).toEqual([
      '[섬마을청 · 공공누리 제1유형 (출처표시)]',
      '- 섬마을청 「글 5」(2025.01.31., 공공누리 1유형)',
      '- 섬마을청 「글 2」(2026.07.02., 공공누리 1유형)',
      '- 섬마을청 「글 6」(공공누리 1유형)',
      '[숲길관리청 · 공공누리 제1유형 (출처표시)]',
      '- 숲길관리청 「글 4」(2024.11.19., 공공누리 1유형)',
      '[숲길관리청 · 공공누리 제4유형 (출처표시+상업적 이용금지+변경금지)]',
      '- 숲길관리청 「글 1」(2024.11.19., 공공누리 4유형)',
      '[기관 이름 없음 · 이용조건 표시 없음]',
      '- 「글 3」(2024.11.19.)',
    ]);
    expect(lines[0]).toBe('출처 목록');
  });

  it.each(COPY_FORMATS)('names every article once in %s', (format) => {
    const { plain, html } = sourceList([...HEADS, ...HEADS.slice(0, 2)], format, t);
    for (const { title, canonicalUrl } of HEADS) {
      const named = format === 'kogl-short' ? '공공저작물을 이용' : canonicalUrl;
      expect(plain).toContain(named);
      if (!['kogl-short', 'kogl-source'].includes(format)) {
        expect(plain.split(title).length).toBeGreaterThan(1);
        expect(html).toContain(title);
      }
    }
    expect(plain).not.toMatch(/undefined|null/);
    const addresses = plain.match(/newsId=156990001/g) ?? [];
    expect(addresses.length).toBeLessThanOrEqual(1);
  });

  it.each(COPY_FORMATS)('gives nothing for no articles in %s', (format) => {
    expect(sourceList([], format, t)).toEqual({ plain: '', html: '' });
  });

  it('is a list of Markdown', () => {
    const { plain } = sourceList(HEADS.slice(0, 1), 'markdown', t);
    expect(plain).toMatch(
      /^## 출처 목록\n\n### 숲길관리청 · .+\n\n- 숲길관리청, 「\[글 1\]\(https:/,
    );
  });

  it('is a list in HTML, which the plain flavour of that format shows as text', () => {
    const { plain, html } = sourceList(HEADS, 'html', t);
    const body = new DOMParser().parseFromString(html, 'text/html').body;
    expect(body.querySelectorAll('li')).toHaveLength(6);
    expect(body.querySelectorAll('ul')).toHaveLength(4);
    expect(plain.replaceAll('\n', '')).toBe(html);
  });

  it('shows hostile names as text', () => {
    const bad = '<img src=x onerror=alert(1)>*';
    const { html, plain } = sourceList([head('1', bad, 'KOGL-1', { title: bad })], 'quote', t);
    expect(new DOMParser().parseFromString(html, 'text/html').querySelector('img')).toBeNull();
    expect(plain).toContain(`[${bad} · `);
  });

  it('fills the reader’s own form for every article', () => {
    const { plain } = sourceList(HEADS.slice(0, 2), 'template', t, { template: '{기관}|{제목}' });
    expect(plain).toContain('- 숲길관리청|글 1');
    expect(plain).toContain('- 섬마을청|글 2');
  });
});
