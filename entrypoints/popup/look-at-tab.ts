import type { CaptureResult } from '../../utils/article/capture-result.ts';
import { fail } from '../../utils/article/failure.ts';
import { savedArticleId } from '../../utils/article/saved-article.ts';
import type { LibraryReader } from '../../utils/library/library.ts';
import type { PopupEvent } from './next-state.ts';
import type { PopupServices } from './services.ts';
import type { PopupState } from './state.ts';
import type { Store } from './store.ts';

type PopupStore = Store<PopupState, PopupEvent>;

/** How many of the saved articles are shown where there is no briefing. */
const LATEST = 5;

/**
 * Captures the tab below the popup, and asks the library about it when something is shown: a full one would hold the
 * first content up. Sends what comes, as it comes.
 * Ends when all text is there, when nothing may be read, or when the signal aborts.
 */
export async function lookAtTab(
  store: PopupStore,
  services: PopupServices,
  signal: AbortSignal,
): Promise<void> {
  const tab = await services.activeTab();
  if (!tab) {
    const failure = { kind: 'restricted-page', message: 'no tab to look at' } as const;
    return store.send({ type: 'refused', failure });
  }
  store.send({ type: 'tab-known', isPrivate: tab.isPrivate });
  const library = services.library(tab.isPrivate);
  let isFirst = true;
  let shown = Promise.resolve();
  const onUpdate = (capture: CaptureResult) => {
    // One after the other: a fuller text never gives way to an earlier one.
    shown = shown.then(() => showCapture(store, services, capture)).catch(services.reportBug);
    if (isFirst) shown.then(() => askLibrary(store, services, library, capture));
    isFirst = false;
  };
  const captured = services.capture(tab.id, signal, onUpdate);
  askPermission(store, services);
  const result = await captured.catch((error: unknown) => {
    services.reportBug(error);
    return fail('cancelled', String(error));
  });
  await shown;
  if (!result.ok) store.send({ type: 'refused', failure: result.failure });
  if (isFirst) askLibrary(store, services, library, null);
}

function askPermission(store: PopupStore, services: PopupServices): void {
  services
    .hasPermission()
    .then((isPermitted) => store.send({ type: 'permission-known', isPermitted }))
    .catch(services.reportBug);
}

/** Whether the article is saved, and what else is. */
function askLibrary(
  store: PopupStore,
  services: PopupServices,
  library: LibraryReader,
  capture: CaptureResult | null,
): void {
  if (capture) askWhetherSaved(store, services, library, capture);
  Promise.all([library.count(), library.latest(LATEST)])
    .then(([count, latest]) => store.send({ type: 'library-counted', count, latest }))
    .catch(services.reportBug);
}

function askWhetherSaved(
  store: PopupStore,
  services: PopupServices,
  library: LibraryReader,
  { article }: CaptureResult,
): void {
  library
    .find(savedArticleId(article))
    .then((saved) => {
      store.send({ type: 'found-saved', saved: saved ?? null });
      if (saved) askLists(store, services);
    })
    .catch(services.reportBug);
}

/** The names of the lists that a saved article may be in. */
export function askLists(store: PopupStore, services: PopupServices): void {
  services
    .library(store.state().isPrivate)
    .lists()
    .then((lists) => store.send({ type: 'lists-known', lists }))
    .catch(services.reportBug);
}

async function showCapture(
  store: PopupStore,
  services: PopupServices,
  capture: CaptureResult,
): Promise<void> {
  const { article, failure } = capture;
  if (failure && !article.identity && article.blocks.length === 0) {
    store.send({ type: 'refused', failure });
  } else {
    store.send({ type: 'captured', capture, summary: await services.summarise(article) });
  }
}
