import { CHOOSING } from './ChoosingStories.tsx';
import { CONTROLS } from './ControlStories.tsx';
import { COPIES } from './CopyStories.tsx';
import { HIGHLIGHTED } from './HighlightStories.tsx';
import { LIBRARY } from './LibraryStories.tsx';
import { PAGES } from './PageStories.tsx';
import { POPUP } from './PopupStories.tsx';
import { SETTINGS } from './SettingsStories.tsx';
import type { Story } from './story.ts';
import { TRANSFER } from './TransferStories.tsx';
import { VERSIONS } from './VersionStories.tsx';

/** Every component in every state. */
export const STORIES: readonly Story[] = [
  ...CONTROLS,
  ...POPUP,
  ...COPIES,
  ...PAGES,
  ...VERSIONS,
  ...HIGHLIGHTED,
  ...SETTINGS,
  ...TRANSFER,
  ...LIBRARY,
  ...CHOOSING,
];
