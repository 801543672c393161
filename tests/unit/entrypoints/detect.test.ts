// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import detect from '../../../entrypoints/detect.ts';

const PATH = '/briefing/pressReleaseView.do?newsId=';
const world = globalThis as {
  briefclipTellAgain?: () => boolean;
  jsdom?: { reconfigure(to: { url: string }): void };
};
const BODY = '<h1>숲길을 고친다</h1><div class="view_cont">본문</div>';
const said: unknown[] = [];

function visit(id: string, body: string): void {
  world.jsdom?.reconfigure({ url: `https://www.korea.kr${PATH}${id}` });
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(body, 'text/html').body.childNodes,
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  delete world.briefclipTellAgain;
  said.length = 0;
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    said.push(message);
    return true;
  });
});

/** Without its extension a script stops watching at the next change. */
afterEach(async () => {
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  document.body.append('끝');
  await new Promise((resolve) => setTimeout(resolve));
  Object.assign(fakeBrowser.runtime, { id });
});

const message = (id: string) => ({
  type: 'article-detected',
  identity: { source: 'korea.kr', kind: 'pressRelease', id },
  url: `https://www.korea.kr${PATH}${id}`,
});

it('tells which briefing the page shows, and leaves the page as it is', async () => {
  visit('156990001', BODY);
  const before = document.documentElement.outerHTML;
  await detect.main();
  expect(said).toEqual([message('156990001')]);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('says nothing of a page without an article', async () => {
  visit('156990001', '<h1>알림</h1>');
  await detect.main();
  expect(said).toEqual([]);
});

it('does nothing where the reader switched it off', async () => {
  await fakeBrowser.storage.local.set({ settings: { detection: false } });
  visit('156990001', BODY);
  await detect.main();
  expect(said).toEqual([]);
  expect(world.briefclipTellAgain).toBeUndefined();
});

it('tells again when it is injected again, without watching twice', async () => {
  visit('156990001', BODY);
  await detect.main();
  await detect.main();
  expect(said).toEqual([message('156990001'), message('156990001')]);
});

it('stops when its extension is gone', async () => {
  visit('156990001', BODY);
  await detect.main();
  Object.assign(fakeBrowser.runtime, { id: undefined });
  expect(world.briefclipTellAgain?.()).toBe(false);
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
  expect(said).toHaveLength(1);
});

it('follows a page that changes its article without a load', async () => {
  visit('156990001', BODY);
  await detect.main();
  visit('156990002', `${BODY}<p>다른 글</p>`);
  await vi.waitFor(() => expect(said.at(-1)).toEqual(message('156990002')));
});
