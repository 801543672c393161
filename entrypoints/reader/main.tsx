import { readAppearance } from '../../components/appearance.ts';
import { mountPage } from '../../components/mount-page.ts';
import { LIBRARY_PATH, placeInHash } from '../../components/paths.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { copyExcerpt } from '../../utils/actions/copy-excerpt.ts';
import { saveArticle } from '../../utils/actions/save-article.ts';
import type { Article } from '../../utils/article/article.ts';
import { ok } from '../../utils/article/failure.ts';
import { type Settings, takesText } from '../../utils/article/settings.ts';
import type { Translate } from '../../utils/article/words.ts';
import { formatExcerpt } from '../../utils/attribution/excerpt.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { announceLibraryChange } from '../../utils/library/changes.ts';
import { openLibrary } from '../../utils/library/indexed-db.ts';
import { termsShown } from '../../utils/licence/terms.ts';
import { writeClipboard } from '../../utils/platform/clipboard.ts';
import { now } from '../../utils/platform/clock.ts';
import { handOver, takeOver } from '../../utils/platform/handover.ts';
import { isPrivateWindow } from '../../utils/platform/private-window.ts';
import { readSettings, watchSettings } from '../../utils/platform/settings.ts';
import { findReply } from '../../utils/summary/reply.ts';
import { App, type ReaderServices } from './App.tsx';

const library = openLibrary();
const id = new URLSearchParams(location.search).get('id') ?? '';
const isPrivate = isPrivateWindow(undefined);
// A private window of Firefox has no library.
const saved = isPrivate ? undefined : await library.find(id);
const article = saved?.article ?? (await takeOver(id));

const saveEdges = {
  library,
  announce: announceLibraryChange,
  now,
  isPrivate,
};

/** What is copied here is text to be quoted: where only sources are copied by default, the quotation stands in. */
function servicesFor({ copyFormat, copyTemplate }: Settings, t: Translate): ReaderServices {
  const format = takesText(copyFormat) ? copyFormat : 'quote';
  const options = { format, t, template: copyTemplate, write: writeClipboard };
  return {
    copy: (head, passages) => copyExcerpt(head, passages, options),
    save: (unsaved) => saveArticle(unsaved, saveEdges),
    // One that was deleted in the meantime does not come back by a change of its text.
    remember: async (changed, isSaved) =>
      isSaved && (await library.find(id))
        ? saveArticle(changed, saveEdges)
        : ok(await handOver(changed)),
    print: () => print(),
  };
}

function view(shown: Article, settings: Settings, t: Translate) {
  return (
    <App
      article={shown}
      saved={saved !== undefined}
      terms={termsShown(shown.licence)}
      reply={shown.identity?.kind === 'actually' ? findReply(shown.blocks) : null}
      at={placeInHash(location.hash)}
      credit={formatExcerpt(shown, [], 'credit', t).plain}
      appearance={readAppearance()}
      services={servicesFor(settings, t)}
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
