// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { fail, ok, type Result } from '../../../../utils/article/failure.ts';
import type { MarksChange } from '../../../../utils/article/marks.ts';
import { NOTHING_TO_UNDO, type Undo } from '../../../../utils/article/undo.ts';
import {
  keepLastWord,
  type LastWord,
  makeLastWordsTrue,
} from '../../../../utils/library/last-words.ts';

const change = vi.fn(
  async (_ids: readonly string[], _change: MarksChange): Promise<Result<Undo>> =>
    ok(NOTHING_TO_UNDO),
);
beforeEach(() => {
  localStorage.clear();
  change.mockClear();
});

const note = (id: string): LastWord => ({ id, change: { kind: 'note', note: `${id} 메모` } });

test('changes are made once, in their order', async () => {
  keepLastWord(note('a'));
  keepLastWord({ id: 'b', change: { kind: 'position', position: 7 } });
  expect(await makeLastWordsTrue({ change })).toEqual(['a', 'b']);
  expect(change.mock.calls).toEqual([
    [['a'], { kind: 'note', note: 'a 메모' }],
    [['b'], { kind: 'position', position: 7 }],
  ]);
  expect(await makeLastWordsTrue({ change })).toEqual([]);
});

test('one that cannot be made stays, and so do those behind it', async () => {
  keepLastWord(note('a'));
  keepLastWord(note('b'));
  change.mockResolvedValueOnce(fail('storage-full', 'test'));
  expect(await makeLastWordsTrue({ change })).toEqual([]);
  expect(await makeLastWordsTrue({ change })).toEqual(['a', 'b']);
});

test.each(['{', '7', '[{"id":1}]', '[{"id":"a","change":{"kind":"starred","starred":true}}]'])(
  'what is not ours is left out: %s',
  async (stored) => {
    localStorage.setItem('last-words', stored);
    expect(await makeLastWordsTrue({ change })).toEqual([]);
    expect(change).not.toHaveBeenCalled();
  },
);
