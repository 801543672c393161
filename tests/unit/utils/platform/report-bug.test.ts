import { expect, it, vi } from 'vitest';
import { reportBug } from '../../../../utils/platform/report-bug.ts';

it('says each bug once', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  reportBug(new Error('one'));
  reportBug(new Error('one'));
  reportBug(new Error('two'));
  expect(said.mock.calls.map(([, error]) => String(error))).toEqual(['Error: one', 'Error: two']);
});
