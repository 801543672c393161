import 'fake-indexeddb/auto';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import JSZip from 'jszip';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportLibrary, shareList } from '../../../../utils/actions/export-library.ts';
import type { Article } from '../../../../utils/article/article.ts';
import type { Highlight } from '../../../../utils/article/highlight.ts';
import type { LicenceType } from '../../../../utils/article/licence.ts';
import { EXPORT_FORMATS } from '../../../../utils/article/transfer.ts';
import type { Library } from '../../../../utils/library/library.ts';
import { carriers } from '../../../../utils/library/transfer/transfer.ts';
import { collectFile } from '../../../../utils/platform/save-file.ts';
import { anyText } from '../../../support/arbitrary-library.ts';
import { anArticleWithId } from '../../../support/factories/article.ts';
import {
  AT,
  emptyLibrary,
  exported,
  exportedFile,
  imported,
  parse,
} from '../../../support/transfer.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const HOSTILE =
  '=cmd|"/c calc"!A1 </title><script>alert(1)</script> \u202eback & *b* [x](javascript:1)';
const NOTE = '내가 쓴 메모';
const QUOTE = '첫 문단이에요.';

let library: Library;
beforeEach(() => {
  library = emptyLibrary();
});

const aHighlight: Highlight = {
  id: 'h1',
  quote: QUOTE,
  prefix: '',
  suffix: '',
  place: { block: 0, start: 0, end: QUOTE.length },
  colour: 'yellow',
  note: '표시에 단 메모',
  madeAt: 1,
};

async function save(id: string, fields: Partial<Article> = {}): Promise<string> {
  const saved = await library.save(anArticleWithId(id, fields), { at: AT });
  if (!saved.ok) throw new Error(saved.failure.message);
  await library.change([saved.value.id], { kind: 'note', note: NOTE });
  await library.change([saved.value.id], { kind: 'highlight', highlight: aHighlight });
  return saved.value.id;
}

const licensed = (type: LicenceType): Article['licence'] => ({
  ...anArticleWithId('156990001').licence,
  type,
  doubt: type === 'unknown' ? 'none-found' : null,
});

const { signal } = new AbortController();
async function shared(ids: readonly string[], format: 'html' | 'markdown', notes = false) {
  const edges = { library, carriers, collect: collectFile, now: () => AT };
  const options = { t, language: 'ko', signal, edges } as const;
  const made = await shareList({ format, ids, name: '숲: 이야기', notes, ...options });
  if (!made.ok) throw new Error(made.failure.message);
  return { name: made.value.name, text: await made.value.file.text() };
}

describe('every form', () => {
  it.each(EXPORT_FORMATS)('%s holds the article and not what was not asked for', async (format) => {
    await save('156990001', { title: '숲길을 고친다' });
    const { name, file } = await exportedFile(library, format, { contacts: false, notes: false });
    const text = format === 'markdown-zip' ? await unzipped(file) : await file.text();
    expect(name).toMatch(/^briefclip[\w-]*-2026-07-02\.[a-z]+$/);
    expect(text).toContain('숲길을 고친다');
    expect(text).toContain('https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001');
    expect(text).not.toContain('홍길동');
    if (format !== 'json') expect(text).not.toContain(NOTE);
  });

  it.each(EXPORT_FORMATS)('%s of an empty library is whole', async (format) => {
    const { file } = await exportedFile(library, format);
    expect(file.size).toBeGreaterThan(format === 'ris' || format === 'bibtex' ? -1 : 0);
  });

  it.each(EXPORT_FORMATS)('%s is the same each time', async (format) => {
    await save('156990001');
    await save('156990002');
    const bytes = async () =>
      Buffer.from(await (await exportedFile(library, format)).file.arrayBuffer()).toString(
        'base64',
      );
    expect(await bytes()).toBe(await bytes());
  });

  it.each(EXPORT_FORMATS)('%s holds a selection in its order', async (format) => {
    const ids = [
      await save('156990001', { title: '하나' }),
      await save('156990002', { title: '둘' }),
      await save('156990003', { title: '셋' }),
    ];
    const chosen = [ids[2] ?? '', ids[0] ?? '', 'korea.kr:gone'];
    const { file } = await exportedFile(library, format, { ids: chosen });
    const text = format === 'markdown-zip' ? await unzipped(file) : await file.text();
    expect(text).not.toContain('156990002');
    expect(text.indexOf('156990003')).toBeLessThan(text.indexOf('156990001'));
    expect(text).toContain('156990001');
  });

  it.each(EXPORT_FORMATS)('%s ends without a file when it is stopped', async (format) => {
    await save('156990001');
    const stop = new AbortController();
    const edges = { library, carriers, collect: collectFile, now: () => AT };
    const made = await exportLibrary({
      format,
      contacts: true,
      notes: true,
      t,
      language: 'ko',
      signal: stop.signal,
      onProgress: () => stop.abort(),
      edges,
    });
    expect(made).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });

  it('says how far it is, and ends at the end', async () => {
    for (let n = 0; n < 230; n++)
      await library.save(anArticleWithId(String(156_990_000 + n)), { at: n });
    await library.trash(['korea.kr:156990000'], AT);
    const seen: string[] = [];
    const edges = { library, carriers, collect: collectFile, now: () => AT };
    await exportLibrary({
      format: 'json',
      contacts: false,
      notes: true,
      t,
      language: 'ko',
      signal,
      onProgress: ({ done, total }) => seen.push(`${done}/${total}`),
      edges,
    });
    expect(seen).toContain('100/230');
    expect(seen.at(-1)).toBe('230/230');
  });
});

async function unzipped(file: Blob): Promise<string> {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  const files = Object.values(zip.files);
  return (await Promise.all(files.map((one) => one.async('string')))).join('\n');
}

describe('Markdown files in an archive', () => {
  it('have what is known of an article in front, and names that every system takes', async () => {
    const id = await save('156990001', { title: '숲길: "고친다"/?', agency: '숲길\n관리청: "x"' });
    await library.change([id], { kind: 'add-tags', tags: ['숲', '길: 둘'] });
    await save('156990002', { title: '../../etc/passwd', publishedDate: '' });
    const { file } = await exportedFile(library, 'markdown-zip');
    const zip = await JSZip.loadAsync(await file.arrayBuffer());
    expect(Object.keys(zip.files)).toEqual([
      '2024-11-19 숲길 고친다 (156990001).md',
      'etc passwd (156990002).md',
    ]);
    const text = await zip.files['2024-11-19 숲길 고친다 (156990001).md']?.async('string');
    const [, front = ''] = text?.split('---\n') ?? [];
    // Each value is JSON, which is YAML, too.
    const fields = Object.fromEntries(
      front
        .trim()
        .split('\n')
        .map((line) => {
          const at = line.indexOf(': ');
          return [line.slice(0, at), JSON.parse(line.slice(at + 2))];
        }),
    );
    expect(fields).toMatchObject({
      title: '숲길: "고친다"/?',
      agency: '숲길\n관리청: "x"',
      date: '2024-11-19',
      kind: 'pressRelease',
      licence: 'KOGL-1',
      saved: '2026-07-02T00:00:00.000Z',
      tags: ['길: 둘', '숲'],
      note: NOTE,
    });
    expect(text).toContain('| 가 | 나 |');
  });
});

describe('a web page', () => {
  it('runs nothing and fetches nothing, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (title, text) => {
        library = emptyLibrary();
        const hostile = `${title}${HOSTILE}<img src=x onerror=alert(1)>${text}`;
        await save('156990001', {
          title: hostile,
          agency: hostile,
          subtitles: [hostile],
          blocks: [
            { type: 'paragraph', text: hostile },
            { type: 'heading', text: hostile, level: 1 },
            { type: 'table', text: hostile, rows: [[hostile]] },
          ],
        });
        const page = parse(await exported(library, 'html'));
        expect(page.querySelectorAll('script, img, iframe, link, object, form')).toHaveLength(0);
        for (const element of page.querySelectorAll('*')) {
          for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
        }
        for (const link of page.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
        const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
        expect(policy).toContain("default-src 'none'");
        expect(page.querySelectorAll('article')).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });

  it('shows text, table, credit, note and highlights', async () => {
    await save('156990001', { title: '숲길을 고친다' });
    const page = parse(await exported(library, 'html'));
    expect(page.documentElement.lang).toBe('ko');
    expect(page.querySelector('article')?.textContent).toContain(QUOTE);
    expect(page.querySelector('td')?.textContent).toBe('가');
    expect(page.querySelector('.credit')?.textContent).toContain('공공누리 제1유형');
    expect(page.body.textContent).toContain(NOTE);
    expect(page.body.textContent).toContain('표시에 단 메모');
  });
});

describe('a table', () => {
  it('is read back by spreadsheets as it was, and runs no formula', async () => {
    const id = await save('156990001', { title: HOSTILE, agency: '가,"나"\n다' });
    await library.change([id], { kind: 'add-tags', tags: ['+1', '@sum'] });
    const { file } = await exportedFile(library, 'csv');
    // Spreadsheets want the mark, which reading as text takes away.
    expect(new Uint8Array(await file.arrayBuffer()).slice(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    const { data, errors } = Papa.parse<string[]>(await file.text(), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data[1]?.[0]).toBe(`'${HOSTILE}`);
    expect(data[1]?.[1]).toBe('가,"나"\n다');
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('runs no formula with a line break in it either', async () => {
    const id = await save('156990001');
    await library.change([id], { kind: 'note', note: '=HYPERLINK("http://evil","x")\n둘째 줄' });
    const { data } = Papa.parse<string[]>(await exported(library, 'csv'));
    expect(data[1]?.[11]).toMatch(/^'=HYPERLINK/);
  });

  it('is taken in again', async () => {
    await save('156990001', { title: '숲길' });
    const text = await exported(library, 'csv');
    const other = emptyLibrary();
    expect(await imported(other, text)).toMatchObject({ kind: 'csv', added: 1, skipped: [] });
    expect(await other.find('korea.kr:156990001')).toMatchObject({ marks: { note: NOTE } });
  });

  it.each(['ko', 'en'] as const)('in %s comes back with all that it says', async (language) => {
    const id = await save('156990001', { title: '=숲' });
    for (const [order, name] of ['숲', '물'].entries()) {
      const list = { id: `list-${order}`, name, colour: 'green', madeAt: 1 } as const;
      await library.putList({ ...list, order: `a${order}` });
    }
    for (const list of ['list-0', 'list-1']) {
      await library.change([id], { kind: 'add-to-list', list });
    }
    await library.change([id], { kind: 'starred', starred: true });
    await library.change([id], { kind: 'read', readAt: AT });
    await library.change([id], { kind: 'add-tags', tags: ['+1', '@sum'] });
    const text = await exported(library, 'csv', { language });
    const other = emptyLibrary();
    expect(await imported(other, text)).toMatchObject({ kind: 'csv', lists: ['숲', '물'] });
    const saved = await other.find(id);
    expect(saved?.article.title).toBe('=숲');
    expect(saved?.marks).toMatchObject({ starred: true, tags: ['+1', '@sum'], note: NOTE });
    expect(saved?.marks.readAt).not.toBeNull();
  });
});

describe('a table of ours', () => {
  const NAMES = ['숲|길', '\\', '|', 'C:\\숲\\|', "'=숲", "'", '"숲"', '섬'];

  it('brings back when an article was read', async () => {
    const id = await save('156990001');
    const readAt = Date.UTC(2026, 5, 1, 2, 3, 4, 5);
    await library.change([id], { kind: 'read', readAt });
    const text = await exported(library, 'csv');
    const other = emptyLibrary();
    await imported(other, text);
    const saved = await other.find(id);
    expect([saved?.savedAt, saved?.marks.readAt]).toEqual([AT, readAt]);
    expect(await imported(other, text)).toMatchObject({ unchanged: 1 });
  });

  it('brings back an article that was read nobody knows when', async () => {
    const id = await save('156990001');
    await library.change([id], { kind: 'read', readAt: 5 });
    const text = await exported(library, 'csv');
    const other = emptyLibrary();
    await imported(other, text.replace('1970-01-01T00:00:00.005Z', '네'));
    expect((await other.find(id))?.marks.readAt).toBe(AT);
  });

  it('brings back names of lists and tags, whatever signs they have', async () => {
    const id = await save('156990001');
    for (const [index, name] of NAMES.entries()) {
      const list = {
        id: `l${index}`,
        name,
        colour: 'green',
        order: `a${index}`,
        madeAt: 1,
      } as const;
      await library.putList(list);
      await library.change([id], { kind: 'add-to-list', list: list.id });
    }
    await library.change([id], { kind: 'add-tags', tags: NAMES });
    for (const tag of NAMES) {
      const alone = await save(`15699010${NAMES.indexOf(tag)}`);
      await library.change([alone], { kind: 'add-tags', tags: [tag] });
    }
    const tags = (await library.cards()).map((card) => [card.id, card.marks.tags]).sort();
    const text = await exported(library, 'csv');
    const other = emptyLibrary();
    expect(await imported(other, text)).toMatchObject({ lists: NAMES, skipped: [] });
    expect((await other.cards()).map((card) => [card.id, card.marks.tags]).sort()).toEqual(tags);
    expect((await other.find(id))?.marks.lists).toHaveLength(NAMES.length);
  });

  it('comes in as an earlier version wrote it', async () => {
    const table = [
      '\ufeff제목,기관,발행일,종류,이용 조건,주소,저장한 때,읽은 때,별표,태그,목록,메모,표시한 문장',
      "'=숲,,,,,https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001,1970-01-01T00:00:01.000Z,2026-06-01T00:00:00.000Z,예,길|a\\b,숲|'섬,메모,“숲”",
    ];
    expect(await imported(library, table.join('\r\n'))).toMatchObject({
      kind: 'csv',
      lists: ['숲', "'섬"],
    });
    expect(await library.find('korea.kr:156990001')).toMatchObject({
      savedAt: 1000,
      article: { title: '=숲' },
      marks: {
        tags: ['a\\b', '길'],
        starred: true,
        note: '메모',
        readAt: Date.UTC(2026, 5, 1),
      },
    });
  });
});

describe('bookmarks', () => {
  it('have lists as folders, in their order, and come back as they were', async () => {
    const [a, b, c] = [
      await save('156990001', { title: '하나 <b>' }),
      await save('156990002', { title: '둘 & 셋' }),
      await save('156990003', { title: '혼자' }),
    ];
    const list = { name: '숲 <이야기>', colour: 'green', madeAt: AT } as const;
    await library.putList({ ...list, id: 'list-1', order: 'a0' });
    await library.change([b], { kind: 'add-to-list', list: 'list-1' });
    await library.change([a], { kind: 'add-to-list', list: 'list-1' });
    await library.change([a], { kind: 'add-tags', tags: ['나무', '길'] });
    const text = await exported(library, 'bookmarks');
    expect(text.startsWith('<!DOCTYPE NETSCAPE-Bookmark-file-1>')).toBe(true);
    const other = emptyLibrary();
    expect(await imported(other, text)).toMatchObject({
      added: 3,
      lists: ['숲 <이야기>'],
      skipped: [],
    });
    const cards = new Map((await other.cards()).map((card) => [card.id, card]));
    expect(cards.get(a)).toMatchObject({
      title: '하나 <b>',
      marks: { tags: ['길', '나무'], note: NOTE },
    });
    const order = (id: string): string => cards.get(id)?.marks.lists[0]?.order ?? '';
    expect(order(b) < order(a)).toBe(true);
    expect(cards.get(c)?.marks.lists).toEqual([]);
  });
});

describe.each(['ris', 'bibtex', 'csl-json'] as const)('%s', (format) => {
  it('has the tags as keywords', async () => {
    const id = await save('156990001');
    await library.change([id], { kind: 'add-tags', tags: ['숲 & 길', '집, 방'] });
    const [item] = new Cite(await exported(library, format)).data as { keyword?: string }[];
    expect(item?.keyword?.split(/, ?/)).toEqual(expect.arrayContaining(['숲 & 길', '집 방']));
  });

  it('of many articles is read back whole by a citation processor', async () => {
    await save('156990001', { title: '숲길 100% {고친다}', agency: '숲길관리청' });
    await save('156990002', { title: HOSTILE.replace('\u202e', ''), agency: '섬마을청' });
    await save('156990003', { title: '셋', agency: '', publishedDate: '' });
    const items = new Cite(await exported(library, format)).data as {
      title: string;
      URL: string;
    }[];
    expect(items.map(({ title }) => title)).toEqual([
      '숲길 100% {고친다}',
      HOSTILE.replace('\u202e', ''),
      '셋',
    ]);
    expect(items.map(({ URL: url }) => url.slice(-9))).toEqual([
      '156990001',
      '156990002',
      '156990003',
    ]);
  });
});

describe('a shared list', () => {
  const KNOWN = ['KOGL-0', 'KOGL-1', 'KOGL-2', 'KOGL-3', 'KOGL-4'] as const;

  it.each(KNOWN)('holds the text under %s, unchanged, with its terms', async (type) => {
    const id = await save('156990001', { licence: licensed(type) });
    for (const format of ['html', 'markdown'] as const) {
      const { text } = await shared([id], format);
      const plain = format === 'html' ? (parse(text).body.textContent ?? '') : text;
      expect(plain).toContain(QUOTE);
      expect(plain).toContain('○ 항목');
      expect(plain).toContain(`공공누리 제${type.slice(-1)}유형`);
      expect(plain).toContain(t('share_terms'));
      expect(plain).not.toContain(NOTE);
      expect(plain).not.toContain('표시에 단 메모');
    }
  });

  it('holds of a text without a known licence the link and what was highlighted', async () => {
    const id = await save('156990001', { licence: licensed('unknown') });
    for (const format of ['html', 'markdown'] as const) {
      const { text } = await shared([id], format);
      expect(text).toContain(QUOTE);
      expect(text).not.toContain('○ 항목');
      expect(text).not.toMatch(/공공누리 제\d유형/);
      expect(text).toContain(t('share_withheld'));
      expect(text).toContain('newsId=156990001');
    }
  });

  it('tells notes only when asked, and is named after the list', async () => {
    const id = await save('156990001');
    const { name, text } = await shared([id], 'markdown', true);
    expect(name).toBe('숲 이야기 2026-07-02.md');
    expect(text).toContain(NOTE);
  });

  it('shows contacts in no case', async () => {
    const id = await save('156990001');
    for (const format of ['html', 'markdown'] as const)
      expect((await shared([id], format, true)).text).not.toMatch(/홍길동|044-000/);
  });
});
