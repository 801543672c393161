import { REMOVAL_REASONS, type Removal } from '../utils/article/article.ts';
import { Disclosure } from './Disclosure.tsx';
import { messagePart } from './message-key.ts';
import { useWords } from './words.ts';
import './removal-note.css';

/** How much was left out, and on request what and why. Draws nothing where nothing was left out. */
export function RemovalNote({ removed }: { removed: readonly Removal[] }) {
  const { t } = useWords();
  if (removed.length === 0) return null;
  const copies = removed.filter((removal) => removal.reason === 'second-copy').length;
  const others = removed.length - copies;
  const words =
    copies === 0
      ? t('removal_summary_others', [String(others)])
      : others === 0
        ? t('removal_summary_copies', [String(copies)])
        : t('removal_summary_both', [String(copies), String(others)]);
  return (
    <div class="removals">
      <Disclosure summary={words}>
        <RemovalList removed={removed} />
      </Disclosure>
    </div>
  );
}

/** What was left out, gathered by reason, in the order of the page. */
function RemovalList({ removed }: { removed: readonly Removal[] }) {
  const { t } = useWords();
  const groups = REMOVAL_REASONS.map((reason) => ({
    reason,
    texts: removed.filter((removal) => removal.reason === reason).map((removal) => removal.text),
  })).filter((group) => group.texts.length > 0);
  return (
    <ul class="removal-groups">
      {groups.map(({ reason, texts }) => {
        const name = t('removal_group', [
          t(`removal_${messagePart(reason)}`),
          String(texts.length),
        ]);
        return (
          <li key={reason}>
            <p class="label">{name}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
            <section class="removal-texts" aria-label={name} tabIndex={0} lang="ko">
              {texts.map((text, index) => (
                <p key={index}>{text}</p>
              ))}
            </section>
          </li>
        );
      })}
    </ul>
  );
}
