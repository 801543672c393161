import { useEffect, useRef } from 'preact/hooks';
import type {
  ImportKind,
  ImportSummary,
  TransferProgress as Progress,
  Skipped,
  SkipReason,
} from '../utils/article/transfer.ts';
import type { MessageKey } from '../utils/article/words.ts';
import { Button } from './Button.tsx';
import { Disclosure } from './Disclosure.tsx';
import { groupDigits } from './group-digits.ts';
import { Note } from './Note.tsx';
import { TransferProgress } from './TransferProgress.tsx';
import { useWords } from './words.ts';
import './transfer.css';

interface ImportPlanProps {
  summary: ImportSummary;
  /** How far taking in has come; null before. */
  progress: Progress | null;
  onApply: () => void;
  /** Leaves the plan, or stops taking in. */
  onCancel: () => void;
}

const KINDS: Readonly<Record<ImportKind, MessageKey>> = {
  briefclip: 'import_kind_briefclip',
  bookmarks: 'import_kind_bookmarks',
  pocket: 'import_kind_pocket',
  instapaper: 'import_kind_instapaper',
  raindrop: 'import_kind_raindrop',
  csv: 'import_kind_csv',
  addresses: 'import_kind_addresses',
};

const REASONS: Readonly<Record<SkipReason, MessageKey>> = {
  'no-address': 'import_skip_no_address',
  'other-site': 'import_skip_other_site',
  repeated: 'import_skip_repeated',
  invalid: 'import_skip_invalid',
  'too-long': 'import_skip_too_long',
};

/** More than these nobody reads; how many there are is said. */
const SHOWN = 100;

/** What taking a file in will do, before anything is written. */
export function ImportPlan({ summary, progress, onApply, onCancel }: ImportPlanProps) {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (progress) {
    return <TransferProgress words={t('import_working')} progress={progress} onCancel={onCancel} />;
  }
  const { kind, added, merged, trashed, lists, skipped } = summary;
  const changing = added + merged + trashed;
  const nothing = changing === 0 && lists.length === 0;
  return (
    <section class="transfer" ref={box} tabIndex={-1} aria-label={t('import_plan')}>
      <p>{t(KINDS[kind])}</p>
      <Counts summary={summary} />
      {lists.length > 0 && <p class="transfer-hint">{t('import_lists', [lists.join(', ')])}</p>}
      {kind !== 'briefclip' && added > 0 && (
        <Note tone="plain" icon="info">
          {t('import_addresses_only')}
        </Note>
      )}
      {nothing && (
        <Note tone="plain" icon="info">
          {t('import_nothing')}
        </Note>
      )}
      {skipped.length > 0 && (
        <Disclosure summary={t('import_skipped_show', [groupDigits(skipped.length)])}>
          <SkippedList skipped={skipped} />
        </Disclosure>
      )}
      <div class="transfer-actions">
        <Button onPress={onCancel}>{t(nothing ? 'import_close' : 'import_leave')}</Button>
        {!nothing && (
          <Button look="primary" onPress={onApply}>
            {t('import_apply', [groupDigits(changing)])}
          </Button>
        )}
      </div>
    </section>
  );
}

function Counts({ summary }: { summary: ImportSummary }) {
  const { t } = useWords();
  const { added, merged, unchanged, trashed, lists, skipped } = summary;
  const rows: [MessageKey, number][] = [
    ['import_added', added],
    ['import_merged', merged],
    ['import_unchanged', unchanged],
    ['import_trashed', trashed],
    ['import_new_lists', lists.length],
    ['import_skipped', skipped.length],
  ];
  return (
    <dl class="transfer-counts">
      {rows
        .filter(([name, count]) => count > 0 || name === 'import_added')
        .map(([name, count]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{t('import_count', [groupDigits(count)])}</dd>
          </div>
        ))}
    </dl>
  );
}

function SkippedList({ skipped }: { skipped: readonly Skipped[] }) {
  const { t } = useWords();
  const more = skipped.length - SHOWN;
  return (
    <>
      <ul class="transfer-skipped">
        {skipped.slice(0, SHOWN).map(({ place, reason, what }) => (
          <li key={place}>
            <span class="transfer-skipped-what">
              {what
                ? t('import_item', [groupDigits(place), what])
                : t('import_item_bare', [groupDigits(place)])}
            </span>
            <span class="transfer-skipped-why">{t(REASONS[reason])}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="transfer-hint">{t('import_skipped_more', [groupDigits(more)])}</p>}
    </>
  );
}
