import { mountPage } from '../../components/mount-page.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { PrivateNote } from '../../components/PrivateNote.tsx';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { announceLibraryChange, watchLibraryChanges } from '../../utils/library/changes.ts';
import { openLibrary } from '../../utils/library/indexed-db.ts';
import { makeLastWordsTrue } from '../../utils/library/last-words.ts';
import { createSearch } from '../../utils/library/search/create-search.ts';
import { now } from '../../utils/platform/clock.ts';
import { isPrivateWindow } from '../../utils/platform/private-window.ts';
import { reportBug } from '../../utils/platform/report-bug.ts';
import { readSettings, watchSettings } from '../../utils/platform/settings.ts';
import { storageSpace } from '../../utils/platform/storage-space.ts';
import { App } from './App.tsx';
import { servicesOf } from './library-services.ts';

const isPrivate = isPrivateWindow(undefined);

const library = openLibrary();
if (!isPrivate) {
  // What a reader page had no time to keep; the announcement brings it into view.
  void makeLastWordsTrue(library).then(
    (ids) => ids.length > 0 && announceLibraryChange(ids),
    reportBug,
  );
}

const services = servicesOf({
  library,
  search: createSearch(),
  announce: announceLibraryChange,
  watch: watchLibraryChanges,
  space: storageSpace,
  now,
});

await mountPage({ readSettings, watchSettings, createTranslate }, (_settings, { t }) => {
  document.title = `${t('library_title')} · ${t('popup_title')}`;
  if (!isPrivate) return <App services={services} />;
  return (
    <main class="page">
      <PageHead title={t('library_title')} />
      <PrivateNote />
    </main>
  );
});
