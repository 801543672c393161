import { useState } from 'preact/hooks';
import { ArticleText } from '../../components/ArticleText.tsx';
import { AskFirst } from '../../components/AskFirst.tsx';
import { DeleteEverything } from '../../components/DeleteEverything.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { ReaderBar } from '../../components/ReaderBar.tsx';
import { ReaderHead } from '../../components/ReaderHead.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { termsShown } from '../../utils/licence/terms.ts';
import { finding, sampleArticle } from './sample-article.ts';
import { nothing, type Story, story } from './story.ts';

const article = sampleArticle();
const unnamed = sampleArticle({
  licence: finding('unknown'),
  identity: null,
  title: '',
  agency: '',
  publishedDate: '',
});

/** The parts of library, reader and settings. */
export const PAGES: Story[] = [
  story('PageHead', 'usual', (t) => (
    <PageHead title={t('library_title')} beside={t('library_count', ['12'])}>
      <a href="#settings">{t('library_settings')}</a>
    </PageHead>
  )),
  story('Welcome', 'empty library', (t) => (
    <Welcome
      icon="empty"
      title={t('library_empty')}
      action={<a href="#site">{t('library_open_site')}</a>}
    >
      {t('library_empty_next')}
    </Welcome>
  )),
  story('ReaderHead', 'usual', () => (
    <ReaderHead head={article} minutes={2} terms={termsShown(article.licence)} />
  )),
  story('ReaderHead', 'nothing known', () => (
    <ReaderHead head={unnamed} minutes={null} terms={termsShown(article.licence)} />
  )),
  ...(['saved', 'unsaved, selection'] as const).map((state) =>
    story('ReaderBar', state, (t) => (
      <LiveReaderBar isSaved={state === 'saved'} words={t('reader_copy')} />
    )),
  ),
  story('ArticleText', 'every block', () => <ArticleText blocks={article.blocks} />),
  ...article.blocks
    .filter(({ type }, index) => article.blocks.findIndex((one) => one.type === type) === index)
    .map((block) =>
      story('ArticleText', `${block.type} put back`, () => (
        <ArticleText blocks={article.blocks} marked={block} />
      )),
    ),
  story('AskFirst', 'trash', (t) => (
    <AskFirst
      words={t('library_empty_trash')}
      question={t('library_empty_question', ['12'])}
      confirm={t('library_empty_confirm', ['12'])}
      onConfirm={nothing}
    >
      <p>{t('library_empty_warning')}</p>
    </AskFirst>
  )),
  story('DeleteEverything', 'twelve saved', () => (
    <DeleteEverything count={12} onDelete={nothing} />
  )),
  story('DeleteEverything', 'none saved', () => <DeleteEverything count={0} onDelete={nothing} />),
];

/** Keys and copies open as they do in the reader. */
function LiveReaderBar({ isSaved, words }: { isSaved: boolean; words: string }) {
  const [copyOpen, setCopyOpen] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  return (
    <ReaderBar
      textSize={isSaved ? 17 : 24}
      theme="auto"
      copyWords={words}
      copyOpen={copyOpen}
      saved={isSaved}
      originalUrl={article.canonicalUrl}
      hidden={false}
      libraryHref="#"
      onTextSize={nothing}
      onTheme={nothing}
      onCopy={nothing}
      onCopyOptions={() => setCopyOpen(!copyOpen)}
      onSave={nothing}
      onPrint={nothing}
      own={isSaved ? { starred: true, read: false, onStar: nothing, onRead: nothing } : undefined}
      keysShown={keysShown}
      onKeys={() => setKeysShown(!keysShown)}
    />
  );
}
