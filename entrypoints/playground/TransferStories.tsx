import { ExportForm } from '../../components/ExportForm.tsx';
import { ImportForm } from '../../components/ImportForm.tsx';
import { ImportPlan } from '../../components/ImportPlan.tsx';
import { ShareForm } from '../../components/ShareForm.tsx';
import { TransferProgress } from '../../components/TransferProgress.tsx';
import type { ImportSummary } from '../../utils/article/transfer.ts';
import { nothing, type Story, story } from './story.ts';

const NOTHING: ImportSummary = {
  kind: 'briefclip',
  added: 0,
  merged: 0,
  unchanged: 12,
  trashed: 0,
  lists: [],
  skipped: [],
};

const LONG = '숲길과 섬을 잇는 길고 긴 제목이 여기에 이어져서 한 줄에 다 들어가지 않는 글 '.repeat(
  4,
);

const PLANS: Readonly<Record<string, ImportSummary>> = {
  'of ours': {
    ...NOTHING,
    added: 9876,
    merged: 12,
    trashed: 3,
    lists: ['나중에 읽기', '섬 이야기'],
  },
  'of bookmarks': {
    kind: 'bookmarks',
    added: 2,
    merged: 0,
    unchanged: 0,
    trashed: 0,
    lists: ['정책 / 숲'],
    skipped: [
      { place: 2, reason: 'other-site', what: 'https://example.kr/read/1' },
      { place: 3, reason: 'no-address', what: 'javascript:alert(1)' },
      { place: 4, reason: 'repeated', what: LONG },
      { place: 5, reason: 'invalid', what: '' },
      { place: 6, reason: 'too-long', what: '너무 긴 글' },
    ],
  },
  'with very many skipped': {
    ...NOTHING,
    kind: 'addresses',
    added: 1,
    skipped: Array.from({ length: 5000 }, (_, index) => ({
      place: index + 1,
      reason: 'other-site' as const,
      what: `https://example.kr/${index}`,
    })),
  },
  'that does nothing': NOTHING,
};

/** What carries articles in and out. */
export const TRANSFER: Story[] = [
  ...([0.4, 0] as const).map((part) =>
    story('TransferProgress', part ? 'part of the way' : 'not known how far', (t) => (
      <TransferProgress
        words={t('export_working')}
        progress={{ done: part * 100, total: part ? 100 : 0 }}
        onCancel={nothing}
      />
    )),
  ),
  ...(
    [
      ['everything', 10_000, false],
      ['a selection', 12, true],
      ['nothing saved', 0, false],
    ] as const
  ).map(([state, count, selected]) =>
    story('ExportForm', state, () => (
      <ExportForm
        count={count}
        selected={selected}
        progress={null}
        onExport={nothing}
        onCancel={nothing}
      />
    )),
  ),
  ...([0, 3] as const).map((withheld) =>
    story('ShareForm', withheld ? 'some texts stay away' : 'usual', () => (
      <ShareForm
        count={12}
        withheld={withheld}
        progress={null}
        onShare={nothing}
        onCancel={nothing}
      />
    )),
  ),
  story('ImportForm', 'usual', () => (
    <ImportForm progress={null} onFile={nothing} onCancel={nothing} />
  )),
  story('ImportForm', 'reading', () => (
    <ImportForm progress={{ done: 3, total: 10 }} onFile={nothing} onCancel={nothing} />
  )),
  ...Object.entries(PLANS).map(([state, summary]) =>
    story('ImportPlan', state, () => (
      <ImportPlan summary={summary} progress={null} onApply={nothing} onCancel={nothing} />
    )),
  ),
  story('ImportPlan', 'taking in', () => (
    <ImportPlan
      summary={NOTHING}
      progress={{ done: 2500, total: 10_000 }}
      onApply={nothing}
      onCancel={nothing}
    />
  )),
];
