import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ArticleHead } from '../../../../utils/article/article.ts';
import { takesText } from '../../../../utils/article/settings.ts';
import { formatCopy } from '../../../../utils/attribution/formats.ts';
import { sourceList } from '../../../../utils/attribution/source-list.ts';
import { anArticleWithId } from '../../../support/factories/article.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const RECORDS = ['bibtex', 'ris', 'csl-json'] as const;
type RecordFormat = (typeof RECORDS)[number];
const HEAD = anArticleWithId('156990001', {
  title: '숲길 240곳을 새로 고친다',
  agency: '숲길관리청',
  publishedDate: '2026-07-02',
});
const written = (format: RecordFormat, head: ArticleHead = HEAD): string =>
  formatCopy(head, ['본문은 가지 않는다.'], format, t).plain;

interface CslItem {
  title?: string;
  author?: { literal?: string; family?: string; given?: string }[];
  URL?: string;
  issued?: { 'date-parts': number[][] };
}

/** What a citation processor makes of a record: the items as it understood them. */
const readBack = (record: string): CslItem[] => new Cite(record).data as CslItem[];
const titles = (record: string) => readBack(record).map(({ title }) => title);
const nameOf = ({ author: [name] = [] }: CslItem) =>
  name?.literal ?? [name?.given, name?.family].filter(Boolean).join(' ');

const HOSTILE = [
  '“‘공직혁신’ 기초 다진 10년 → 중추적 역할 다짐”',
  '100% 지원 & 50_50 나눔 #숲길 $1 $& ~물결~ ^위^',
  '{가} 나} {다 \\라 \\textbf{마}',
  '<b>제목</b> "인용" \'작은\' 「낫표」',
  'TY - BOOK, author = {나}',
  '끝에 붙는 \\',
];

describe.each(RECORDS)('%s', (format) => {
  it('is understood by a citation processor', () => {
    const [item, ...more] = readBack(written(format));
    expect(more).toEqual([]);
    expect(item).toMatchObject({ title: HEAD.title, URL: HEAD.canonicalUrl });
    expect(item && nameOf(item)).toBe('숲길관리청');
    expect(item?.issued?.['date-parts'][0]?.map(Number)).toEqual([2026, 7, 2]);
  });

  it('is cited by it in a style', () => {
    const cited = new Cite(written(format)).format('bibliography', { template: 'apa' }) as string;
    for (const words of ['숲길관리청', '2026', HEAD.title, HEAD.canonicalUrl])
      expect(cited).toContain(words);
  });

  it.each(HOSTILE)('carries the title %s unharmed', (title) => {
    expect(titles(written(format, { ...HEAD, title }))).toEqual([title]);
  });

  it('carries a hostile agency as one name', () => {
    const agency = '법무부 and 국세청 {대변인실} & 홍보과 <b>';
    const [item] = readBack(written(format, { ...HEAD, agency }));
    expect(item?.author).toHaveLength(1);
    expect(item && nameOf(item)).toBe(agency);
  });

  it('names agencies that publish together', () => {
    const agency = '섬마을청, 숲길관리청';
    const [item] = readBack(written(format, { ...HEAD, agency }));
    expect(item?.author?.map((author) => nameOf({ author: [author] })).join(', ')).toBe(agency);
  });

  it('leaves out what the page does not give', () => {
    const bare: ArticleHead = {
      ...HEAD,
      identity: null,
      agency: '',
      publishedDate: '',
      canonicalUrl: 'https://example.kr/a_{b}?c=1&d=%20#x',
      licence: { ...HEAD.licence, type: 'unknown' },
    };
    const record = written(format, bare);
    const [item] = readBack(record);
    expect(item).toMatchObject({ title: HEAD.title });
    expect(item?.URL).toContain('https://example.kr/a_');
    expect(item).not.toHaveProperty('author');
    expect(item).not.toHaveProperty('issued');
    expect(record).not.toMatch(/공공누리|undefined|NaN/);
  });

  it('holds the source, never the text, and says on what terms', () => {
    expect(takesText(format)).toBe(false);
    expect(written(format)).not.toContain('본문은 가지 않는다');
    expect(written(format)).toContain('공공누리 제1유형 (출처표시)');
  });

  it.each([
    ['long', `${'a'.repeat(80)}?one`, `${'a'.repeat(80)}?two`],
    ['other in their signs alone', 'a/b-c', 'a-b/c'],
    ['other in their capitals alone', 'Forest', 'forest'],
    ['of signs alone', '?숲', '?섬'],
    ['like the key of a known article', 'kr-156990001', 'kr/156990001'],
  ])('tells two addresses apart that are %s', (_what, ...paths) => {
    const heads = [
      HEAD,
      ...paths.map((path) => ({
        ...HEAD,
        identity: null,
        canonicalUrl: `https://korea.kr/${path}`,
      })),
    ];
    const keys = () =>
      [...sourceList(heads, format, t).plain.matchAll(/@misc\{([^,]+)|"id": ?"([^"]+)"/g)].map(
        (m) => (m[1] ?? m[2])?.toLowerCase(),
      );
    expect(keys()).toHaveLength(format === 'ris' ? 0 : 3);
    expect(new Set(keys()).size).toBe(keys().length);
    expect(keys()).toEqual(keys());
  });

  it('lists many sources, each with a key of its own', () => {
    const heads = ['156990001', '156990002', '156990003'].map((id) =>
      anArticleWithId(id, { title: `글 ${id}` }),
    );
    const items = readBack(sourceList(heads, format, t).plain) as { id?: string; title?: string }[];
    expect(items.map(({ title }) => title)).toEqual([
      '글 156990001',
      '글 156990002',
      '글 156990003',
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });
});

describe('csl-json', () => {
  const date = v.strictObject({
    'date-parts': v.pipe(
      v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
      v.minLength(1),
      v.maxLength(2),
    ),
  });
  /** The part of the schema of CSL-JSON 1.0.2 that a briefing uses; like the schema it takes nothing else. */
  const schema = v.array(
    v.strictObject({
      id: v.union([v.string(), v.number()]),
      type: v.picklist(['webpage', 'report', 'speech', 'article']),
      title: v.exactOptional(v.string()),
      author: v.exactOptional(v.array(v.strictObject({ literal: v.string() }))),
      'container-title': v.exactOptional(v.string()),
      issued: v.exactOptional(date),
      genre: v.exactOptional(v.string()),
      note: v.exactOptional(v.string()),
      language: v.exactOptional(v.string()),
      URL: v.exactOptional(v.string()),
    }),
  );

  it.each(HOSTILE)('keeps to the schema with %s', (title) => {
    const bare = { ...HEAD, identity: null, agency: '', publishedDate: '' };
    for (const head of [
      { ...HEAD, title },
      { ...bare, title },
    ]) {
      expect(v.safeParse(schema, JSON.parse(written('csl-json', head))).issues).toBeUndefined();
    }
  });

  it('is recognised as CSL-JSON', () => {
    expect(plugins.input.type(JSON.parse(written('csl-json')))).toBe('@csl/list+object');
  });
});

describe('ris', () => {
  it('ends its lines and its record as the format asks', () => {
    const lines = written('ris').split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -2)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S/);
  });

  it('lets no title begin a line of its own', () => {
    const title = '숲길\r\nER  - \r\nTY  - BOOK';
    expect(written('ris', { ...HEAD, title }).match(/^ER {2}-/gm)).toHaveLength(1);
  });
});
