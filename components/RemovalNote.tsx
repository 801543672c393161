import { REMOVAL_REASONS, type Removal } from '../utils/article/article.ts';
import { Button } from './Button.tsx';
import { Disclosure } from './Disclosure.tsx';
import { messagePart } from './message-key.ts';
import { useWords } from './words.ts';
import './removal-note.css';

interface RemovalNoteProps {
  removed: readonly Removal[];
  /** The indices of those that were put back. */
  back: readonly number[];
  /** Puts one back, or leaves it out again; absent while the text is still on its way. */
  onToggle?: ((index: number) => void) | undefined;
}

/** How much was left out, and on request what, why, and how to put it back. Draws nothing where nothing was left out. */
export function RemovalNote(props: RemovalNoteProps) {
  const { t } = useWords();
  const { removed, back } = props;
  if (removed.length === 0) return null;
  const out = removed.filter((_, index) => !back.includes(index));
  const copies = out.filter((removal) => removal.reason === 'second-copy').length;
  const others = out.length - copies;
  const words =
    out.length === 0
      ? t('removal_summary_none_left')
      : copies === 0
        ? t('removal_summary_others', [String(others)])
        : others === 0
          ? t('removal_summary_copies', [String(copies)])
          : t('removal_summary_both', [String(copies), String(others)]);
  return (
    <div class="removals">
      <Disclosure summary={words}>
        <RemovalList {...props} />
      </Disclosure>
    </div>
  );
}

/** What was left out, gathered by reason, in the order of the page. */
function RemovalList({ removed, back, onToggle }: RemovalNoteProps) {
  const { t } = useWords();
  const all = removed.map((removal, index) => ({ removal, index }));
  const groups = REMOVAL_REASONS.map((reason) => ({
    reason,
    items: all.filter(({ removal }) => removal.reason === reason),
  })).filter((group) => group.items.length > 0);
  return (
    <ul class="removal-groups">
      {groups.map(({ reason, items }) => {
        const part = messagePart(reason);
        const name = t('removal_group', [t(`removal_${part}`), String(items.length)]);
        return (
          <li key={reason}>
            <p class="label">{name}</p>
            <p class="removal-why">{t(`removal_why_${part}`)}</p>
            <ul class="removal-texts" aria-label={name}>
              {items.map(({ removal, index }) => (
                <RemovalItem
                  key={index}
                  removal={removal}
                  isBack={back.includes(index)}
                  onToggle={onToggle && (() => onToggle(index))}
                />
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** How much of a text names it. */
const NAMING = 40;

interface RemovalItemProps {
  removal: Removal;
  isBack: boolean;
  onToggle?: (() => void) | undefined;
}

function RemovalItem({ removal, isBack, onToggle }: RemovalItemProps) {
  const { t } = useWords();
  const { text } = removal;
  const name = text.length > NAMING ? `${text.slice(0, NAMING)}…` : text;
  return (
    <li class="removal-item" data-back={isBack}>
      <p class="removal-text" lang="ko">
        {text}
      </p>
      {removal.back && onToggle && (
        <Button
          look="quiet"
          icon={isBack ? 'takeOut' : 'putBack'}
          label={t(isBack ? 'removal_take_out_this' : 'removal_put_back_this', [name])}
          onPress={onToggle}
        >
          {t(isBack ? 'removal_take_out' : 'removal_put_back')}
        </Button>
      )}
    </li>
  );
}
