import type { CaptureResult } from '../../utils/article/capture-result.ts';
import { savedArticleId } from '../../utils/article/saved-article.ts';
import type { PopupServices } from './services.ts';
import type { PopupEvent, PopupState } from './state.ts';
import type { Store } from './store.ts';

type PopupStore = Store<PopupState, PopupEvent>;

/** How many of the saved articles are shown where there is no briefing. */
const LATEST = 5;

/**
 * Captures the tab below the popup and asks the library about it, at the same time; sends what comes, as it comes.
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
  const count = Promise.all([library.count(), library.latest(LATEST)]);
  count.then(
    ([saved, latest]) => store.send({ type: 'library-counted', count: saved, latest }),
    services.reportBug,
  );
  let asked = false;
  const onUpdate = (capture: CaptureResult) => {
    showCapture(store, services, capture);
    if (asked) return;
    asked = true;
    library
      .find(savedArticleId(capture.article))
      .then((saved) => store.send({ type: 'found-saved', saved: saved ?? null }))
      .catch(services.reportBug);
  };
  const result = await services.capture(tab.id, signal, onUpdate);
  if (!result.ok) store.send({ type: 'refused', failure: result.failure });
}

function showCapture(store: PopupStore, services: PopupServices, capture: CaptureResult): void {
  const { article, failure } = capture;
  if (failure && !article.identity && article.blocks.length === 0) {
    store.send({ type: 'refused', failure });
  } else {
    store.send({ type: 'captured', capture, summary: services.summarise(article) });
  }
}
