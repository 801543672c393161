import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Keeper, Kept } from '../utils/article/keeper.ts';
import type { SavedArticle } from '../utils/article/saved-article.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';
import './filed.css';

interface FiledProps {
  saved: SavedArticle;
  /** The names of the reading lists, by their ids. */
  names: ReadonlyMap<string, string>;
  /** Whether lists and tags are being chosen. */
  open: boolean;
  /** Absent where nothing can be chosen. */
  onToggle?: (() => void) | undefined;
  /** What keeps the choices of an article; its program is fetched when first asked. */
  keeper: (id: string) => Promise<Keeper>;
  onChange: (kept: Kept) => void;
}

/** The lists and tags that an article has, and where they are chosen. */
export function Filed({ saved, names, open, onToggle, keeper, onChange }: FiledProps) {
  const { t } = useWords();
  const filed = useRef<HTMLFieldSetElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open || event.isComposing) return;
    // Else the browser would close the popup.
    event.preventDefault();
    filed.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    onToggle?.();
  };
  return (
    <fieldset class="filed" ref={filed} aria-label={t('popup_lists_tags')} onKeyDown={onKeyDown}>
      <div class="filed-line">
        <Where saved={saved} names={names} />
        {onToggle && (
          <Button look="quiet" expanded={open} onPress={onToggle}>
            {t('popup_lists_tags')}
          </Button>
        )}
      </div>
      {open && onToggle && <Keep saved={saved} keeper={keeper} onChange={onChange} />}
    </fieldset>
  );
}

/** How many lists and tags are named: what is below stays in view. */
const NAMED = 6;

/** The names of its lists, and its tags. */
function Where({ saved, names }: Pick<FiledProps, 'saved' | 'names'>) {
  const { t } = useWords();
  const lists = saved.marks.lists.flatMap(({ list }) => names.get(list) ?? []);
  const words = [...lists, ...saved.marks.tags.map((tag) => `#${tag}`)];
  if (words.length === 0) return null;
  return (
    <ul class="filed-where" aria-label={t('popup_lists_tags')}>
      {words.slice(0, NAMED).map((word) => (
        <li key={word} title={word}>
          {word}
        </li>
      ))}
      {words.length > NAMED && <li>{t('popup_more_filed', [String(words.length - NAMED)])}</li>}
    </ul>
  );
}

type KeepProps = Pick<FiledProps, 'saved' | 'keeper' | 'onChange'>;

/** Fetched when it is wanted: the page draws without it. */
function Keep({ saved, keeper, onChange }: KeepProps) {
  const [loaded, setLoaded] = useState<{
    Panel: ComponentType<Omit<KeepProps, 'keeper'> & { keeper: Keeper }>;
    keeper: Keeper;
  } | null>(null);
  useEffect(() => {
    void Promise.all([import('./KeepPanel.tsx'), keeper(saved.id)]).then(([panel, made]) =>
      setLoaded({ Panel: panel.default, keeper: made }),
    );
  }, [saved.id]);
  return loaded && <loaded.Panel saved={saved} keeper={loaded.keeper} onChange={onChange} />;
}
