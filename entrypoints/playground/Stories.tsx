import type { ComponentChild } from 'preact';
import { ArticleText } from '../../components/ArticleText.tsx';
import { AttachmentList } from '../../components/AttachmentList.tsx';
import { BriefingHead } from '../../components/BriefingHead.tsx';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { CopyBar } from '../../components/CopyBar.tsx';
import { DeleteEverything } from '../../components/DeleteEverything.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { FilterBox } from '../../components/FilterBox.tsx';
import { Icon } from '../../components/Icon.tsx';
import { ICONS, type IconName } from '../../components/icon-nodes.ts';
import { KeyList } from '../../components/KeyList.tsx';
import { LatestList } from '../../components/LatestList.tsx';
import { LibraryItem } from '../../components/LibraryItem.tsx';
import { LicenceChip } from '../../components/LicenceChip.tsx';
import { Looking, ProgressLine } from '../../components/Looking.tsx';
import { Note } from '../../components/Note.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { ReaderBar } from '../../components/ReaderBar.tsx';
import { ReaderHead } from '../../components/ReaderHead.tsx';
import { RemovalNote } from '../../components/RemovalNote.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { SummaryView } from '../../components/SummaryView.tsx';
import { Switch } from '../../components/Switch.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import type { LicenceFinding } from '../../utils/article/licence.ts';
import type { Translate } from '../../utils/article/words.ts';
import { licenceOf } from '../../utils/licence/catalogue.ts';
import { finding, LONG_TITLE, REMOVED, SUMMARY, sampleArticle, sampleLibrary } from './samples.ts';

/** One component in one state. */
export interface Story {
  component: string;
  state: string;
  view: (t: Translate) => ComponentChild;
}

const nothing = () => {};
const story = (component: string, state: string, view: Story['view']): Story => ({
  component,
  state,
  view,
});

const article = sampleArticle();
const unnamed = sampleArticle({ identity: null, title: '', agency: '', publishedDate: '' });
const items = sampleLibrary(4);

const controls: Story[] = [
  story('Icon', 'all', () =>
    (Object.keys(ICONS) as IconName[]).map((name) => <Icon key={name} name={name} label={name} />),
  ),
  ...(['primary', 'plain', 'quiet', 'danger'] as const).map((look) =>
    story('Button', look, (t) => (
      <>
        <Button look={look} icon="copy" keyHint="Enter" onPress={nothing}>
          {t('popup_copy_whole')}
        </Button>{' '}
        <Button look={look} icon="settings" label={t('popup_settings')} onPress={nothing} />{' '}
        <Button look={look} disabled onPress={nothing}>
          {t('reader_saved')}
        </Button>
      </>
    )),
  ),
  ...(['row', 'list'] as const).map((shape) =>
    story('Choice', shape, (t) => (
      <Choice
        legend={t('popup_scope')}
        legendShown={shape === 'list'}
        shape={shape}
        options={[
          {
            value: 'sentences',
            words: t('popup_scope_sentences', ['2']),
            ...(shape === 'list' ? { hint: t('options_format_quote_hint') } : {}),
          },
          { value: 'whole', words: t('popup_scope_whole') },
        ]}
        chosen="sentences"
        onChoose={nothing}
      />
    )),
  ),
  story('SelectField', 'usual', (t) => (
    <SelectField
      label={t('popup_format')}
      options={[
        { value: 'quote', words: t('popup_format_quote') },
        { value: 'credit', words: t('popup_format_credit') },
      ]}
      chosen="quote"
      onChoose={nothing}
    />
  )),
  ...[true, false].map((on) =>
    story('Switch', on ? 'on' : 'off', (t) => (
      <Switch
        words={t('options_detection_on')}
        hint={t('options_detection_hint')}
        on={on}
        onChange={nothing}
      />
    )),
  ),
  story('Disclosure', 'closed', (t) => (
    <Disclosure summary={t('removal_list')}>{t('options_privacy_text')}</Disclosure>
  )),
  story('FilterBox', 'empty', (t) => (
    <FilterBox label={t('library_filter')} value="" onInput={nothing} />
  )),
  story('FilterBox', 'filled', (t) => (
    <FilterBox label={t('library_filter')} value="인사혁신처" onInput={nothing} />
  )),
];

const licences: [state: string, LicenceFinding][] = [
  ['type 0 with AI', finding('KOGL-0', { aiTraining: true })],
  ['type 1', finding('KOGL-1')],
  ['type 2', finding('KOGL-2')],
  ['type 3', finding('KOGL-3')],
  ['type 4', finding('KOGL-4')],
  ['none found', finding('unknown')],
  ['conflict', finding('unknown', { doubt: 'conflict', evidence: finding('KOGL-4').evidence })],
  [
    'non-commercial',
    finding('unknown', { doubt: 'non-commercial', evidence: finding('KOGL-2').evidence }),
  ],
];

const popup: Story[] = [
  story('BriefingHead', 'usual', () => <BriefingHead head={article} minutes={2} />),
  story('BriefingHead', 'long title', () => (
    <BriefingHead head={sampleArticle({ title: LONG_TITLE })} minutes={12} />
  )),
  story('BriefingHead', 'nothing known', () => <BriefingHead head={unnamed} minutes={null} />),
  ...licences.map(([state, found]) =>
    story('LicenceChip', state, () => (
      <LicenceChip finding={found} terms={licenceOf(found.type)} />
    )),
  ),
  ...(['usual', 'without letter keys', 'short text', 'no text'] as const).map((state) =>
    story('SummaryView', state, () => (
      <SummaryView
        summary={
          state === 'short text'
            ? { ...SUMMARY, sentences: [], declined: 'too-short' }
            : state === 'no text'
              ? { official: [], sentences: [], declined: 'no-text' }
              : SUMMARY
        }
        chosen={SUMMARY.sentences.slice(0, 1).map(({ text }) => text)}
        letterKeys={state === 'usual'}
        onToggle={nothing}
        onCopy={nothing}
      />
    )),
  ),
  story('RemovalNote', 'copies and notices', () => <RemovalNote removed={REMOVED} />),
  story('RemovalNote', 'copies', () => <RemovalNote removed={REMOVED.slice(0, 5)} />),
  story('RemovalNote', 'notices', () => <RemovalNote removed={REMOVED.slice(5)} />),
  story('AttachmentList', 'two', () => <AttachmentList attachments={article.attachments} />),
  ...(['plain', 'warn', 'ok'] as const).map((tone) =>
    story('Note', tone, (t) => (
      <Note
        tone={tone}
        icon={tone === 'plain' ? 'info' : tone}
        action={
          <Button icon="retry" onPress={nothing}>
            {t('popup_retry')}
          </Button>
        }
      >
        {t('failure_viewer_late')}
      </Note>
    )),
  ),
  story('Looking', 'usual', () => <Looking />),
  story('ProgressLine', 'usual', (t) => <ProgressLine label={t('popup_arriving')} />),
  ...(['done', 'problem', 'wait'] as const).map((tone) =>
    story('StatusLine', tone, (t) => (
      <StatusLine notice={{ tone, text: t('popup_copied'), turn: 1 }} />
    )),
  ),
  ...(['sentences', 'whole', 'credit', 'only credit, saved'] as const).map((state) =>
    story('CopyBar', state, () => (
      <CopyBar
        chosen={2}
        sentences={3}
        scope={state === 'whole' ? 'whole' : 'sentences'}
        format={state.includes('credit') ? 'credit' : 'quote'}
        onlyCredit={state === 'only credit, saved'}
        saved={state === 'only credit, saved'}
        letterKeys={state !== 'whole'}
        onScope={nothing}
        onFormat={nothing}
        onCopy={nothing}
        onSave={nothing}
      />
    )),
  ),
  story('KeyList', 'on', () => <KeyList on onChange={nothing} />),
  story('KeyList', 'off', () => <KeyList on={false} onChange={nothing} />),
  story('LatestList', 'four', () => <LatestList items={items} hrefOf={() => '#'} />),
];

const pages: Story[] = [
  story('PageHead', 'usual', (t) => (
    <PageHead title={t('library_title')} beside={t('library_count', ['12'])}>
      <a href="#settings">{t('library_settings')}</a>
    </PageHead>
  )),
  story('LibraryItem', 'four', () => (
    <ul>
      {items.map((item) => (
        <LibraryItem key={item.id} item={item} href="#" onDelete={nothing} />
      ))}
    </ul>
  )),
  story('UndoToast', 'nothing', () => <UndoToast offer={[]} onUndo={nothing} onClose={nothing} />),
  story('UndoToast', 'one', () => (
    <UndoToast offer={items.slice(0, 1)} onUndo={nothing} onClose={nothing} />
  )),
  story('UndoToast', 'three', () => (
    <UndoToast offer={items.slice(0, 3)} onUndo={nothing} onClose={nothing} />
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
    <ReaderHead head={article} minutes={2} terms={licenceOf('KOGL-1')} />
  )),
  story('ReaderHead', 'nothing known', () => (
    <ReaderHead head={unnamed} minutes={null} terms={null} />
  )),
  ...(['saved', 'unsaved, selection'] as const).map((state) =>
    story('ReaderBar', state, () => (
      <ReaderBar
        textSize={state === 'saved' ? 17 : 24}
        theme="auto"
        selection={state !== 'saved'}
        saved={state === 'saved'}
        originalUrl={article.canonicalUrl}
        hidden={false}
        libraryHref="#"
        onTextSize={nothing}
        onTheme={nothing}
        onCopy={nothing}
        onSave={nothing}
        onPrint={nothing}
      />
    )),
  ),
  story('ArticleText', 'every block', () => <ArticleText blocks={article.blocks} />),
  story('DeleteEverything', 'twelve saved', () => (
    <DeleteEverything count={12} onDelete={nothing} />
  )),
  story('DeleteEverything', 'none saved', () => <DeleteEverything count={0} onDelete={nothing} />),
];

/** Every component in every state. */
export const STORIES: readonly Story[] = [...controls, ...popup, ...pages];
