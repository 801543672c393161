import { useEffect, useState } from 'preact/hooks';
import { Filed } from '../../components/Filed.tsx';
import type { Keeper, Kept } from '../../utils/article/keeper.ts';
import { listNames, type ReadingList } from '../../utils/article/reading-list.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';

/** What filing an article needs outside the page. */
export interface FilingServices {
  lists(): Promise<readonly ReadingList[]>;
  keeper(id: string): Promise<Keeper>;
}

interface ReaderFiledProps {
  saved: SavedArticle;
  services: FilingServices;
  onChange: (kept: Kept) => void;
}

/** The lists and tags of the article that is read. */
export function ReaderFiled({ saved, services, onChange }: ReaderFiledProps) {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [open, setOpen] = useState(false);
  useEffect(() => {
    void services.lists().then((lists) => setNames(listNames(lists)));
  }, [saved.marks.lists]);
  return (
    <Filed
      saved={saved}
      names={names}
      open={open}
      onToggle={() => setOpen(!open)}
      keeper={services.keeper}
      onChange={onChange}
    />
  );
}
