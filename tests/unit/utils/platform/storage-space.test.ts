import { describe, expect, it, vi } from 'vitest';
import { askToPersist, isTight, storageSpace } from '../../../../utils/platform/storage-space.ts';

const storage = (estimate: StorageEstimate, persisted = false, persist = false) => ({
  estimate: async () => estimate,
  persisted: async () => persisted,
  persist: vi.fn(async () => persist),
  getDirectory: () => Promise.reject(new Error('not asked')),
});

describe('storageSpace', () => {
  it('says what is used and what there is', async () => {
    const space = await storageSpace(storage({ usage: 5, quota: 10 }, true));
    expect(space).toEqual({ used: 5, quota: 10, persisted: true });
  });

  it('is unknown where the browser does not say', async () => {
    expect(await storageSpace(storage({}))).toBeNull();
    expect(await storageSpace(storage({ usage: 0, quota: 0 }))).toBeNull();
  });
});

describe('isTight', () => {
  it.each([
    [0, 1e9, false],
    [799_999_999, 1e9, false],
    [800_000_000, 1e9, true],
    [60_000_000, 100_000_000, true],
    [0, 49_999_999, true],
    [0, 50_000_000, false],
  ])('%d of %d bytes: %s', (used, quota, tight) => {
    expect(isTight({ used, quota })).toBe(tight);
  });
});

describe('askToPersist', () => {
  it('does not ask for what is granted', async () => {
    const granted = storage({}, true);
    expect(await askToPersist(granted)).toBe(true);
    expect(granted.persist).not.toHaveBeenCalled();
  });

  it.each([true, false])('gives the browser’s answer: %s', async (answer) => {
    expect(await askToPersist(storage({}, false, answer))).toBe(answer);
  });
});
