import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captureTab } from '../../../../utils/actions/capture-page.ts';
import { aCapture, anArticle } from '../../../support/factories/article.ts';
import { FakeTab } from '../../../support/factories/tab-edges.ts';

let tab: FakeTab;
let reader: AbortController;
const onUpdate = vi.fn();

beforeEach(() => {
  tab = new FakeTab();
  reader = new AbortController();
  onUpdate.mockReset();
});

const capture = () => captureTab(7, { signal: reader.signal, onUpdate, edges: tab });

/** Starts a capture and waits until the page is being read. */
async function begin() {
  const result = capture();
  await vi.waitFor(() => expect(tab.capturePorts).toHaveLength(1));
  const port = tab.capturePorts[0];
  if (!port) throw new Error('unreachable');
  return { result, port };
}

const early = aCapture({ pending: true, article: anArticle({ blocks: [] }) });

describe('what the page gives', () => {
  it('is told as it comes, and the last of it is the result', async () => {
    const { result, port } = await begin();
    port.handlers.onValue(early);
    expect(onUpdate).toHaveBeenCalledWith(early);
    port.handlers.onValue(aCapture());
    expect(await result).toEqual({ ok: true, value: aCapture() });
    expect(onUpdate).toHaveBeenCalledTimes(2);
    expect(port.closed).toBe(true);
    expect(tab.injected).toEqual(['/capture.js']);
  });

  it('stays when the page goes away, and the failure says so', async () => {
    const { result, port } = await begin();
    port.handlers.onValue(early);
    port.handlers.onGone();
    const value = {
      ...early,
      pending: false,
      failure: expect.objectContaining({ kind: 'cancelled' }),
    };
    expect(await result).toEqual({ ok: true, value });
    expect(onUpdate).toHaveBeenLastCalledWith(value);
  });

  it('may be nothing at all', async () => {
    const { result, port } = await begin();
    port.handlers.onGone();
    expect(await result).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(onUpdate).not.toHaveBeenCalled();
  });

  it('is a bug where it is no capture result', async () => {
    const { result, port } = await begin();
    port.handlers.onBug(new Error('bug'));
    await expect(result).rejects.toThrow('bug');
    expect(port.closed).toBe(true);
  });
});

describe('a reader who leaves', () => {
  it('closes the port', async () => {
    const { result, port } = await begin();
    reader.abort();
    expect(await result).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(port.closed).toBe(true);
  });

  it('keeps what had come', async () => {
    const { result, port } = await begin();
    port.handlers.onValue(early);
    reader.abort();
    expect(await result).toMatchObject({ ok: true, value: { article: early.article } });
  });

  it('before anything began has nothing read', async () => {
    reader.abort();
    expect(await capture()).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(tab.capturePorts).toEqual([]);
  });
});

describe('a page that refuses', () => {
  it.each([
    ['on korea.kr without permission', 'https://www.korea.kr/', false, 'no-permission'],
    ['on korea.kr with it: an error page', 'https://www.korea.kr/', true, 'restricted-page'],
    ['on a page of the browser', 'chrome://extensions', true, 'restricted-page'],
    ['on a page of the browser, korea.kr withdrawn', 'chrome://newtab', false, 'restricted-page'],
    ['at an address that is hidden', undefined, true, 'restricted-page'],
  ] as const)('%s', async (_, address, permitted, kind) => {
    Object.assign(tab, { refuses: true, address, permitted });
    expect(await capture()).toMatchObject({ ok: false, failure: { kind } });
    expect(tab.capturePorts).toEqual([]);
  });
});

it('is not even tried where Chrome would wait for a click for ever', async () => {
  Object.assign(tab, { address: undefined, permitted: false });
  expect(await capture()).toMatchObject({ ok: false, failure: { kind: 'no-permission' } });
  expect(tab.injected).toEqual([]);
});

it.each(['about:blank', 'about:license', 'chrome://version', 'file:///home/me/page.html'])(
  'is not even tried on %s, where Firefox would say nothing',
  async (address) => {
    Object.assign(tab, { address, permitted: true });
    expect(await capture()).toMatchObject({ ok: false, failure: { kind: 'restricted-page' } });
    expect(tab.injected).toEqual([]);
  },
);
