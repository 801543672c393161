import type { ComponentChild } from 'preact';
import type { Translate } from '../../utils/article/words.ts';

/** One component in one state. */
export interface Story {
  component: string;
  state: string;
  view: (t: Translate) => ComponentChild;
}

export const story = (component: string, state: string, view: Story['view']): Story => ({
  component,
  state,
  view,
});

export const nothing = () => {};
