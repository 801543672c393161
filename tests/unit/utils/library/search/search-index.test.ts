import { describe, expect, it } from 'vitest';
import { NO_MARKS } from '../../../../../utils/article/marks.ts';
import type { SavedArticle } from '../../../../../utils/article/saved-article.ts';
import type { SearchIndex } from '../../../../../utils/library/search/search-index.ts';
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

async function find(index: SearchIndex, words: string) {
  const found = await index.search(words, signal);
  return found?.ids.map((id) => id.replace('korea.kr:', ''));
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
    expect(await find(index, '숲길')).toEqual(['2', '1', '6', '3', '5', '8', '7']);
  });

  it('finds a tag as it is shown, behind its sign', async () => {
    const tagged = { ...saved(1, '바다'), marks: { ...NO_MARKS, tags: ['청년 정책'] } };
    const index = indexOf(tagged, saved(2, '숲'));
    expect(await find(index, '#청년 정책')).toEqual(['1']);
    expect(await find(index, '#청년정책')).toEqual(['1']);
  });

  it('wants every word, in any order, and prefers them together', async () => {
    const index = indexOf(
      saved(1, '청년 월세'),
      saved(2, '월세를 청년에게'),
      saved(3, '청년에게'),
      saved(4, '월세', { title: '청년' }),
    );
    expect(await find(index, '청년 월세')).toEqual(['1', '4', '2']);
  });

  it('ranks the least place of the words, or the place where they stand together', async () => {
    const index = indexOf(
      saved(1, '바다', { title: '월세 청년' }),
      saved(2, '바다', { title: '청년 월세' }),
      saved(3, '청년 월세', { title: '월세 청년' }),
      saved(4, '월세', { title: '청년' }),
    );
    expect(await find(index, '청년 월세')).toEqual(['2', '3', '1', '4']);
  });

  it.each([
    ['청년월세', '청년 월세'],
    ['ㅊㄴㅇㅅ', '청년 월세'],
    ['청ㄴㅇㅅ', '청년 월세'],
    ['고용노동', '고용·노동'],
    ['ai', 'ＡＩ 기본법'],
  ])('finds %s in %s', async (words, text) => {
    expect(await find(indexOf(saved(1, text), saved(2, '바다')), words)).toEqual(['1']);
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
    expect(await index.search('청녀', signal)).toEqual({ ids: ['korea.kr:1'], unfinished: true });
    expect(await find(index, '도서')).toEqual(['2']);
  });

  it('finds everything where no words are asked for', async () => {
    const index = indexOf(saved(1, '가'), saved(2, '나'));
    expect(await find(index, ' · ')).toEqual(['2', '1']);
  });

  it('follows what is put, removed and arranged', async () => {
    const index = indexOf(saved(1, '숲'), saved(2, '숲'));
    const [changed, added] = [saved(1, '바다'), saved(3, '숲')];
    index.remove('korea.kr:2');
    index.put(changed.id, searchText(changed));
    index.put(added.id, searchText(added));
    index.arrange([added.id, changed.id]);
    expect(await find(index, '숲')).toEqual(['3']);
    expect(await find(index, '')).toEqual(['3', '1']);
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
    expect(await index.search('숲', controller.signal)).toBeNull();
    expect(pauses).toBe(1);
  });

  it('makes ready in slices, and finds by initials then', async () => {
    let time = 0;
    let pauses = 0;
    const many = Array.from({ length: 200 }, (_, n) => saved(n, n === 7 ? '숲길' : '바다'));
    const index: SearchIndex = searchIndexOf(many, {
      now: () => (time += 5),
      pause: async () => {
        pauses += 1;
      },
    });
    await index.warm();
    expect(pauses).toBe(2);
    expect(await find(index, 'ㅅㄱ')).toEqual(['7']);
  });
});
