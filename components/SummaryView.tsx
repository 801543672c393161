import type { DeclineReason, Summary } from '../utils/article/summary.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';
import './summary-view.css';

interface SummaryViewProps {
  summary: Summary;
  /** The texts of the sentences that are chosen for copying. */
  chosen: readonly string[];
  /** Whether the digits work as keys, so that only true hints are shown. */
  letterKeys: boolean;
  onToggle: (sentence: string) => void;
  /** Copies the passages at once, whatever is chosen. */
  onCopy: (passages: readonly string[]) => void;
}

/** The ministry's own words, then sentences of the text, each to be copied or chosen. */
export function SummaryView(props: SummaryViewProps) {
  const { t } = useWords();
  const { official, sentences, declined } = props.summary;
  return (
    <div class="summary">
      {official.length > 0 && (
        <section class="summary-official" aria-labelledby="summary-official">
          <h2 class="label" id="summary-official">
            {t('popup_official')}
          </h2>
          <Button
            look="quiet"
            icon="copy"
            label={t('popup_copy_official')}
            onPress={() => props.onCopy(official)}
          />
          <div class="summary-lines" lang="ko">
            {official.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </section>
      )}
      {sentences.length > 0 && <Sentences {...props} />}
      {declined && <p class="summary-declined">{t(`popup_declined_${DECLINED[declined]}`)}</p>}
    </div>
  );
}

const DECLINED = {
  'too-short': 'too_short',
  'no-text': 'no_text',
  appointments: 'appointments',
  movements: 'movements',
  condolence: 'condolence',
} as const satisfies Record<DeclineReason, string>;

function Sentences({ summary, chosen, letterKeys, onToggle, onCopy }: SummaryViewProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="summary-sentences">
      <h2 class="label" id="summary-sentences">
        {t('popup_sentences')}
      </h2>
      <ol class="sentences">
        {summary.sentences.map((sentence, index) => (
          <li class="sentence" key={sentence.text}>
            <label class="sentence-choice">
              <input
                type="checkbox"
                checked={chosen.includes(sentence.text)}
                onChange={() => onToggle(sentence.text)}
              />
              <span lang="ko">{sentence.shown ?? sentence.text}</span>
            </label>
            <Button
              look="quiet"
              icon="copy"
              label={t('popup_copy_sentence', [String(index + 1)])}
              keyHint={letterKeys && index < 3 ? String(index + 1) : undefined}
              onPress={() => onCopy([sentence.text])}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
