import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { originOf, receiveMessages } from '../../../../utils/messaging/receive.ts';

const id = fakeBrowser.runtime.id;
const page = { id, url: 'https://www.korea.kr/', frameId: 0, tab: { id: 7 } };
const extension = { id, url: `chrome-extension://${id}/library.html`, frameId: 0, tab: { id: 8 } };
const detected = {
  type: 'article-detected',
  identity: { source: 'korea.kr', kind: 'speech', id: '156661100' },
  url: 'https://www.korea.kr/',
};

beforeEach(() => {
  fakeBrowser.reset();
});

describe('who sent it', () => {
  it.each([
    ['a page of ours in a tab', extension, { from: 'extension' }],
    ['the popup', { id, url: `chrome-extension://${id}/popup.html` }, { from: 'extension' }],
    ['our script in the top frame', page, { from: 'page', tabId: 7 }],
    ['our script in another frame', { ...page, frameId: 3 }, null],
    ['another extension', { ...extension, id: 'other' }, null],
    ['nobody', {}, null],
    ['a host that only begins like ours', { ...page, url: `https://${id}/`, tab: undefined }, null],
  ])('%s', (_, sender, origin) => {
    expect(originOf(sender)).toEqual(origin);
  });
});

describe('what is heard', () => {
  function listen() {
    const handlers = {
      fromPage: vi.fn(async () => {}),
      fromExtension: vi.fn(async () => 3 as unknown),
    };
    const listeners: ((message: unknown, sender: unknown) => unknown)[] = [];
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      listeners.push(listener as (typeof listeners)[number]);
    });
    receiveMessages(handlers);
    const say = (message: unknown, sender: unknown) => listeners[0]?.(message, sender);
    return { handlers, say };
  }

  it('is a detected article of a page, for its tab', async () => {
    const { handlers, say } = listen();
    await say(detected, page);
    expect(handlers.fromPage).toHaveBeenCalledWith(detected, 7);
  });

  it('is a question of a page of ours, with the answer as a promise', async () => {
    const { handlers, say } = listen();
    expect(await say({ type: 'library-count' }, extension)).toBe(3);
    expect(handlers.fromExtension).toHaveBeenCalledWith({ type: 'library-count' });
  });

  it.each([
    ['a question about the library from a page', { type: 'library-latest', limit: 5 }, page],
    ['a detected article from a page of ours', detected, extension],
    ['an identity that is none', { ...detected, identity: { id: 'x' } }, page],
    ['a limit beyond bounds', { type: 'library-latest', limit: 1e9 }, extension],
    ['an unknown message', { type: 'library-clear' }, extension],
    ['anything of a stranger', { type: 'library-count' }, { ...extension, id: 'other' }],
    ['no object', 'library-count', extension],
  ])('is not %s', (_, message, sender) => {
    const { handlers, say } = listen();
    expect(say(message, sender)).toBeUndefined();
    expect(handlers.fromPage).not.toHaveBeenCalled();
    expect(handlers.fromExtension).not.toHaveBeenCalled();
  });
});
