import { useId } from 'preact/hooks';
import {
  type Place,
  SUMMARY_LENGTHS,
  type Summary,
  type SummaryLength,
  type SummarySentence,
  sentencesShown,
} from '../utils/article/summary.ts';
import { Button } from './Button.tsx';
import { Choice } from './Choice.tsx';
import { ShowText } from './ShowText.tsx';
import { useWords } from './words.ts';
import './key-sentences.css';

export interface KeySentencesProps {
  summary: Summary;
  length: SummaryLength;
  /** The texts of the sentences that are chosen for copying; absent where none is chosen. */
  chosen?: readonly string[];
  /** Whether the digits work as keys, so that only true hints are shown. */
  letterKeys?: boolean;
  onLength: (length: SummaryLength) => void;
  onToggle?: (sentence: string) => void;
  /** Copies the passages at once, whatever is chosen. */
  onCopy: (passages: readonly string[]) => void;
  /** Shows a place of the text in the reader; absent where there is none to show it in. */
  onShow?: ((place: Place) => void) | undefined;
  /** Shows a sentence where it stands on the page; absent where no page is open. */
  onShowOnPage?: ((sentence: SummarySentence) => void) | undefined;
}

/** Sentences of the text, as many as the length asks for, each to be copied or chosen. */
export function KeySentences(props: KeySentencesProps) {
  const { t } = useWords();
  const heading = useId();
  const { summary, length } = props;
  const shown = sentencesShown(summary, length);
  return (
    <section class="key-sentences" aria-labelledby={heading}>
      <div class="key-sentences-head">
        <h2 class="label" id={heading}>
          {t('popup_sentences')}
        </h2>
        {summary.sentences.length > 1 && <LengthChoice length={length} onLength={props.onLength} />}
      </div>
      <ol class="sentences">
        {shown.map((sentence, index) => (
          <Sentence
            key={sentence.text}
            {...props}
            sentence={sentence}
            number={index + 1}
            id={`${heading}-${index}`}
          />
        ))}
      </ol>
    </section>
  );
}

interface SentenceProps extends KeySentencesProps {
  sentence: SummarySentence;
  /** 1 the first. */
  number: number;
  id: string;
}

function Sentence({ sentence, number, id, ...props }: SentenceProps) {
  const { t } = useWords();
  const { onShow, onShowOnPage, onToggle } = props;
  const words = (
    <ShowText id={id} onShow={onShow && (() => onShow(sentence))}>
      {sentence.shown ?? sentence.text}
    </ShowText>
  );
  return (
    <li class="sentence">
      {onToggle && (
        <label class="sentence-choice">
          <input
            type="checkbox"
            aria-labelledby={id}
            checked={props.chosen?.includes(sentence.text) ?? false}
            onChange={() => onToggle(sentence.text)}
          />
          {/* Words that are a button stand beside the label. */}
          {!onShow && words}
        </label>
      )}
      {(onShow || !onToggle) && words}
      <div class="sentence-ways">
        <Button
          look="quiet"
          icon="copy"
          label={t('popup_copy_sentence', [String(number)])}
          keyHint={props.letterKeys && number <= 3 ? String(number) : undefined}
          onPress={() => props.onCopy([sentence.text])}
        />
        {onShowOnPage && (
          <Button
            look="quiet"
            icon="show"
            label={t('summary_show_on_page', [String(number)])}
            onPress={() => onShowOnPage(sentence)}
          />
        )}
      </div>
      {sentence.shown && <p class="sentence-note">{t('summary_shortened')}</p>}
    </li>
  );
}

function LengthChoice({ length, onLength }: Pick<KeySentencesProps, 'length' | 'onLength'>) {
  const { t } = useWords();
  return (
    <Choice
      legend={t('summary_length')}
      shape="row"
      options={SUMMARY_LENGTHS.map((value) => ({ value, words: t(`summary_length_${value}`) }))}
      chosen={length}
      onChoose={onLength}
    />
  );
}
