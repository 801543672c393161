import { useRef } from 'preact/hooks';
import { KeyList } from '../../components/KeyList.tsx';
import { useFocusBack } from '../../components/use-focus-back.ts';
import { READER_KEYS } from './keys.ts';

interface KeysPanelProps {
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Below the bar, while it is open: the reader's keys. */
export function KeysPanel(props: KeysPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useFocusBack(panel);
  return (
    <div class="reader-keys" ref={panel}>
      <KeyList keys={READER_KEYS} {...props} />
    </div>
  );
}
