import { useState } from 'preact/hooks';
import type { SentenceChange, WordChange } from '../utils/article/text-change.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';
import './change-list.css';

/** Between the cells of a row, which tell figures apart. */
const CELL_BORDER = ' │ ';
/** How many changes are seen before the reader asks for more. */
const AT_FIRST = 3;

interface ChangeListProps {
  /** In the order in which they are shown: figures first. */
  changes: readonly SentenceChange[];
  /** Leads to a sentence of the later text; absent where there is nowhere to lead to. */
  onShow?: ((change: SentenceChange) => void) | undefined;
}

/** What changed in a text, a sentence an item, the words that went and came marked in one line. */
export function ChangeList({ changes, onShow }: ChangeListProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const shown = open ? changes : changes.slice(0, AT_FIRST);
  return (
    <div class="changes">
      <ul class="change-list" aria-label={t('change_list')}>
        {shown.map((change, index) => (
          <ChangeItem key={index} change={change} onShow={onShow} />
        ))}
      </ul>
      {changes.length > AT_FIRST && (
        <Button look="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {open ? t('change_less') : t('change_more', [String(changes.length - AT_FIRST)])}
        </Button>
      )}
    </div>
  );
}

interface ChangeItemProps extends Pick<ChangeListProps, 'onShow'> {
  change: SentenceChange;
}

function ChangeItem({ change, onShow }: ChangeItemProps) {
  const { t } = useWords();
  return (
    <li class="change" data-kind={change.kind}>
      <p class="change-kind">
        {t(KIND_WORDS[change.part][change.kind])}
        {change.figures && change.kind === 'changed' && (
          <strong class="change-figures">{t('change_figures')}</strong>
        )}
      </p>
      <p class="change-text" lang="ko">
        {change.words.map((part, index) => (
          <Words key={index} part={part} />
        ))}
      </p>
      {onShow && change.place && (
        <Button look="quiet" icon="reader" onPress={() => onShow(change)}>
          {t('change_show')}
        </Button>
      )}
    </li>
  );
}

const KIND_WORDS = {
  title: { changed: 'change_title', added: 'change_title', removed: 'change_title' },
  subtitle: {
    changed: 'change_subtitle_changed',
    added: 'change_subtitle_added',
    removed: 'change_subtitle_removed',
  },
  text: { changed: 'change_changed', added: 'change_added', removed: 'change_removed' },
} as const;

/** What went and what came is said in words, too: few screen readers tell of the elements. */
function Words({ part }: { part: WordChange }) {
  const { t } = useWords();
  const text = part.text.replaceAll('\t', CELL_BORDER);
  if (part.kind === 'same') return <>{text}</>;
  const Mark = part.kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span class="only-heard">{t(`change_word_${part.kind}`)} </span>
      {text}
    </Mark>
  );
}
