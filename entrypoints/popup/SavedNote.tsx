import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { formatDay } from '../../components/dates.ts';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../components/words.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { Keeper } from './keep-saved.ts';
import { SinceSaved } from './SinceSaved.tsx';
import type { PopupProps } from './Ways.tsx';

/** That the article is saved already: when and where, and what changed since. */
export function SavedNote({ state, controller }: PopupProps) {
  const { t, language } = useWords();
  const { saved, capture, isPrivate } = state;
  if (!saved) return null;
  return (
    <div class="popup-saved">
      <div class="popup-saved-line">
        <p class="popup-saved-when">
          <Icon name="saved" />
          {t('popup_saved_before', [formatDay(saved.savedAt, language)])}
        </p>
        {!isPrivate && (
          <Button look="quiet" onPress={() => void controller.openSaved()}>
            {t('popup_open_saved')}
          </Button>
        )}
      </div>
      <Filed state={state} saved={saved} controller={controller} />
      {capture && !capture.pending && (
        <SinceSaved
          saved={saved}
          article={capture.article}
          compare={controller.compare}
          onSave={controller.save}
        />
      )}
    </div>
  );
}

/** The lists and tags that it has, and where they are chosen. */
function Filed({ state, saved, controller }: PopupProps & { saved: SavedArticle }) {
  const { t } = useWords();
  const filed = useRef<HTMLFieldSetElement>(null);
  const { isPrivate, keepShown } = state;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !keepShown || event.isComposing) return;
    // Else the browser would close the popup.
    event.preventDefault();
    filed.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    controller.toggleKeep();
  };
  return (
    <fieldset
      class="popup-filed"
      ref={filed}
      aria-label={t('popup_lists_tags')}
      onKeyDown={onKeyDown}
    >
      <div class="popup-saved-line">
        <Where saved={saved} names={state.listNames} />
        {!isPrivate && (
          <Button look="quiet" expanded={keepShown} onPress={controller.toggleKeep}>
            {t('popup_lists_tags')}
          </Button>
        )}
      </div>
      {keepShown && !isPrivate && (
        <Keep saved={saved} keeper={controller.keeper} onChange={controller.savedChanged} />
      )}
    </fieldset>
  );
}

/** How many lists and tags are named: the summary stays in view. */
const NAMED = 6;

/** The names of its lists, and its tags. */
function Where({ saved, names }: { saved: SavedArticle; names: ReadonlyMap<string, string> }) {
  const { t } = useWords();
  const lists = saved.marks.lists.flatMap(({ list }) => names.get(list) ?? []);
  const words = [...lists, ...saved.marks.tags.map((tag) => `#${tag}`)];
  if (words.length === 0) return null;
  return (
    <ul class="popup-where" aria-label={t('popup_lists_tags')}>
      {words.slice(0, NAMED).map((word) => (
        <li key={word} title={word}>
          {word}
        </li>
      ))}
      {words.length > NAMED && <li>{t('popup_more_filed', [String(words.length - NAMED)])}</li>}
    </ul>
  );
}

interface KeepProps {
  saved: SavedArticle;
  keeper: (id: string) => Promise<Keeper>;
  onChange: (saved: SavedArticle | null) => void;
}

/** Fetched when it is wanted: the popup draws without it. */
function Keep({ saved, keeper, onChange }: KeepProps) {
  const [loaded, setLoaded] = useState<{
    Panel: ComponentType<{ saved: SavedArticle; keeper: Keeper; onChange: KeepProps['onChange'] }>;
    keeper: Keeper;
  } | null>(null);
  useEffect(() => {
    void Promise.all([import('./KeepPanel.tsx'), keeper(saved.id)]).then(([panel, made]) =>
      setLoaded({ Panel: panel.default, keeper: made }),
    );
  }, [saved.id]);
  return loaded && <loaded.Panel saved={saved} keeper={loaded.keeper} onChange={onChange} />;
}
