import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  showDefaultTitle,
  showIcon,
  showIconProblem,
} from '../../../../utils/platform/toolbar-icon.ts';

const { action } = fakeBrowser;
const setIcon = vi.fn(async (_: unknown) => {});

beforeEach(() => {
  fakeBrowser.reset();
  setIcon.mockReset();
  // The fake browser draws no icons.
  Object.assign(action, { setIcon });
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('shows state, title and no mark on one tab', async () => {
  await showIcon(7, 'saved', '저장한 기사');
  expect(setIcon).toHaveBeenCalledWith({
    tabId: 7,
    path: { 16: '/icon/saved-16.png', 32: '/icon/saved-32.png' },
  });
  expect(await action.getTitle({ tabId: 7 })).toBe('저장한 기사');
  expect(await action.getTitle({ tabId: 8 })).toBe('');
});

it('says a problem on one tab until its state is shown again', async () => {
  await showIconProblem(7, '읽을 수 없어요.');
  expect(await action.getBadgeText({ tabId: 7 })).toBe('!');
  expect(await action.getTitle({ tabId: 7 })).toBe('읽을 수 없어요.');
  await showIcon(7, 'article', '기사');
  expect(await action.getBadgeText({ tabId: 7 })).toBe('');
});

it('has a title for all other tabs', async () => {
  await showDefaultTitle('브리프클립');
  expect(await action.getTitle({})).toBe('브리프클립');
});

it('takes a tab that closed meanwhile as it is, and reports what is wrong with an open one', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  setIcon.mockRejectedValue(new Error('no such tab or file'));
  const get = vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'));
  await showIcon(7, 'idle', '');
  expect(said).not.toHaveBeenCalled();
  get.mockResolvedValue({ id: 7 } as never);
  await showIcon(7, 'idle', '');
  expect(said).toHaveBeenCalledOnce();
});
