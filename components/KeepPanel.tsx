import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choices, Keeper, Kept } from '../utils/article/keeper.ts';
import type { SavedArticle } from '../utils/article/saved-article.ts';
import { ChooseLists } from './ChooseLists.tsx';
import { ChooseTags } from './ChooseTags.tsx';

interface KeepPanelProps {
  saved: SavedArticle;
  keeper: Keeper;
  onChange: (kept: Kept) => void;
}

/** In which lists a saved article is and which tags it has. Each tick acts at once. */
export default function KeepPanel({ saved, keeper, onChange }: KeepPanelProps) {
  const [choices, setChoices] = useState<Choices | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const load = () => keeper.choices().then(setChoices);
  // Also what another window made meanwhile.
  useEffect(() => {
    void load();
  }, [keeper, saved]);
  const focusFirst = () => panel.current?.querySelector<HTMLElement>('input')?.focus();
  useEffect(() => {
    if (choices) focusFirst();
  }, [choices === null]);
  const settle = async (doing: Promise<Kept>) => {
    const kept = await doing;
    onChange(kept);
    // What was to be chosen may be gone.
    if (!kept.ok) await load();
    // What had the focus may have gone with what it removed.
    if (document.activeElement === document.body) focusFirst();
  };
  if (!choices) return null;
  const { lists, tags } = saved.marks;
  return (
    <div class="keep" ref={panel}>
      <ChooseLists
        lists={choices.lists}
        held={(list) => (lists.some((one) => one.list === list) ? 1 : 0)}
        count={1}
        onPut={(list, inside) =>
          void settle(keeper.change({ kind: inside ? 'add-to-list' : 'remove-from-list', list }))
        }
        onNew={(name) => void settle(keeper.newList(name))}
      />
      <ChooseTags
        tags={tags.map((tag) => [tag, 1] as const)}
        count={1}
        known={choices.tags}
        onAdd={(wanted) => void settle(keeper.change({ kind: 'add-tags', tags: wanted }))}
        onRemove={(tag) => void settle(keeper.change({ kind: 'remove-tags', tags: [tag] }))}
      />
    </div>
  );
}
