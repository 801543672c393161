/** How a person likes the pages of ours to look and act. */
export interface Appearance {
  theme: Theme;
  /** Pixels of the reading text, 14 to 24. */
  textSize: number;
  /** Whether single letters act as keys in the popup. */
  letterKeys: boolean;
  /** Whether a copy is shown before it is made. */
  copyPreview: boolean;
}

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = { smallest: 14, usual: 17, largest: 24 } as const;

const KEY = 'appearance';

const DEFAULTS: Readonly<Appearance> = {
  theme: 'auto',
  textSize: TEXT_SIZES.usual,
  letterKeys: true,
  copyPreview: false,
};

/**
 * Kept in localStorage, not with the settings: a page must know its theme before it paints, and that is the only store
 * that answers at once. What is missing or strange takes its default.
 */
export function readAppearance(): Appearance {
  const stored = storedAppearance();
  const theme = THEMES.find((name) => name === stored.theme) ?? DEFAULTS.theme;
  const { textSize, letterKeys, copyPreview } = stored;
  return {
    theme,
    textSize: typeof textSize === 'number' ? clampTextSize(textSize) : DEFAULTS.textSize,
    letterKeys: typeof letterKeys === 'boolean' ? letterKeys : DEFAULTS.letterKeys,
    copyPreview: typeof copyPreview === 'boolean' ? copyPreview : DEFAULTS.copyPreview,
  };
}

/** Changes the given parts and returns all of them. */
export function updateAppearance(patch: Partial<Appearance>): Appearance {
  const appearance = { ...readAppearance(), ...patch };
  try {
    localStorage.setItem(KEY, JSON.stringify(appearance));
  } catch {
    // A browser that keeps nothing for its pages: the choice then lasts as long as the page.
  }
  return appearance;
}

/** Back to what everybody starts with. */
export function forgetAppearance(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept, so nothing is to be forgotten.
  }
}

/** Gives the page its theme; `auto` leaves it to the device. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** A whole number of pixels from 14 to 24. */
function clampTextSize(size: number): number {
  const { smallest, usual, largest } = TEXT_SIZES;
  if (!Number.isFinite(size)) return usual;
  return Math.min(largest, Math.max(smallest, Math.round(size)));
}

function storedAppearance(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}
