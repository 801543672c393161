import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ExportForm } from '../../components/ExportForm.tsx';
import { groupDigits } from '../../components/group-digits.ts';
import { ImportForm } from '../../components/ImportForm.tsx';
import { ImportPlan } from '../../components/ImportPlan.tsx';
import { ShareForm } from '../../components/ShareForm.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { useWords } from '../../components/words.ts';
import type { Imported, ImportPlan as Plan } from '../../utils/actions/import-library.ts';
import type { Card } from '../../utils/article/card.ts';
import type { Back } from './services.ts';
import type { Said } from './state.ts';
import type { TransferServices } from './transfer-services.ts';
import { type Ended, useJob } from './use-transfer.ts';

/** Carries everything out, or the selection. */
export function ExportPanel(props: {
  services: Pick<TransferServices, 'exportFile'>;
  /** How many articles are saved in all. */
  count: number;
  /** The chosen articles in their order; null for everything. */
  selected: readonly string[] | null;
}) {
  const { services, count, selected } = props;
  const job = useJob();
  return (
    <Panel ended={job.ended}>
      <ExportForm
        count={selected?.length ?? count}
        selected={selected !== null}
        progress={job.progress}
        onCancel={job.cancel}
        onExport={(format, options) =>
          job.run(
            (watched) =>
              services.exportFile(format, { ...options, ids: selected ?? undefined }, watched),
            { done: (name) => ['export_done', [name]], cancelled: 'export_cancelled' },
          )
        }
      />
    </Panel>
  );
}

/** Hands a list or selection to others. */
export function SharePanel(props: {
  services: Pick<TransferServices, 'shareFile'>;
  /** What is shared, in its order. */
  cards: readonly Card[];
  /** The list's name; '' for a selection. */
  name: string;
}) {
  const { services, cards, name } = props;
  const job = useJob();
  const withheld = cards.filter(
    ({ licence, capturedAt }) => licence === 'unknown' && capturedAt !== null,
  );
  return (
    <Panel ended={job.ended}>
      <ShareForm
        count={cards.length}
        withheld={withheld.length}
        progress={job.progress}
        onCancel={job.cancel}
        onShare={(format, notes) => {
          const ids = cards.map(({ id }) => id);
          return job.run((watched) => services.shareFile(format, { ids, name, notes }, watched), {
            done: (file) => ['export_done', [file]],
            cancelled: 'export_cancelled',
          });
        }}
      />
    </Panel>
  );
}

/** Takes a file in: chosen, shown as a plan, done. */
export function ImportPanel(props: {
  services: Pick<TransferServices, 'planImport' | 'applyImport'>;
  /** What was planned is done; with how what is new is taken back, null where nothing is. */
  onDone: (said: Said, back: Back | null) => void;
}) {
  const { services, onDone } = props;
  const [plan, setPlan] = useState<Plan | null>(null);
  const job = useJob();
  const read = async (file: File) => {
    const planned = await job.run((watched) => services.planImport(file, watched), {
      cancelled: 'import_cancelled',
    });
    if (planned) setPlan(planned);
  };
  const apply = async (given: Plan) => {
    const done = await job.run((watched) => services.applyImport(given, watched), {
      cancelled: 'import_cancelled',
    });
    if (done) onDone(...outcomeOf(given, done));
    else setPlan(null);
  };
  return (
    <Panel ended={job.ended}>
      {plan ? (
        <ImportPlan
          summary={plan.summary}
          progress={job.progress}
          onApply={() => apply(plan)}
          onCancel={() => (job.progress ? job.cancel() : setPlan(null))}
        />
      ) : (
        <ImportForm progress={job.progress} onFile={read} onCancel={job.cancel} />
      )}
    </Panel>
  );
}

function outcomeOf({ summary }: Plan, { joined, ...merged }: Imported): [Said, Back | null] {
  const count = groupDigits(summary.added + summary.merged + summary.trashed);
  const isNew = merged.articles.length > 0 || merged.lists.length > 0;
  if (!isNew || joined === 0) {
    const said = { key: 'import_done' as const, values: [count] };
    return [said, isNew ? { kind: 'withdraw', merged } : null];
  }
  const said = { key: 'import_done_joined' as const, values: [count, groupDigits(joined)] };
  return [said, { kind: 'withdraw', merged }];
}

/** A form and how it ended. What was pressed last is gone by then: the focus comes here, beside the words that are heard. */
function Panel({ ended, children }: { ended: Ended | null; children: ComponentChildren }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const turn = ended?.turn;
  useEffect(() => {
    if (turn !== undefined) box.current?.focus();
  }, [turn]);
  const text = ended ? t(ended.key, ended.values) : '';
  return (
    <div class="transfer-panel" ref={box} tabIndex={-1}>
      {children}
      <StatusLine notice={ended && { tone: ended.tone, text, turn: ended.turn }} />
    </div>
  );
}
