import type { RefObject } from 'preact';
import { type Dispatch, useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import type { MenuItem } from '../../components/Menu.tsx';
import type { VirtualListHandle } from '../../components/VirtualList.tsx';
import { useWords, type Words } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import { Articles } from './Articles.tsx';
import type { Asking, Carrying } from './Dialogs.tsx';
import { moveToTrash, toggleRead, toggleStar } from './list-actions.ts';
import { NothingHere } from './NothingHere.tsx';
import type { Place } from './place.ts';
import { SpaceNote } from './SpaceNote.tsx';
import type { LibraryServices } from './services.ts';
import type { LibraryAction, LibraryState } from './state.ts';
import { Tools } from './Tools.tsx';
import { Trash } from './Trash.tsx';
import { useLater } from './use-later.ts';
import type { Acts } from './use-library.ts';
import type { Shown } from './use-shown.ts';

interface MiddleProps {
  state: LibraryState;
  shown: Shown;
  dispatch: Dispatch<LibraryAction>;
  acts: Acts;
  services: LibraryServices;
  handle: RefObject<VirtualListHandle | null>;
  open: string | null;
  chosenCards: () => Card[];
  onOpen: (card: Card, event: MouseEvent) => void;
  onAsk: (asking: Asking) => void;
  /** Opens the drawer with the places; absent where they stand beside the list. */
  onPlaces?: (() => void) | undefined;
}

/** What the place holds: a list of articles, the trash, or the look at one's reading. */
export function Middle(props: MiddleProps) {
  const { state, shown, dispatch, acts, services, handle } = props;
  const words = useWords();
  const { t } = words;
  const scroller = useRef<HTMLElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const { place } = state.view;
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [place, state.view.query, state.view.filters, state.view.sort]);
  useFirstFocus(state.cards !== null);
  useMarks(state);
  const isEmpty = state.complete && shown.ids.length === 0;
  const nothingSaved = state.complete && state.count === 0;
  return (
    <main class="library-main" ref={scroller} tabIndex={scrollStop(place)}>
      <header class="library-head">
        {props.onPlaces && (
          <Button
            look="quiet"
            icon="places"
            label={t('library_open_places')}
            onPress={props.onPlaces}
          />
        )}
        <h1>{titleOf(place, state, t)}</h1>
        <Count state={state} shown={shown} />
      </header>
      {place.kind === 'trash' && (
        <Trash items={state.trash} acts={acts} scroller={scroller} handle={handle} />
      )}
      {place.kind === 'look' && <LookLater cards={state.cards} now={services.now()} />}
      {place.kind !== 'trash' && place.kind !== 'look' && (
        <>
          {!nothingSaved && (
            <Tools
              state={state}
              shown={shown}
              dispatch={dispatch}
              top={top}
              bulk={bulkOf(props, words)}
              onKeys={() => props.onAsk({ kind: 'keys' })}
            />
          )}
          <SpaceNote
            services={services}
            count={state.count}
            onExport={() => props.onAsk({ kind: 'carry', carrying: { kind: 'export', ids: null } })}
          />
          {state.cards === null && <p class="only-heard">{t('library_loading')}</p>}
          {isEmpty ? (
            <NothingHere
              state={state}
              dispatch={dispatch}
              onImport={() => props.onAsk({ kind: 'carry', carrying: { kind: 'import' } })}
            />
          ) : (
            <Articles
              state={state}
              shown={shown}
              dispatch={dispatch}
              acts={acts}
              services={services}
              scroller={scroller}
              top={top}
              handle={handle}
              open={props.open}
              onOpen={props.onOpen}
              onAsk={(kind, ids) => props.onAsk({ kind, ids })}
            />
          )}
        </>
      )}
    </main>
  );
}

/** Where nothing within takes the focus, what scrolls takes it itself, for the arrow keys. */
const scrollStop = ({ kind }: Place): number => (kind === 'look' ? 0 : -1);

/** The look back is fetched when somebody goes there. */
function LookLater({ cards, now }: { cards: readonly Card[] | null; now: number }) {
  const loaded = useLater(() => import('./Look.tsx'));
  return loaded && cards && <loaded.Look cards={cards} now={now} />;
}

function Count({ state, shown }: { state: LibraryState; shown: Shown }) {
  const { t, language } = useWords();
  const { place } = state.view;
  if (place.kind === 'look') return null;
  const count =
    place.kind === 'trash' ? (state.trash?.length ?? 0) : state.complete ? shown.ids.length : null;
  const known = count ?? (place.kind === 'all' ? state.count : null);
  return known === null || known === 0 ? null : (
    <span class="page-beside">{t('library_count', [known.toLocaleString(language)])}</span>
  );
}

const TITLES = {
  all: 'library_all',
  unread: 'library_unread',
  starred: 'library_stars',
  trash: 'library_trash',
  look: 'library_look',
} as const;

function titleOf(
  place: Place,
  { lists }: LibraryState,
  t: ReturnType<typeof useWords>['t'],
): string {
  if (place.kind === 'list') {
    return lists.find(({ id }) => id === place.list)?.name ?? t('library_list_gone');
  }
  return place.kind === 'tag' ? `#${place.tag}` : t(TITLES[place.kind]);
}

/** What the bar over the list offers for everything that is chosen. */
function bulkOf(
  { acts, services, chosenCards, onAsk, state }: MiddleProps,
  words: Words,
): { actions: MenuItem[]; more: MenuItem[] } {
  const { t } = words;
  const carry = (carrying: Carrying) => onAsk({ kind: 'carry', carrying });
  const ids = () => chosenCards().map(({ id }) => id);
  const inList = state.view.place.kind === 'list' ? state.view.place.list : null;
  return {
    actions: [
      {
        words: t('library_to_lists'),
        icon: 'list',
        onChoose: () => onAsk({ kind: 'lists', ids: ids() }),
      },
      {
        words: t('library_to_tags'),
        icon: 'tag',
        onChoose: () => onAsk({ kind: 'tags', ids: ids() }),
      },
      { words: t('library_star'), icon: 'star', onChoose: () => toggleStar(acts, chosenCards()) },
      {
        words: t('library_to_trash'),
        icon: 'delete',
        onChoose: () => void moveToTrash(acts, chosenCards()),
      },
    ],
    more: [
      {
        words: t('library_toggle_read'),
        icon: 'read',
        onChoose: () => toggleRead(acts, chosenCards(), services.now()),
      },
      {
        words: t('library_export'),
        icon: 'export',
        onChoose: () => carry({ kind: 'export', ids: ids() }),
      },
      {
        words: t('library_share'),
        icon: 'share',
        onChoose: () => carry({ kind: 'share', cards: chosenCards(), name: '' }),
      },
      {
        words: t('library_copy_sources'),
        icon: 'quote',
        onChoose: () => void acts.copySources(ids(), words),
      },
      ...(inList
        ? [
            {
              words: t('library_out_of_list'),
              icon: 'takeOut' as const,
              onChoose: () => {
                const chosen = ids();
                void acts.change(
                  chosen,
                  { kind: 'remove-from-list', list: inList },
                  { key: 'library_out_many', values: [String(chosen.length)] },
                );
              },
            },
          ]
        : []),
    ],
  };
}

/** Tells benches when the first rows were drawn, and when all cards were there. */
function useMarks({ cards, complete }: LibraryState): void {
  const drawn = cards !== null;
  useEffect(() => {
    if (drawn) performance.mark('briefclip:library-usable');
  }, [drawn]);
  useEffect(() => {
    if (complete) performance.mark('briefclip:library-complete');
  }, [complete]);
}

/** The search has the focus first, where that opens no keyboard on the screen. */
function useFirstFocus(ready: boolean): void {
  useEffect(() => {
    if (!ready || document.activeElement !== document.body) return;
    if (globalThis.matchMedia?.('(pointer: coarse)').matches) return;
    document
      .querySelector<HTMLInputElement>('.tools input[type="search"]')
      ?.focus({ preventScroll: true });
  }, [ready]);
}
