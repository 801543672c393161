import { readAppearance } from '../../components/appearance.ts';
import { mountPage } from '../../components/mount-page.ts';
import { LIBRARY_PATH, placeInHash } from '../../components/paths.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { findPageLines } from '../../utils/actions/find-page-lines.ts';
import { saveArticle } from '../../utils/actions/save-article.ts';
import type { Article } from '../../utils/article/article.ts';
import { ok, type Result } from '../../utils/article/failure.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { Settings } from '../../utils/article/settings.ts';
import type { Translate } from '../../utils/article/words.ts';
import { formatExcerpt } from '../../utils/attribution/excerpt.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { announceLibraryChange, libraryChangesFromNow } from '../../utils/library/changes.ts';
import { makeHighlight } from '../../utils/library/highlights/make-highlight.ts';
import { keepLastWord, makeLastWordsTrue } from '../../utils/library/last-words.ts';
import type { Library } from '../../utils/library/library.ts';
import { openReader } from '../../utils/library/reader.ts';
import { termsShown } from '../../utils/licence/terms.ts';
import { writeClipboard } from '../../utils/platform/clipboard.ts';
import { now } from '../../utils/platform/clock.ts';
import { frameScripts } from '../../utils/platform/frame-scripts.ts';
import { handOver, takeOver } from '../../utils/platform/handover.ts';
import { isPrivateWindow } from '../../utils/platform/private-window.ts';
import { reportBug } from '../../utils/platform/report-bug.ts';
import { readSettings, updateSettings, watchSettings } from '../../utils/platform/settings.ts';
import { sitePatterns } from '../../utils/platform/site.ts';
import { askToPersist } from '../../utils/platform/storage-space.ts';
import { openTabs } from '../../utils/platform/tabs.ts';
import { App, type ReaderServices } from './App.tsx';

const library = openReader();
/** What writes to the library: fetched when the text is drawn. */
let opened: Promise<Library> | undefined;
const writer = () => {
  opened ??= import('../../utils/library/indexed-db.ts').then(({ openLibrary }) => openLibrary());
  return opened;
};
const change: Library['change'] = async (ids, wanted) => (await writer()).change(ids, wanted);

const id = new URLSearchParams(location.search).get('id') ?? '';
const isPrivate = isPrivateWindow(undefined);
const madeTrue = isPrivate ? [] : await makeLastWordsTrue({ change });
if (madeTrue.length > 0) announceLibraryChange(madeTrue);
// Before the first reading, so that nothing that changes until the text is drawn is missed.
const watchChanges = libraryChangesFromNow();
// A private window of Firefox has no library.
const saved = isPrivate ? null : ((await library.find(id)) ?? null);
const version = versionOf(saved, new URLSearchParams(location.search).get('version'));
const earlier = version === null ? undefined : saved?.earlier[version];
const article = earlier?.article ?? saved?.article ?? (await takeOver(id));
const replies =
  article?.identity?.kind === 'actually'
    ? (await import('../../utils/summary/reply.ts')).findReplies(article.blocks)
    : [];

async function save(unsaved: Article): Promise<Result<SavedArticle>> {
  return saveArticle(unsaved, {
    library: await writer(),
    announce: announceLibraryChange,
    now,
    isPrivate,
    persist: () => void askToPersist().catch(reportBug),
  });
}

const linesEdges = { ...frameScripts, openTabs, sitePatterns };

const services: ReaderServices = {
  loadPrepare: async () => (await import('../../utils/actions/prepare-copy.ts')).prepareCopy,
  readLines: (of) => findPageLines(of, linesEdges),
  write: writeClipboard,
  rememberFormat: (copyFormat) => updateSettings({ copyFormat }),
  save,
  // One that was deleted in the meantime does not come back by a change of its text.
  remember: async (changed, isSaved) =>
    isSaved && (await library.find(id)) ? save(changed) : ok(await handOver(changed)),
  print: () => print(),
  now,
  change: (wanted) => changed(change([id], wanted)),
  undo: async (done) => changed((await writer()).undo(done)),
  leave: (change) => keepLastWord({ id, change }),
  lists: () => library.lists(),
  keeper: async (of) => (await import('../../utils/library/keep-saved.ts')).createKeeper(of),
  readTo: (position) => void change([id], { kind: 'position', position }).catch(reportBug),
  makeHighlight: ({ article: { blocks } }, place, colour) =>
    makeHighlight(blocks, place, {
      id: crypto.randomUUID(),
      colour,
      note: '',
      madeAt: now(),
    }),
  watch: (callback) =>
    watchChanges((ids) => {
      // None where it is about the reading lists: their names are shown, too.
      if (ids.length > 0 && ids !== 'all' && !ids.includes(id)) return;
      library.find(id).then((now) => callback(now ?? null), reportBug);
    }),
};

/** Tells the other pages of a change that was kept. */
async function changed<T>(change: Promise<Result<T>>): Promise<Result<T>> {
  const result = await change;
  if (result.ok) announceLibraryChange([id]);
  return result;
}

/** The earlier text that the address asks for, 0 the oldest; null where it asks for none, or for one that is gone. */
function versionOf(of: SavedArticle | null, asked: string | null): number | null {
  const number = asked === null ? Number.NaN : Number(asked);
  return of?.earlier[number] ? number : null;
}

function view(shown: Article, settings: Settings, t: Translate) {
  return (
    <App
      article={shown}
      saved={saved}
      version={version}
      terms={termsShown(shown.licence)}
      replies={replies}
      at={placeInHash(location.hash)}
      credit={formatExcerpt(shown, [], 'credit', t).plain}
      appearance={readAppearance()}
      copyFormat={settings.copyFormat}
      copyTemplate={settings.copyTemplate}
      services={services}
    />
  );
}

await mountPage({ readSettings, watchSettings, createTranslate }, (settings, { t }) => {
  document.title = `${article?.title || t('reader_title')} · ${t('popup_title')}`;
  if (article) return view(article, settings, t);
  return (
    <main class="page">
      <Welcome
        icon="failed"
        title={t('reader_missing')}
        action={
          <a class="button button-primary" href={LIBRARY_PATH}>
            {t('library_title')}
          </a>
        }
      >
        {t('reader_missing_next')}
      </Welcome>
    </main>
  );
});
writer().catch(reportBug);
