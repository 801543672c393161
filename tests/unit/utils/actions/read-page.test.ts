import { expect, it } from 'vitest';
import { readPage } from '../../../../utils/actions/read-page.ts';
import { UNKNOWN_PAGE } from '../../../../utils/article/page-view.ts';
import type { FrameScripts } from '../../../../utils/platform/frame-scripts.ts';
import { FakeTab } from '../../../support/factories/tab-edges.ts';

class ReadTab extends FakeTab implements Pick<FrameScripts, 'readSelections' | 'readLines'> {
  topFrame = 0;
  frames = [
    { frameId: 0, selection: { passages: [] as string[], before: '', focused: true } },
    { frameId: 4, selection: { passages: ['뷰어의 글.'], before: '앞글 ', focused: false } },
  ];
  readSelections = async () => this.frames;
  readLines = async () => ['메뉴', '본문'];
  copyInFrame = async () => false;
}

it('gives the page’s lines and what is selected in any frame', async () => {
  expect(await readPage(7, new ReadTab())).toEqual({
    lines: ['메뉴', '본문'],
    selection: { passages: ['뷰어의 글.'], before: null },
  });
});

it('tells what stands before a selection in the page itself', async () => {
  const tab = new ReadTab();
  tab.frames = [{ frameId: 0, selection: { passages: ['글.'], before: '앞글 ', focused: true } }];
  expect((await readPage(7, tab)).selection?.before).toBe('앞글 ');
});

it('knows of no selection where nothing is selected', async () => {
  const tab = new ReadTab();
  tab.frames = tab.frames.slice(0, 1);
  expect((await readPage(7, tab)).selection).toBeNull();
});

it.each([
  ['its address is the browser’s own', { address: 'about:license' }],
  ['the page went away', { readLines: () => Promise.reject(new Error('No tab')) }],
])('knows nothing where %s', async (_why, fields) => {
  expect(await readPage(7, Object.assign(new ReadTab(), fields))).toEqual(UNKNOWN_PAGE);
});
