// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import KeepPanel from '../../components/KeepPanel.tsx';
import { sampleArticle } from '../../entrypoints/playground/sample-article.ts';
import { sampleLibrary } from '../../entrypoints/playground/sample-library.ts';
import type { Found } from '../../entrypoints/popup/find-saved.ts';
import { SavedSearch } from '../../entrypoints/popup/SavedSearch.tsx';
import { SinceSaved } from '../../entrypoints/popup/SinceSaved.tsx';
import { fail, ok, type Result } from '../../utils/article/failure.ts';
import type { Choices, Keeper } from '../../utils/article/keeper.ts';
import { NO_MARKS } from '../../utils/article/marks.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import type { SentenceChange } from '../../utils/article/text-change.ts';
import { NOTHING_TO_UNDO } from '../../utils/article/undo.ts';
import { compareTexts } from '../../utils/library/versions/compare-texts.ts';
import { aSavedArticle } from '../support/factories/saved-article.ts';
import { draw, expectAccessible, t } from './draw.ts';

afterEach(cleanup);

describe('SavedSearch', () => {
  const latest = sampleLibrary(3);
  const open = (find: (words: string, signal: AbortSignal) => Promise<Result<Found>>) =>
    draw(<SavedSearch latest={latest} find={find} />);
  const type = (value: string) =>
    act(async () => void fireEvent.input(screen.getByRole('searchbox'), { target: { value } }));
  const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

  it('shows the latest, what was found while typing, and the latest again', async () => {
    open(async () => ok({ cards: latest.slice(1, 2), count: 12 }));
    expect(links()).toHaveLength(3);
    await type('청년');
    await screen.findByText(t('popup_found_some', ['12', '1']));
    expect(links()).toHaveLength(1);
    await expectAccessible(document.body);
    await type(' ');
    expect(links()).toHaveLength(3);
  });

  it('says that nothing was found, and what went wrong', async () => {
    const find = vi.fn(async (): Promise<Result<Found>> => ok({ cards: [], count: 0 }));
    open(find);
    await type('없는 말');
    await screen.findByText(t('library_none_found'));
    find.mockResolvedValue(fail('search-unavailable', 'test'));
    await type('없는 말이');
    await screen.findByText(t('failure_search_unavailable'));
  });

  it('lets a later answer stand, however late an earlier one comes', async () => {
    const answers: ((found: Result<Found>) => void)[] = [];
    const signals: AbortSignal[] = [];
    open((_words, signal) => {
      signals.push(signal);
      return new Promise((resolve) => answers.push(resolve));
    });
    await type('청');
    await type('청년');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    await act(async () => answers[1]?.(ok({ cards: latest.slice(0, 1), count: 1 })));
    await act(async () => answers[0]?.(ok({ cards: latest, count: 3 })));
    expect(links()).toHaveLength(1);
  });
});

describe('SinceSaved', () => {
  const article = sampleArticle();
  const now = sampleArticle({
    blocks: [...article.blocks, { type: 'paragraph', text: '신청은 9월 30일까지 받는다.' }],
  });
  const open = (
    saved = aSavedArticle({}, article),
    compare = vi.fn(async () => compareTexts(article, now)),
  ) => {
    const onSave = vi.fn();
    const drawn = draw(
      <SinceSaved saved={saved} article={now} compare={compare} onSave={onSave} />,
    );
    return { onSave, ...drawn };
  };

  it('tells what changed, and saves it', async () => {
    const { onSave } = open();
    fireEvent.click(await screen.findByText(t('popup_changed_figures', ['1', '1'])));
    expect(screen.getByText('신청은 9월 30일까지 받는다.', { exact: false })).toBeTruthy();
    await expectAccessible(document.body);
    fireEvent.click(screen.getByRole('button', { name: t('popup_save_both') }));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('draws nothing where nothing changed', async () => {
    const compare = vi.fn(async (): Promise<SentenceChange[]> => []);
    const { container } = open(undefined, compare);
    await waitFor(() => expect(compare).toHaveBeenCalled());
    expect(container.textContent).toBe('');
  });

  it('asks to save the text where only the address is known', async () => {
    open(aSavedArticle({ capturedAt: null }, article));
    await screen.findByText(t('popup_address_only'));
  });
});

describe('KeepPanel', () => {
  const list: ReadingList = { id: 'one', name: '주거', colour: 'blue', order: 'a0', madeAt: 1 };
  const saved = aSavedArticle({ marks: { ...NO_MARKS, tags: ['청년'] } });
  const kept = ok({ saved, undo: NOTHING_TO_UNDO });
  const open = async () => {
    const keeper = {
      choices: vi.fn(async (): Promise<Choices> => ({ lists: [list], tags: ['청년'] })),
      change: vi.fn<Keeper['change']>(async () => kept),
      newList: vi.fn<Keeper['newList']>(async () => kept),
      undo: vi.fn(),
    };
    const onChange = vi.fn();
    const drawn = draw(<KeepPanel saved={saved} keeper={keeper} onChange={onChange} />);
    await screen.findByRole('checkbox', { name: '주거' });
    return { keeper, onChange, ...drawn };
  };
  const fill = (name: string, value: string) => {
    const field = screen.getByRole('textbox', { name });
    fireEvent.input(field, { target: { value } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };

  it('acts at each tick, with the focus on the first', async () => {
    const { keeper, onChange } = await open();
    await expectAccessible(document.body);
    const tick = screen.getByRole('checkbox', { name: '주거' });
    await waitFor(() => expect(document.activeElement).toBe(tick));
    fireEvent.click(tick);
    await waitFor(() => expect(onChange).toHaveBeenCalledWith(kept));
    expect(keeper.change).toHaveBeenCalledWith({ kind: 'add-to-list', list: 'one' });
  });

  it('makes lists and tags', async () => {
    const { keeper } = await open();
    fill(t('library_new_list_name'), '복지');
    await waitFor(() => expect(keeper.newList).toHaveBeenCalledWith('복지'));
    const [tags] = screen.getAllByRole('combobox');
    if (!tags) throw new Error('no field for tags');
    fireEvent.input(tags, { target: { value: '월세' } });
    fireEvent.keyDown(tags, { key: 'Enter' });
    await waitFor(() =>
      expect(keeper.change).toHaveBeenCalledWith({ kind: 'add-tags', tags: ['월세'] }),
    );
  });

  it('offers what another window made meanwhile', async () => {
    const { keeper, onChange, rerender } = await open();
    keeper.choices.mockResolvedValue({
      lists: [list, { ...list, id: 'two', name: '복지' }],
      tags: [],
    });
    rerender(<KeepPanel saved={{ ...saved }} keeper={keeper} onChange={onChange} />);
    await screen.findByRole('checkbox', { name: '복지' });
  });

  it('leaves the focus on the button that adds', async () => {
    const { keeper } = await open();
    const [tags] = screen.getAllByRole('combobox');
    const button = screen.getAllByRole('button', { name: t('library_add') }).at(-1);
    if (!tags || !button) throw new Error('no field for tags');
    fireEvent.input(tags, { target: { value: '월세' } });
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(keeper.change).toHaveBeenCalledOnce());
    expect((tags as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(button);
    expect(button.matches(':disabled')).toBe(false);
  });

  it('keeps the focus when what had it is removed', async () => {
    const { keeper, onChange } = await open();
    const first = screen.getByRole('checkbox', { name: '주거' });
    await waitFor(() => expect(document.activeElement).toBe(first));
    const remove = screen.getByRole('button', { name: t('library_remove_tag', ['청년']) });
    remove.focus();
    onChange.mockImplementation(() => remove.remove());
    fireEvent.click(remove);
    await waitFor(() => expect(document.activeElement).toBe(first));
    expect(keeper.change).toHaveBeenCalledWith({ kind: 'remove-tags', tags: ['청년'] });
  });
});
