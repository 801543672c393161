import { useEffect, useMemo, useState } from 'preact/hooks';
import { LibraryRow } from '../../components/LibraryRow.tsx';
import type { MenuItem } from '../../components/Menu.tsx';
import { readerPath } from '../../components/paths.ts';
import { useWords } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import type { MarkedText } from '../../utils/article/marked-text.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import type { Asked } from '../../utils/library/search/show-hits.ts';
import type { Acts } from './acts.ts';
import { moveBefore, moveByHand, moveToTrash, toggleRead, toggleStar } from './list-actions.ts';
import type { LibraryServices } from './services.ts';

export interface RowContext {
  services: LibraryServices;
  acts: Acts;
  /** Of the shown articles, in their order. */
  ids: () => readonly string[];
  lists: ReadonlyMap<string, ReadingList>;
  /** The list whose order by hand is shown; null where another order is. */
  hand: string | null;
  /** The list that is shown: its chip says nothing on every row. */
  inList: string | null;
  onOpen: (card: Card, event: MouseEvent) => void;
  onChoose: (id: string, range: boolean) => void;
  onGo: (id: string) => void;
  onGrip: (id: string, event: PointerEvent) => void;
  /** Opens the window in which lists or tags are chosen. */
  onAsk: (kind: 'lists' | 'tags', ids: readonly string[]) => void;
}

interface ArticleRowProps {
  card: Card;
  context: RowContext;
  /** The words that found it, and `SearchFound.unfinished`; null where nothing is searched. */
  words: string | null;
  unfinished: boolean;
  chosen: boolean;
  current: boolean;
  open: boolean;
  /** Whether it is being dragged, and on which side of it what is dragged would be put. */
  dragged: boolean;
  drop: 'before' | 'after' | undefined;
}

/** One article of the list, with everything that can be done with it. Drawn anew only when what it is given changed. */
export function ArticleRow(props: ArticleRowProps) {
  const { card, context, words, unfinished, chosen, current, open } = props;
  const row = useMemo(() => {
    const asked = words === null ? null : { words, unfinished };
    return <Row card={card} asked={asked} {...{ context, chosen, current, open }} />;
  }, [card, context, words, unfinished, chosen, current, open]);
  return (
    <div
      class="article-place"
      data-dragged={props.dragged}
      data-drop={props.drop}
      onFocusIn={() => context.onGo(card.id)}
    >
      {row}
    </div>
  );
}

interface RowProps
  extends Pick<ArticleRowProps, 'card' | 'context' | 'chosen' | 'current' | 'open'> {
  asked: Asked | null;
}

function Row({ card, context, asked, chosen, current, open }: RowProps) {
  const { t } = useWords();
  const { services, acts, hand, inList } = context;
  const snippet = useSnippet(services, card.id, asked);
  const lists = card.marks.lists.flatMap(({ list }) =>
    list === inList ? [] : (context.lists.get(list) ?? []),
  );
  return (
    <LibraryRow
      card={card}
      href={readerPath(card.id)}
      lists={lists}
      found={asked ? { title: services.hitsIn(card.title, asked), snippet } : undefined}
      chosen={chosen}
      current={current}
      open={open}
      onGrip={hand ? (event) => context.onGrip(card.id, event) : undefined}
      menu={() => menuOf(card, context, t)}
      onOpen={(event) => context.onOpen(card, event)}
      onChoose={(range) => context.onChoose(card.id, range)}
      onStar={() => {
        context.onGo(card.id);
        toggleStar(acts, [card], true);
      }}
    />
  );
}

/** Milliseconds that a row is in view before its text is read: those that fly past cost nothing. */
const PATIENCE_MS = 100;

function useSnippet(services: LibraryServices, id: string, asked: Asked | null): MarkedText | null {
  const [shown, setShown] = useState<{ id: string; snippet: MarkedText | null } | null>(null);
  const { words, unfinished } = asked ?? {};
  useEffect(() => {
    if (words === undefined || unfinished === undefined) return setShown(null);
    let wanted = true;
    const timer = setTimeout(async () => {
      const snippet = await services.snippet(id, { words, unfinished });
      if (wanted) setShown({ id, snippet });
    }, PATIENCE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [services, id, words, unfinished]);
  // The row may have been another article's.
  return asked && shown?.id === id ? shown.snippet : null;
}

function menuOf(card: Card, context: RowContext, t: ReturnType<typeof useWords>['t']): MenuItem[] {
  const { acts, services, hand, inList } = context;
  const { id, marks } = card;
  return [
    {
      words: t(marks.readAt === null ? 'library_mark_read' : 'library_mark_unread'),
      icon: marks.readAt === null ? 'read' : 'unread',
      keys: 'U',
      onChoose: () => toggleRead(acts, [card], services.now()),
    },
    { words: t('library_to_lists'), icon: 'list', onChoose: () => context.onAsk('lists', [id]) },
    { words: t('library_to_tags'), icon: 'tag', onChoose: () => context.onAsk('tags', [id]) },
    ...(inList
      ? [
          {
            words: t('library_out_of_list'),
            icon: 'takeOut' as const,
            onChoose: () =>
              void acts.change(
                [id],
                { kind: 'remove-from-list', list: inList },
                { key: 'library_out_done', values: [card.title] },
              ),
          },
        ]
      : []),
    ...(hand ? orderItems(hand, context.ids(), id, acts, t) : []),
    {
      words: t('library_open_original'),
      icon: 'external',
      onChoose: () => void open(card.canonicalUrl, '_blank', 'noreferrer'),
    },
    {
      words: t('library_to_trash'),
      icon: 'delete',
      keys: 'Delete',
      onChoose: () => void moveToTrash(acts, [card]),
    },
  ];
}

/** Moving within a list's own order, for whoever does not drag. */
function orderItems(
  list: string,
  ids: readonly string[],
  id: string,
  acts: Acts,
  t: ReturnType<typeof useWords>['t'],
): MenuItem[] {
  const first = ids[0] === id;
  const last = ids.at(-1) === id;
  return [
    {
      words: t('library_move_up'),
      icon: 'up',
      keys: 'Alt+↑',
      disabled: first,
      onChoose: () => void moveByHand(acts, list, ids, id, -1),
    },
    {
      words: t('library_move_down'),
      icon: 'down',
      keys: 'Alt+↓',
      disabled: last,
      onChoose: () => void moveByHand(acts, list, ids, id, 1),
    },
    {
      words: t('library_move_first'),
      icon: 'first',
      disabled: first,
      onChoose: () => void moveBefore(acts, list, id, ids[0] ?? null),
    },
    {
      words: t('library_move_last'),
      icon: 'last',
      disabled: last,
      onChoose: () => void moveBefore(acts, list, id, null),
    },
  ];
}
