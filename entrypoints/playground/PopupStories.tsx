import { AttachmentList } from '../../components/AttachmentList.tsx';
import { BriefingHead } from '../../components/BriefingHead.tsx';
import { Button } from '../../components/Button.tsx';
import { FactList } from '../../components/FactList.tsx';
import { KeyList } from '../../components/KeyList.tsx';
import { KeySentences } from '../../components/KeySentences.tsx';
import { LatestList } from '../../components/LatestList.tsx';
import { LicenceChip } from '../../components/LicenceChip.tsx';
import { Looking, ProgressLine } from '../../components/Looking.tsx';
import { Note } from '../../components/Note.tsx';
import { PrivateNote } from '../../components/PrivateNote.tsx';
import { RemovalNote } from '../../components/RemovalNote.tsx';
import { ReplyView } from '../../components/ReplyView.tsx';
import { ShowText } from '../../components/ShowText.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { SummaryView } from '../../components/SummaryView.tsx';
import { TermList } from '../../components/TermList.tsx';
import { Terms, TermsMark } from '../../components/Terms.tsx';
import type { LicenceFinding } from '../../utils/article/licence.ts';
import { NO_SUMMARY, SUMMARY_LENGTHS } from '../../utils/article/summary.ts';
import { termsShown } from '../../utils/licence/terms.ts';
import { finding, LONG_TITLE, REMOVED, sampleArticle } from './sample-article.ts';
import { sampleLibrary } from './sample-library.ts';
import { FACTS, REPLIES, SUMMARY, TERMS } from './sample-summary.ts';
import { nothing, type Story, story } from './story.ts';

const article = sampleArticle();
const unnamed = sampleArticle({
  licence: finding('unknown'),
  identity: null,
  title: '',
  agency: '',
  publishedDate: '',
});
const items = sampleLibrary(4);

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

/** The parts of the popup. */
export const POPUP: Story[] = [
  story('BriefingHead', 'usual', () => <BriefingHead head={article} minutes={2} />),
  story('BriefingHead', 'long title', () => (
    <BriefingHead head={sampleArticle({ title: LONG_TITLE })} minutes={12} />
  )),
  story('BriefingHead', 'nothing known', () => <BriefingHead head={unnamed} minutes={null} />),
  ...licences.map(([state, found]) =>
    story('LicenceChip', state, () => <LicenceChip finding={found} terms={termsShown(found)} />),
  ),
  story('Terms', 'briefing', () => <Terms head={article} terms={termsShown(article.licence)} />),
  story('Terms', 'elsewhere', () => <Terms head={unnamed} terms={termsShown(unnamed.licence)} />),
  story('TermsMark', 'briefing', () => <TermsMark known finding={article.licence} />),
  story('TermsMark', 'elsewhere', () => <TermsMark known={false} finding={unnamed.licence} />),
  ...(['usual', 'without letter keys', 'short text', 'no text'] as const).map((state) =>
    story('SummaryView', state, () => (
      <SummaryView
        summary={
          state === 'short text'
            ? { ...SUMMARY, sentences: [], declined: 'too-short' }
            : state === 'no text'
              ? { ...NO_SUMMARY, declined: 'no-text' }
              : SUMMARY
        }
        blocks={article.blocks}
        length="short"
        onLength={nothing}
        onCalendar={nothing}
        onShow={state === 'usual' ? nothing : undefined}
        onShowOnPage={nothing}
        chosen={SUMMARY.sentences.slice(0, 1).map(({ text }) => text)}
        letterKeys={state === 'usual'}
        onToggle={nothing}
        onCopy={nothing}
      />
    )),
  ),
  story('FactList', 'every kind', () => <FactList facts={FACTS} onCalendar={nothing} />),
  story('FactList', 'two', () => <FactList facts={FACTS.slice(0, 2)} onCalendar={nothing} />),
  story('ReplyView', 'several', () => <ReplyView replies={REPLIES} blocks={article.blocks} />),
  story('ReplyView', 'one', () => (
    <ReplyView replies={REPLIES.slice(0, 1)} blocks={article.blocks} />
  )),
  story('ShowText', 'shows', () => <ShowText onShow={nothing}>{TERMS[0]?.term}</ShowText>),
  story('ShowText', 'private', () => <ShowText>{TERMS[0]?.term}</ShowText>),
  story('TermList', 'one', () => <TermList terms={TERMS} />),
  story('KeySentences', 'in the reader', () => (
    <KeySentences
      summary={SUMMARY}
      length="full"
      onLength={nothing}
      onCopy={nothing}
      onShow={nothing}
    />
  )),
  ...SUMMARY_LENGTHS.map((length) =>
    story('KeySentences', length, () => (
      <KeySentences
        summary={SUMMARY}
        length={length}
        chosen={[]}
        letterKeys
        onLength={nothing}
        onToggle={nothing}
        onCopy={nothing}
      />
    )),
  ),
  ...(
    [
      ['copies and notices', REMOVED, [1, 3]],
      ['copies', REMOVED.slice(0, 5), []],
      ['notices', REMOVED.slice(5), []],
      ['all put back', REMOVED.slice(0, 2), [0, 1]],
    ] as const
  ).map(([state, removed, back]) =>
    story('RemovalNote', state, () => (
      <RemovalNote removed={removed} back={back} onToggle={nothing} />
    )),
  ),
  story('RemovalNote', 'text on its way', () => <RemovalNote removed={REMOVED} back={[]} />),
  story('AttachmentList', 'two', () => <AttachmentList attachments={article.attachments} />),
  story('PrivateNote', 'in the place of saved articles', () => <PrivateNote />),
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
  story('StatusLine', 'with a button', (t) => (
    <StatusLine notice={{ tone: 'done', text: t('removal_is_back'), turn: 1 }}>
      <Button look="quiet" icon="takeOut" onPress={nothing}>
        {t('removal_take_out')}
      </Button>
    </StatusLine>
  )),
  story('KeyList', 'on', () => <KeyList on onChange={nothing} />),
  story('KeyList', 'off', () => <KeyList on={false} onChange={nothing} />),
  story('LatestList', 'four', (t) => (
    <LatestList title={t('popup_latest')} items={items} hrefOf={() => '#'} />
  )),
];
