import type { Block } from '../utils/article/block.ts';
import type { DateFact, DeclineReason } from '../utils/article/summary.ts';
import { Button } from './Button.tsx';
import { FactList } from './FactList.tsx';
import { KeySentences, type KeySentencesProps } from './KeySentences.tsx';
import { ReplyView } from './ReplyView.tsx';
import { TermList } from './TermList.tsx';
import { useWords } from './words.ts';
import './summary-view.css';

interface SummaryViewProps extends KeySentencesProps {
  /** The text that the summary counts its places in. */
  blocks: readonly Block[];
  /** Saves a last day as a calendar file. */
  onCalendar: (fact: DateFact) => void;
}

/** The ministry's own words, then sentences of the text, each to be copied or chosen, its facts and its terms. */
export function SummaryView(props: SummaryViewProps) {
  const { t } = useWords();
  const { official, sentences, declined, facts, terms, replies } = props.summary;
  return (
    <div class="summary">
      {official.length > 0 && <Official lines={official} onCopy={props.onCopy} />}
      <ReplyView replies={replies} blocks={props.blocks} />
      {sentences.length > 0 && <KeySentences {...props} />}
      {declined && <p class="summary-declined">{t(`popup_declined_${DECLINED[declined]}`)}</p>}
      <FactList facts={facts} onCalendar={props.onCalendar} onShow={props.onShow} />
      <TermList terms={terms} />
    </div>
  );
}

const DECLINED = {
  'too-short': 'too_short',
  'no-text': 'no_text',
  appointments: 'appointments',
  movements: 'movements',
  condolence: 'condolence',
  'no-sentence': 'no_sentence',
} as const satisfies Record<DeclineReason, string>;

interface OfficialProps extends Pick<KeySentencesProps, 'onCopy'> {
  lines: readonly string[];
}

function Official({ lines, onCopy }: OfficialProps) {
  const { t } = useWords();
  return (
    <section class="summary-official" aria-labelledby="summary-official">
      <h2 class="label" id="summary-official">
        {t('popup_official')}
      </h2>
      <Button
        look="quiet"
        icon="copy"
        label={t('popup_copy_official')}
        onPress={() => onCopy(lines)}
      />
      <div class="summary-lines" lang="ko">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}
