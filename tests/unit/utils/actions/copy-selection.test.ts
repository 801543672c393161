import { beforeEach, describe, expect, it, vi } from 'vitest';
import ko from '../../../../public/_locales/ko/messages.json';
import { copySelection, type SelectionPlace } from '../../../../utils/actions/copy-selection.ts';
import type { ArticleHead } from '../../../../utils/article/article.ts';
import type { ClipboardContent } from '../../../../utils/article/excerpt.ts';
import { formatExcerpt } from '../../../../utils/attribution/excerpt.ts';
import { wordsFrom } from '../../../../utils/i18n/translate.ts';
import { anArticle } from '../../../support/factories/article.ts';
import { FakeTab } from '../../../support/factories/tab-edges.ts';

const t = wordsFrom(ko);

/** A tab with frames: what is selected in each, and which documents refuse the clipboard. */
class FramedTab extends FakeTab {
  override head: ArticleHead | undefined = anArticle();
  topFrame = 0;
  frames = [{ frameId: 0, selection: { passages: ['첫 문단.'], before: '', focused: true } }];
  deaf: number[] = [];
  copied: { frameId: number; content: ClipboardContent }[] = [];

  readSelections = async (_tabId: number, frameId: number | undefined) => {
    if (this.refuses) throw new Error('Cannot access contents of the page.');
    return this.frames.filter((frame) => frameId === undefined || frame.frameId === frameId);
  };
  readLines = async (): Promise<string[]> => [];
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
  return copySelection({ tabId: 7, ...place }, { format: 'quote', t, signal, edges: tab });
}

const excerpt = (...passages: string[]) => formatExcerpt(anArticle(), passages, 'quote', t);

describe('the selection', () => {
  it('is copied in its frame with the credit of the top page', async () => {
    expect(await copy()).toEqual({ ok: true, value: undefined });
    expect(tab.copied).toEqual([{ frameId: 0, content: excerpt('첫 문단.') }]);
    expect(tab.headPorts[0]?.closed).toBe(true);
  });

  it('is the one in the frame that the menu names', async () => {
    tab.frames.push({
      frameId: 6,
      selection: { passages: ['뷰어 글.'], before: '', focused: false },
    });
    await copy({ frameId: 6, text: '뷰어 글.' });
    expect(tab.copied).toEqual([{ frameId: 6, content: excerpt('뷰어 글.') }]);
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
    expect(tab.headPorts).toEqual([]);
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

  it('when the page takes too long to say what it is', async () => {
    tab.head = undefined;
    const late = new AbortController();
    const result = copy({}, late.signal);
    await vi.waitFor(() => expect(tab.headPorts).toHaveLength(1));
    late.abort();
    expect(await result).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(tab.copied).toEqual([]);
    expect(tab.headPorts[0]?.closed).toBe(true);
  });

  it('when the page goes away', async () => {
    tab.head = undefined;
    const result = copy();
    await vi.waitFor(() => expect(tab.headPorts).toHaveLength(1));
    tab.headPorts[0]?.handlers.onGone();
    expect(await result).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });
});
