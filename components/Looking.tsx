import { useWords } from './words.ts';
import './looking.css';

/** Grey lines where the briefing will stand. Seen only after 150 ms, so that a quick answer does not flicker. */
export function Looking() {
  const { t } = useWords();
  return (
    <div class="looking">
      <p class="only-heard">{t('popup_looking')}</p>
      <div class="looking-lines" aria-hidden="true">
        <span class="looking-line looking-short" />
        <span class="looking-line looking-title" />
        <span class="looking-line looking-title looking-half" />
        <span class="looking-line" />
        <span class="looking-line" />
        <span class="looking-line looking-half" />
      </div>
    </div>
  );
}

/** A thin moving line with its words, while text is still on its way. */
export function ProgressLine({ label }: { label: string }) {
  return (
    <div class="progress-line">
      <div class="progress-track" role="progressbar" aria-label={label}>
        <span class="progress-runner" />
      </div>
      <p class="progress-words">{label}</p>
    </div>
  );
}
