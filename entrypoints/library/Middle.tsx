import type { RefObject } from 'preact';
import { type Dispatch, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { VirtualListHandle } from '../../components/VirtualList.tsx';
import { useWords } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import { Articles } from './Articles.tsx';
import type { Acts } from './acts.ts';
import { bulkOf } from './bulk.ts';
import type { Asking } from './Dialogs.tsx';
import { NothingHere } from './NothingHere.tsx';
import { PlaceHead } from './PlaceHead.tsx';
import type { Place } from './place.ts';
import { SpaceNote } from './SpaceNote.tsx';
import type { LibraryServices } from './services.ts';
import type { LibraryAction, LibraryState } from './state.ts';
import { Tools } from './Tools.tsx';
import { Trash } from './Trash.tsx';
import { useLater } from './use-later.ts';
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
  const { t } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const { place } = state.view;
  const isScrolled = useRef(false);
  useLayoutEffect(() => {
    // Not to be asked for with every key: the page would be laid out to answer.
    if (scroller.current && isScrolled.current) scroller.current.scrollTop = 0;
  }, [place, state.found?.words, state.view.filters, state.view.sort]);
  useFirstFocus(state.cards !== null);
  useMarks(state);
  const isEmpty = state.complete && shown.ids.length === 0;
  const nothingSaved = state.complete && state.count === 0;
  return (
    <main
      class="library-main"
      ref={scroller}
      tabIndex={scrollStop(place)}
      onScroll={(event) => {
        isScrolled.current = event.currentTarget.scrollTop > 0;
      }}
    >
      {/* Grows with the list, and with what stands above it. */}
      <div>
        <PlaceHead state={state} shown={shown} onPlaces={props.onPlaces} />
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
                bulk={bulkOf(props, t)}
                onKeys={() => props.onAsk({ kind: 'keys' })}
              />
            )}
            <SpaceNote
              services={services}
              count={state.count}
              onExport={() =>
                props.onAsk({ kind: 'carry', carrying: { kind: 'export', ids: null } })
              }
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
      </div>
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
