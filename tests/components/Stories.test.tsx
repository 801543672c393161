// @vitest-environment jsdom

import { readdirSync } from 'node:fs';
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { STORIES } from '../../entrypoints/playground/stories.ts';
import { wordsIn } from '../support/words.ts';
import { draw, expectAccessible } from './draw.ts';

afterEach(cleanup);

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  const t = wordsIn(language);
  it.each(STORIES.map((story) => [`${story.component}, ${story.state}`, story] as const))(
    '%s is accessible, closed and open',
    async (_name, { view }) => {
      const { container } = draw(view(t), language);
      await expectAccessible(document.body);
      for (const closed of container.querySelectorAll('[aria-expanded="false"]')) {
        fireEvent.click(closed);
      }
      expect(container.querySelector('[aria-expanded="false"]')).toBeNull();
      await expectAccessible(document.body);
    },
  );

  it.each(STORIES.map((story) => [`${story.component}, ${story.state}`, story] as const))(
    '%s has all its words',
    (_name, { view }) => {
      const { container } = draw(view(t), language);
      // A substitution that nobody gave leaves its mark; a key without words leaves nothing to press.
      expect(container.textContent).not.toMatch(/\$\d|undefined/);
      for (const control of container.querySelectorAll('button, a')) {
        expect(control.textContent || control.getAttribute('aria-label')).not.toBe('');
      }
    },
  );
});

it('every component has a story', () => {
  const shown = new Set(STORIES.map((story) => story.component));
  const components = readdirSync(`${import.meta.dirname}/../../components`)
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => file.replace('.tsx', ''));
  // ProgressLine and Looking share a file, and so do LicenceMark and LicenceChip.
  expect(components.filter((component) => !shown.has(component))).toEqual([]);
});
