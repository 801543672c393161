import { useState } from 'preact/hooks';
import { type Appearance, applyTheme, updateAppearance } from '../../components/appearance.ts';

/** How the page looks and acts, and how to change parts of that: remembered, and seen at once. */
export function useAppearance(given: Appearance) {
  const [appearance, setAppearance] = useState(given);
  const change = (patch: Partial<Appearance>) => {
    setAppearance(updateAppearance(patch));
    if (patch.theme) applyTheme(document.documentElement, patch.theme);
  };
  return [appearance, change] as const;
}
