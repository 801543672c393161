// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ChangeList } from '../../components/ChangeList.tsx';
import type { SentenceChange } from '../../utils/article/text-change.ts';
import { draw, t } from './draw.ts';

afterEach(cleanup);

const change = (figure: number): SentenceChange => ({
  part: 'text',
  kind: 'changed',
  before: `모두 ${figure}명이다.`,
  after: `모두 ${figure + 1}명이다.`,
  place: { block: figure, start: 0, end: 9 },
  figures: true,
  words: [
    { kind: 'same', text: '모두 ' },
    { kind: 'removed', text: String(figure) },
    { kind: 'added', text: String(figure + 1) },
    { kind: 'same', text: '명이다.' },
  ],
});
const gone: SentenceChange = {
  ...change(7),
  kind: 'removed',
  after: '',
  place: null,
  words: [{ kind: 'removed', text: '모두 7명이다.' }],
};

it('says in words what went and what came', () => {
  draw(<ChangeList changes={[change(1)]} />);
  const item = screen.getByRole('listitem');
  expect(item.textContent).toContain(
    `모두 ${t('change_word_removed')} 1${t('change_word_added')} 2명이다.`,
  );
  expect(item.textContent).toContain(t('change_figures'));
  expect(screen.queryByRole('button')).toBeNull();
});

it.each<[Parameters<typeof t>[0], Partial<SentenceChange>]>([
  ['change_title', { part: 'title' }],
  ['change_subtitle_changed', { part: 'subtitle' }],
  ['change_subtitle_added', { part: 'subtitle', kind: 'added' }],
  ['change_subtitle_removed', { part: 'subtitle', kind: 'removed' }],
])('names what is no sentence: %s', (key, other) => {
  draw(<ChangeList changes={[{ ...change(1), ...other }]} />);
  expect(screen.getByText(t(key))).toBeTruthy();
});

it('tells in which cell a figure stands', () => {
  const words: SentenceChange['words'] = [
    { kind: 'same', text: '서울' },
    { kind: 'removed', text: '\t1\t23' },
    { kind: 'added', text: '\t12\t3' },
  ];
  draw(<ChangeList changes={[{ ...change(1), words }]} />);
  const { textContent } = screen.getByRole('listitem');
  expect(textContent).toContain('│ 1 │ 23');
  expect(textContent).toContain('│ 12 │ 3');
});

it('leads to the sentence where it has a place', () => {
  const onShow = vi.fn();
  draw(<ChangeList changes={[change(1), gone]} onShow={onShow} />);
  fireEvent.click(screen.getByRole('button', { name: t('change_show') }));
  expect(onShow).toHaveBeenCalledExactlyOnceWith(change(1));
});

it('shows many on request', () => {
  draw(<ChangeList changes={[1, 2, 3, 4, 5].map(change)} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: t('change_more', ['2']) }));
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: t('change_less') }));
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});
