// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NOTE_PAUSE_MS, NoteField } from '../../components/NoteField.tsx';
import { draw } from './draw.ts';

const onKeep = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  onKeep.mockReset();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const field = (value: string) => <NoteField label="메모" value={value} onKeep={onKeep} />;
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '메모' });
const type = (value: string) => act(() => void fireEvent.input(box(), { target: { value } }));
const wait = () => act(() => void vi.advanceTimersByTime(NOTE_PAUSE_MS));

it('keeps a note when typing pauses, once', async () => {
  draw(field(''));
  await type('확');
  await type('확인');
  expect(onKeep).not.toHaveBeenCalled();
  await wait();
  await wait();
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('확인', false);
});

it('keeps it when the field is left', async () => {
  draw(field(''));
  await type('확인');
  await act(() => void fireEvent.blur(box()));
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('확인', false);
});

it('keeps it when the field or the page goes away, and says which', async () => {
  const { unmount } = draw(field(''));
  await type('확인');
  await act(() => void dispatchEvent(new Event('pagehide')));
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('확인', true);
  await type('확인함');
  await act(() => void unmount());
  expect(onKeep).toHaveBeenLastCalledWith('확인함', false);
});

it('shows what another window wrote, but not over what is being typed', async () => {
  const { rerender } = draw(field('하나'));
  rerender(field('둘'));
  expect(box().value).toBe('둘');
  await type('둘과 셋');
  rerender(field('넷'));
  expect(box().value).toBe('둘과 셋');
  await wait();
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('둘과 셋', false);
});
