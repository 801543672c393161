import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../../../utils/article/card.ts';
import { NO_MARKS } from '../../../../../utils/article/marks.ts';
import type { SavedArticle } from '../../../../../utils/article/saved-article.ts';
import type { SearchIndex } from '../../../../../utils/library/search/search-index.ts';
import type { SearchFilters } from '../../../../../utils/library/search/search-query.ts';
import { searchText } from '../../../../../utils/library/search/search-text.ts';
import { anArticleWithId } from '../../../../support/factories/article.ts';
import { aSavedArticle } from '../../../../support/factories/saved-article.ts';
import { searchIndexOf } from '../../../../support/library/search-index.ts';

const { signal } = new AbortController();

const indexOf = (...saved: SavedArticle[]) => searchIndexOf(saved);

/** An article with nothing in it but what a test is about; saved at the time that is its number. */
function saved(n: number, text: string, fields: Parameters<typeof anArticleWithId>[1] = {}) {
  const article = anArticleWithId(String(n), {
    title: '제목',
    subtitles: [],
    agency: '',
    blocks: [{ type: 'paragraph', text }],
    ...fields,
  });
  return aSavedArticle({ savedAt: n }, article);
}

async function find(index: SearchIndex, words: string, filters: SearchFilters = {}) {
  const hits = await index.search({ words, filters }, signal);
  return hits?.map(({ id, where }) => `${id.replace('korea.kr:', '')} ${where}`);
}

describe('SearchIndex', () => {
  it('has titles before heads, notes and texts, and the last saved first within them', async () => {
    const noted = { ...saved(5, '바다'), marks: { ...NO_MARKS, note: '숲길 볼 것' } };
    const tagged = { ...saved(6, '바다'), marks: { ...NO_MARKS, tags: ['숲길'] } };
    const index = indexOf(
      saved(1, '바다', { title: '숲 길을 열다' }),
      saved(2, '바다', { title: '숲길' }),
      saved(3, '바다', { subtitles: ['다시 숲길'] }),
      noted,
      tagged,
      saved(7, '숲길'),
      saved(8, '숲길'),
      saved(9, '바다'),
    );
    expect(await find(index, '숲길')).toEqual([
      '2 title',
      '1 title',
      '6 head',
      '3 head',
      '5 note',
      '8 body',
      '7 body',
    ]);
  });

  it('wants every word, in any order, and prefers them together', async () => {
    const index = indexOf(
      saved(1, '청년 월세'),
      saved(2, '월세를 청년에게'),
      saved(3, '청년에게'),
      saved(4, '월세', { title: '청년' }),
    );
    expect(await find(index, '청년 월세')).toEqual(['1 body', '4 body', '2 body']);
  });

  it('ranks the least place of the words, or the place where they stand together', async () => {
    const index = indexOf(
      saved(1, '바다', { title: '월세 청년' }),
      saved(2, '바다', { title: '청년 월세' }),
      saved(3, '청년 월세', { title: '월세 청년' }),
      saved(4, '월세', { title: '청년' }),
    );
    expect(await find(index, '청년 월세')).toEqual(['2 title', '3 title', '1 title', '4 body']);
  });

  it.each([
    ['청년월세', '청년 월세'],
    ['ㅊㄴㅇㅅ', '청년 월세'],
    ['청ㄴㅇㅅ', '청년 월세'],
    ['고용노동', '고용·노동'],
    ['ai', 'ＡＩ 기본법'],
  ])('finds %s in %s', async (words, text) => {
    expect(await find(indexOf(saved(1, text), saved(2, '바다')), words)).toEqual(['1 body']);
  });

  it('finds nothing that reaches from one part into another', async () => {
    const two = saved(1, '', {
      blocks: [
        { type: 'paragraph', text: '청년' },
        { type: 'paragraph', text: '월세' },
      ],
    });
    expect(await find(indexOf(two), '청년월세')).toEqual([]);
  });

  it('takes the last syllable for unfinished only where nothing has it as it stands', async () => {
    const index = indexOf(saved(1, '청년'), saved(2, '도서'), saved(3, '도선'));
    expect(await index.search({ words: '청녀', filters: {} }, signal)).toEqual([
      { id: 'korea.kr:1', where: 'body', unfinished: true },
    ]);
    expect(await find(index, '도서')).toEqual(['2 body']);
  });

  it('gives everything that passes the filters when no words are asked for', async () => {
    const index = indexOf(saved(1, '가'), saved(2, '나'));
    expect(await find(index, ' · ')).toEqual(['2 null', '1 null']);
  });

  it.each<[string, SearchFilters]>([
    ['list', { list: 'l1' }],
    ['tags', { tags: ['산', '숲'] }],
    ['agency', { agency: '산림청' }],
    ['kind', { kind: 'speech' }],
    ['licence', { licence: 'KOGL-4' }],
    ['the first day', { from: '2026-03-01' }],
    ['the last day', { until: '2026-03-01' }],
    ['a star', { starred: true }],
    ['being unread', { unread: true }],
  ])('filters by %s', async (_, filters) => {
    const wanted = saved(1, '가득', {
      agency: '산림청',
      identity: { source: 'korea.kr', kind: 'speech', id: '1' },
      publishedDate: '2026-03-01',
    });
    wanted.article.licence = { ...wanted.article.licence, type: 'KOGL-4' };
    wanted.marks = {
      ...NO_MARKS,
      lists: [{ list: 'l1', order: 'a0' }],
      tags: ['산', '숲'],
      starred: true,
    };
    const date = 'until' in filters ? '2026-03-02' : '2026-02-28';
    const other = saved(2, '가득', { agency: '환경부', publishedDate: date });
    other.marks = { ...NO_MARKS, tags: ['산'], readAt: 5 };
    const dateless = saved(3, '가득', { publishedDate: '' });
    dateless.marks = { ...NO_MARKS, readAt: 5 };
    expect(await find(indexOf(wanted, other, dateless), '가득', filters)).toEqual(['1 body']);
  });

  it('follows what is put, removed and arranged', async () => {
    const index = indexOf(saved(1, '숲'), saved(2, '숲'));
    const [changed, added] = [saved(1, '바다'), saved(3, '숲')];
    added.marks = { ...NO_MARKS, starred: true };
    index.remove('korea.kr:2');
    index.put(cardOf(changed), searchText(changed));
    index.put(cardOf(added), searchText(added));
    index.arrange([added.id, changed.id]);
    expect(await find(index, '숲')).toEqual(['3 body']);
    expect(await find(index, '')).toEqual(['3 null', '1 null']);
    expect(await find(index, '', { starred: true })).toEqual(['3 null']);
  });

  it('lets others run between slices, and ends when it is told to', async () => {
    const controller = new AbortController();
    let time = 0;
    let pauses = 0;
    const many = Array.from({ length: 1000 }, (_, n) => saved(n, '숲'));
    const index = searchIndexOf(many, {
      now: () => (time += 100),
      pause: async () => {
        pauses += 1;
        controller.abort();
      },
    });
    expect(await index.search({ words: '숲', filters: {} }, controller.signal)).toBeNull();
    expect(pauses).toBe(1);
  });
});
