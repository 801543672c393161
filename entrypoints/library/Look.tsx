import { BarTable } from '../../components/BarTable.tsx';
import { groupDigits } from '../../components/group-digits.ts';
import { useWords, type Words } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import { licenceName } from '../../utils/article/licence.ts';
import { readingFigures } from './reading-figures.ts';

/** More agencies than these end in one line for the rest. */
const AGENCIES_SHOWN = 10;

/** A look back at one's reading, counted from what is saved. */
export function Look({ cards, now }: { cards: readonly Card[]; now: number }) {
  const words = useWords();
  const { t } = words;
  const figures = readingFigures(cards, now);
  const { saved, read, starred, highlights } = figures;
  const sums = [
    [t('look_saved'), saved],
    [t('look_read'), read],
    [t('library_stars'), starred],
    [t('look_highlights'), highlights],
  ] as const;
  return (
    <div class="look">
      <p class="library-hint">{t('look_hint')}</p>
      <dl class="look-sums">
        {sums.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{groupDigits(count)}</dd>
          </div>
        ))}
      </dl>
      <BarTable
        title={t('look_months')}
        columns={[t('look_month'), t('look_saved'), t('look_read')]}
        rows={figures.months.map(({ month, saved: inMonth, read: readThen }) => ({
          name: monthName(month, words),
          values: [inMonth, readThen],
        }))}
      />
      <BarTable
        title={t('look_agencies')}
        columns={[t('library_filter_agency'), t('look_saved')]}
        rows={withRest(figures.agencies, words).map(([name, count]) => ({
          name: name || t('look_unknown'),
          values: [count],
        }))}
      />
      <BarTable
        title={t('look_kinds')}
        columns={[t('library_filter_kind'), t('look_saved')]}
        rows={figures.kinds.map(([kind, count]) => ({
          name: kind ? t(`kind_${kind}`) : t('look_unknown'),
          values: [count],
        }))}
      />
      <BarTable
        title={t('look_licences')}
        columns={[t('library_filter_licence'), t('look_saved')]}
        rows={figures.licences.map(([type, count]) => ({
          name: t(licenceName({ type, doubt: null })),
          values: [count],
        }))}
      />
    </div>
  );
}

function withRest(
  agencies: readonly [string, number][],
  { t }: Words,
): readonly (readonly [string, number])[] {
  const rest = agencies.slice(AGENCIES_SHOWN);
  const sum = rest.reduce((all, [, count]) => all + count, 0);
  const shown = agencies.slice(0, AGENCIES_SHOWN);
  return sum === 0 ? shown : [...shown, [t('look_rest', [String(rest.length)]), sum]];
}

/** `2026.11` or `Nov 2026`. */
function monthName(month: string, { language }: Words): string {
  if (language === 'ko') return month.replace('-', '.');
  return new Intl.DateTimeFormat('en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}
