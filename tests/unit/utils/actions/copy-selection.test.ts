import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copySelection, type SelectionPlace } from '../../../../utils/actions/copy-selection.ts';
import type { ClipboardContent } from '../../../../utils/article/excerpt.ts';
import type { QuotedSelection, QuoteRequest } from '../../../../utils/article/quote-request.ts';
import { FakeTab } from '../../../support/factories/tab-edges.ts';

const WORDS = { credit_site: '정책브리핑' };

/** What the page makes of passages: here only that it got them. */
const madeOf = (passages: readonly string[]): ClipboardContent => ({
  plain: passages.join('\n'),
  html: passages.join('<br>'),
});

/** A tab with frames: what is selected in each, and which documents refuse the clipboard. */
class FramedTab extends FakeTab {
  topFrame = 0;
  frames = [{ frameId: 0, selection: { passages: ['첫 문단.'], before: '머리', focused: true } }];
  requests: QuoteRequest[] = [];
  deaf: number[] = [];
  copied: { frameId: number; content: ClipboardContent }[] = [];

  readSelections = async (_tabId: number, frameId: number | undefined) => {
    if (this.refuses) throw new Error('Cannot access contents of the page.');
    return this.frames.filter((frame) => frameId === undefined || frame.frameId === frameId);
  };
  quoteInPage = async (_tabId: number, request: QuoteRequest): Promise<QuotedSelection | null> => {
    this.requests.push(request);
    return { content: madeOf(request.passages), share: 'all', warnings: [] };
  };
  copyInFrame = async (_tabId: number, frameId: number, content: ClipboardContent) => {
    if (this.deaf.includes(frameId)) return false;
    this.copied.push({ frameId, content });
    return true;
  };
}

let tab: FramedTab;

beforeEach(() => {
  tab = new FramedTab();
});

function copy(place: Partial<SelectionPlace> = {}, signal = new AbortController().signal) {
  const options = { format: 'apa', template: '{본문}', words: WORDS, signal, edges: tab } as const;
  return copySelection({ tabId: 7, ...place }, options);
}

const excerpt = (...passages: string[]): ClipboardContent => madeOf(passages);

describe('the selection', () => {
  it('goes into the page with all that makes a copy, and is copied in its frame', async () => {
    expect(await copy()).toMatchObject({ ok: true, value: { share: 'all' } });
    const [passages, before] = [['첫 문단.'], '머리'];
    expect(tab.requests).toEqual([
      { passages, before, inPage: true, format: 'apa', template: '{본문}', words: WORDS },
    ]);
    expect(tab.copied).toEqual([{ frameId: 0, content: excerpt('첫 문단.') }]);
  });

  it('is the one in the frame that the menu names', async () => {
    tab.frames.push({
      frameId: 6,
      selection: { passages: ['뷰어 글.'], before: '', focused: false },
    });
    await copy({ frameId: 6, text: '뷰어 글.' });
    expect(tab.copied).toEqual([{ frameId: 6, content: excerpt('뷰어 글.') }]);
    expect(tab.requests).toMatchObject([{ inPage: false }]);
  });

  it('is the one with the focus where nobody names a frame', async () => {
    tab.frames = [
      { frameId: 0, selection: { passages: ['남은 선택.'], before: '', focused: false } },
      { frameId: 6, selection: { passages: ['뷰어 글.'], before: '', focused: true } },
    ];
    await copy();
    expect(tab.copied[0]?.content).toEqual(excerpt('뷰어 글.'));
  });

  it('is whichever has text where the focus has none', async () => {
    tab.frames = [
      { frameId: 0, selection: { passages: [], before: '', focused: true } },
      { frameId: 6, selection: { passages: ['뷰어 글.'], before: '', focused: false } },
    ];
    await copy();
    expect(tab.copied[0]?.frameId).toBe(6);
  });

  it('is the text that the menu gives where the frame cannot be read', async () => {
    tab.readSelections = async () => {
      throw new Error('No frame with id 6 in tab 7.');
    };
    expect(await copy({ frameId: 6, text: ' 한 줄로 온 글. ' })).toMatchObject({ ok: true });
    expect(tab.copied[0]?.content).toEqual(excerpt('한 줄로 온 글.'));
  });
});

describe('the clipboard', () => {
  it('is written from the top page where the frame’s document refuses', async () => {
    tab.frames = [{ frameId: 6, selection: { passages: ['뷰어 글.'], before: '', focused: true } }];
    tab.deaf = [6];
    expect(await copy()).toMatchObject({ ok: true });
    expect(tab.copied).toEqual([{ frameId: 0, content: excerpt('뷰어 글.') }]);
  });

  it('may refuse everywhere', async () => {
    tab.deaf = [0];
    expect(await copy()).toMatchObject({ ok: false, failure: { kind: 'clipboard-refused' } });
  });
});

describe('nothing is copied', () => {
  it('where nothing is selected', async () => {
    tab.frames = [{ frameId: 0, selection: { passages: [], before: '', focused: true } }];
    expect(await copy()).toMatchObject({ ok: false, failure: { kind: 'nothing-selected' } });
    expect(tab.requests).toEqual([]);
  });

  it('on another site, where nothing of ours may run', async () => {
    tab.address = 'https://www.korea.kr.evil.test/';
    const read = vi.spyOn(tab, 'readSelections');
    expect(await copy()).toMatchObject({ ok: false, failure: { kind: 'no-article' } });
    expect(read).not.toHaveBeenCalled();
    expect(tab.injected).toEqual([]);
  });

  it('without permission', async () => {
    Object.assign(tab, { refuses: true, permitted: false });
    expect(await copy()).toMatchObject({ ok: false, failure: { kind: 'no-permission' } });
  });

  it('when the page takes too long to make the copy', async () => {
    tab.quoteInPage = () => new Promise(() => {});
    expect(await copy({}, AbortSignal.abort())).toMatchObject({
      ok: false,
      failure: { kind: 'cancelled' },
    });
    expect(tab.copied).toEqual([]);
  });

  it('when the page goes away', async () => {
    tab.quoteInPage = async () => null;
    expect(await copy()).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });
});
