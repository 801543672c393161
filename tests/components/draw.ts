import { type RenderResult, render } from '@testing-library/preact';
import axe from 'axe-core';
import { type ComponentChild, type ComponentChildren, h } from 'preact';
import { afterAll, expect } from 'vitest';
import { WordsContext } from '../../components/words.ts';
import type { Language } from '../../utils/article/settings.ts';
import { wordsIn } from '../support/words.ts';

// jsdom draws nothing and would say so on the console each time that axe asks.
HTMLCanvasElement.prototype.getContext = () => null;

/** Longer than Preact waits for a frame before it runs effects anyway. */
const LAST_EFFECTS_MS = 60;

// Effects that a last unmounting left would run when jsdom, and with it the frame they cancel, is gone.
afterAll(() => new Promise((resolve) => setTimeout(resolve, LAST_EFFECTS_MS)));

export const t = wordsIn('ko');

/** Draws something with the words around it that a page gives. */
export function draw(view: ComponentChild, language: Language = 'ko'): RenderResult {
  const words = { t: wordsIn(language), language };
  document.documentElement.lang = language;
  const wrapper = ({ children }: { children?: ComponentChildren }) =>
    h(WordsContext.Provider, { value: words, children });
  return render(view, { wrapper });
}

/** What only a whole, painted page can tell: looked at in real browsers. */
const NOT_HERE = ['color-contrast', 'region', 'page-has-heading-one', 'landmark-one-main'];

/** Fails with everything that axe objects to. */
export async function expectAccessible(element: Element): Promise<void> {
  const rules = Object.fromEntries(NOT_HERE.map((rule) => [rule, { enabled: false }]));
  const { violations, passes } = await axe.run(element, { rules });
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
}
