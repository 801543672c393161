import type { MessageKey } from '../utils/article/words.ts';
import { useWords } from './words.ts';
import './key-list.css';

export type KeyRow = readonly [keys: string, words: MessageKey];

const POPUP_KEYS: readonly KeyRow[] = [
  ['Enter', 'popup_key_copy'],
  ['1 2 3', 'popup_key_sentence'],
  ['S', 'popup_key_save'],
  ['R', 'popup_key_reader'],
  ['L', 'popup_key_library'],
  ['?', 'popup_key_help'],
];

interface KeyListProps {
  /** What there is to press, several keys with spaces between them. The popup's where none are given. */
  keys?: readonly KeyRow[];
  /** Whether single letters act; who dictates or types by switch can turn them off (WCAG 2.1.4). */
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A page's keys, and the switch for them. */
export function KeyList({ keys = POPUP_KEYS, on, onChange }: KeyListProps) {
  const { t } = useWords();
  return (
    <section class="key-list" aria-labelledby="key-list">
      <h2 class="label" id="key-list">
        {t('popup_keys')}
      </h2>
      <dl>
        {keys.map(([names, words]) => (
          <div key={names} class="key-row">
            <dt>
              {names.split(' ').map((key) => (
                <kbd class="key-hint" key={key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <label class="key-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {t('popup_keys_on')}
      </label>
    </section>
  );
}
