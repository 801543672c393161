// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showStatusNote } from '../../../../../utils/platform/frame/status-note.ts';

const notes = () => document.querySelectorAll<HTMLElement>('[data-briefclip-note]');

/** jsdom has neither media queries nor animations. */
const animate = vi.fn();
let matching: string[] = [];
let inside: ShadowRoot | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  matching = [];
  animate.mockReset();
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: matching.includes(query) }));
  Object.assign(Element.prototype, { animate });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    inside = attach.call(this, init);
    return inside;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.documentElement.replaceChildren(document.createElement('body'));
});

const status = () => inside?.querySelector<HTMLElement>('[role=status]');

it('says a sentence as text and leaves after 2.5 seconds', () => {
  showStatusNote(document, '<b>복사했어요.</b>', 'ko');
  vi.advanceTimersByTime(50);
  expect(status()?.textContent).toBe('<b>복사했어요.</b>');
  expect(status()?.lang).toBe('ko');
  vi.advanceTimersByTime(2499);
  expect(notes()).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(notes()).toHaveLength(0);
});

it('is there before its words, which is how a screen reader hears them', () => {
  showStatusNote(document, '복사했어요.', 'ko');
  expect(notes()).toHaveLength(1);
  expect(status()?.textContent).toBe('');
});

it('takes no clicks, and the page cannot look into it', () => {
  showStatusNote(document, '복사했어요.', 'ko');
  expect(notes()[0]?.style.pointerEvents).toBe('none');
  expect(notes()[0]?.shadowRoot).toBeNull();
});

it('takes the place of the one before, for its own whole time', () => {
  showStatusNote(document, '하나', 'ko');
  vi.advanceTimersByTime(2000);
  showStatusNote(document, '둘', 'ko');
  expect(notes()).toHaveLength(1);
  vi.advanceTimersByTime(2000);
  expect(notes()).toHaveLength(1);
  expect(status()?.textContent).toBe('둘');
});

it('does not move where the reader wants no motion', () => {
  matching = ['(prefers-reduced-motion: reduce)'];
  showStatusNote(document, '하나', 'ko');
  vi.advanceTimersByTime(50);
  expect(animate).not.toHaveBeenCalled();
  matching = [];
  showStatusNote(document, '둘', 'ko');
  vi.advanceTimersByTime(50);
  expect(animate).toHaveBeenCalledOnce();
});

it('is dark where the reader’s browser is', () => {
  showStatusNote(document, '하나', 'ko');
  const light = status()?.style.background;
  matching = ['(prefers-color-scheme: dark)'];
  showStatusNote(document, '하나', 'ko');
  expect(status()?.style.background).not.toBe(light);
});
