import { Button } from './Button.tsx';
import { groupDigits } from './group-digits.ts';
import type { IconName } from './icon-nodes.ts';
import { Menu, type MenuItem } from './Menu.tsx';
import { useWords } from './words.ts';
import './bulk-bar.css';

interface BulkAction extends MenuItem {
  icon: IconName;
}

interface BulkBarProps {
  /** How many are chosen, and how many could be. */
  chosen: number;
  shown: number;
  /** The usual ones, as buttons; on a narrow page they are in the menu too. */
  actions: readonly BulkAction[];
  /** The rest, in a menu. */
  more: readonly BulkAction[];
  onAll: () => void;
  onNone: () => void;
}

/** What can be done with everything that is chosen. */
export function BulkBar({ chosen, shown, actions, more, onAll, onNone }: BulkBarProps) {
  const { t } = useWords();
  return (
    <section class="bulk-bar" aria-label={t('library_bulk')}>
      <p class="bulk-count">{t('library_chosen', [groupDigits(chosen)])}</p>
      <div class="bulk-buttons">
        {chosen < shown && (
          <Button look="quiet" onPress={onAll}>
            {t('library_choose_all', [groupDigits(shown)])}
          </Button>
        )}
        {actions.map(({ words, icon, onChoose }) => (
          <Button key={words} look="quiet" icon={icon} label={words} onPress={onChoose} />
        ))}
        <Menu label={t('library_more')} items={() => more} />
        <Button look="quiet" icon="close" label={t('library_choose_none')} onPress={onNone} />
      </div>
    </section>
  );
}
