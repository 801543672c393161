import type { MessageKey } from '../utils/article/words.ts';
import { useWords } from './words.ts';
import './key-list.css';

const KEYS: readonly (readonly [keys: string, words: MessageKey])[] = [
  ['Enter', 'popup_key_copy'],
  ['1 2 3', 'popup_key_sentence'],
  ['S', 'popup_key_save'],
  ['R', 'popup_key_reader'],
  ['L', 'popup_key_library'],
  ['?', 'popup_key_help'],
];

interface KeyListProps {
  /** Whether single letters act; who dictates or types by switch can turn them off (WCAG 2.1.4). */
  on: boolean;
  onChange: (on: boolean) => void;
}

/** The popup's keys, and the switch for them. */
export function KeyList({ on, onChange }: KeyListProps) {
  const { t } = useWords();
  return (
    <section class="key-list" aria-labelledby="key-list">
      <h2 class="label" id="key-list">
        {t('popup_keys')}
      </h2>
      <dl>
        {KEYS.map(([keys, words]) => (
          <div key={keys} class="key-row">
            <dt>
              {keys.split(' ').map((key) => (
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
