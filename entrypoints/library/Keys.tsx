import { useState } from 'preact/hooks';
import { readAppearance, updateAppearance } from '../../components/appearance.ts';
import { KeyList } from '../../components/KeyList.tsx';
import { LIBRARY_KEYS } from './library-keys.ts';

/** The keys of the page, and whether single letters act. */
export default function Keys() {
  const [on, setOn] = useState(() => readAppearance().letterKeys);
  return (
    <KeyList
      keys={LIBRARY_KEYS}
      on={on}
      onChange={(letterKeys) => setOn(updateAppearance({ letterKeys }).letterKeys)}
    />
  );
}
