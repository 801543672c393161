import { mountPage } from '../../components/mount-page.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { PrivateNote } from '../../components/PrivateNote.tsx';
import { emptyTrash, removeArticle, restoreArticle } from '../../utils/actions/remove-article.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { announceLibraryChange, watchLibraryChanges } from '../../utils/library/changes.ts';
import { openLibrary } from '../../utils/library/indexed-db.ts';
import { now } from '../../utils/platform/clock.ts';
import { isPrivateWindow } from '../../utils/platform/private-window.ts';
import { readSettings, watchSettings } from '../../utils/platform/settings.ts';
import { App } from './App.tsx';
import type { LibraryServices } from './use-library.ts';

const library = openLibrary();
const change = { library, announce: announceLibraryChange };

const services: LibraryServices = {
  cards: () => library.cards(),
  trashed: async () => {
    // What is shown as kept for 30 days is kept no longer.
    await library.emptyTrash(now());
    return library.trashed();
  },
  remove: (id) => removeArticle(id, { ...change, now }),
  restore: (id) => restoreArticle(id, change),
  emptyTrash: () => emptyTrash(change),
  watch: (callback) => watchLibraryChanges(callback),
};

await mountPage({ readSettings, watchSettings, createTranslate }, (_settings, { t }) => {
  document.title = `${t('library_title')} · ${t('popup_title')}`;
  if (!isPrivateWindow(undefined)) return <App services={services} />;
  return (
    <main class="page">
      <PageHead title={t('library_title')} />
      <PrivateNote />
    </main>
  );
});
