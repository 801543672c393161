// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChooseLists } from '../../components/ChooseLists.tsx';
import { LibraryRow } from '../../components/LibraryRow.tsx';
import { ListForm } from '../../components/ListForm.tsx';
import { cardOf } from '../../utils/article/card.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import { aSavedArticle } from '../support/factories/saved-article.ts';
import { draw, expectAccessible, t } from './draw.ts';

afterEach(cleanup);

const LISTS = ['청년', '주거', '돌봄'].map(
  (name, index): ReadingList => ({
    id: `list-${index}`,
    name,
    colour: 'blue',
    order: `a${index}`,
    madeAt: 1,
  }),
);

describe('the lists and tags of a row', () => {
  const row = (lists: readonly ReadingList[], tags: string[]) => {
    const card = cardOf(aSavedArticle());
    const nothing = () => {};
    const { container } = draw(
      <LibraryRow
        card={{ ...card, marks: { ...card.marks, tags } }}
        href="#"
        lists={lists}
        chosen={false}
        current={false}
        open={false}
        menu={() => []}
        onOpen={nothing}
        onChoose={nothing}
        onStar={nothing}
      />,
    );
    const words = (where: string) =>
      [...container.querySelectorAll(where)].map(({ textContent }) => textContent);
    return {
      shown: words('.list-chip, .row-tag'),
      /** By how many are shown before it. */
      more: [...container.querySelectorAll<HTMLElement>('.row-more')].map(
        ({ dataset, textContent }) => [Number(dataset.after), textContent],
      ),
    };
  };
  const rest = (count: number) => `+${count}${t('library_more_filed', [String(count)])}`;

  it('end in the number of those that have no room', async () => {
    const { shown, more } = row(LISTS, ['가', '나', '다']);
    expect(shown).toEqual(['청년', '주거', '돌봄', '#가']);
    expect(more).toEqual([
      [1, rest(5)],
      [2, rest(4)],
      [4, rest(2)],
    ]);
    await expectAccessible(document.body);
  });

  it('have no number where all of them are shown', () => {
    expect(row(LISTS.slice(0, 1), [])).toEqual({ shown: ['청년'], more: [] });
    cleanup();
    expect(row([], ['가', '나']).more).toEqual([[1, rest(1)]]);
    cleanup();
    expect(row([], [])).toEqual({ shown: [], more: [] });
  });
});

describe('a name that another list has', () => {
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const said = () => screen.getByRole('status').textContent;

  it('is told beside the field of a new list, which can be made all the same', () => {
    const onKeep = vi.fn();
    const others = LISTS.map(({ name }) => name);
    draw(<ListForm name="" others={others} colour="blue" confirm="만들기" onKeep={onKeep} />);
    expect(said()).toBe('');
    type(t('library_list_name'), ' 주거 ');
    expect(said()).toBe(t('library_list_same_name'));
    type(t('library_list_name'), '주거 정책');
    expect(said()).toBe('');
    type(t('library_list_name'), '주거');
    fireEvent.click(screen.getByRole('button', { name: '만들기' }));
    expect(onKeep).toHaveBeenCalledWith('주거', 'blue');
  });

  it('is told where articles are put into lists, however it is written', () => {
    const lists = [...LISTS, { ...(LISTS[0] as ReadingList), id: 'en', name: 'Housing' }];
    const nothing = () => {};
    draw(<ChooseLists lists={lists} held={() => 0} count={1} onPut={nothing} onNew={nothing} />);
    for (const name of ['청년'.normalize('NFD'), 'housing']) {
      type(t('library_new_list_name'), name);
      expect(said()).toBe(t('library_list_same_name'));
    }
    type(t('library_new_list_name'), '');
    expect(said()).toBe('');
  });
});
