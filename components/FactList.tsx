import { useId, useState } from 'preact/hooks';
import type { ContactFact, DateFact, Fact, LinkFact, Place } from '../utils/article/summary.ts';
import { Button } from './Button.tsx';
import { formatDate } from './dates.ts';
import {
  FACT_GROUPS,
  type FactGroup,
  type FactRow,
  factRows,
  firstRows,
  sentencePieces,
} from './fact-rows.ts';
import { ShowText } from './ShowText.tsx';
import { useWords } from './words.ts';
import './fact-list.css';

/** How many rows are seen before the reader asks for more. */
const AT_A_GLANCE = 6;

interface FactListProps {
  facts: readonly Fact[];
  /** Saves a last day as a calendar file. */
  onCalendar: (fact: DateFact) => void;
  /** Shows a place of the text in the reader; absent where there is none to show it in. */
  onShow?: ((place: Place) => void) | undefined;
}

/** 한눈에: what the text states, each inside its sentence, by kind. Nothing where there is nothing. */
export function FactList({ facts, onCalendar, onShow }: FactListProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const heading = useId();
  const rows = factRows(facts);
  if (rows.length === 0) return null;
  const shown = open ? rows : firstRows(rows, AT_A_GLANCE);
  return (
    <section class="facts" aria-labelledby={heading}>
      <h2 class="label" id={heading}>
        {t('summary_glance')}
      </h2>
      <dl class="fact-groups">
        {FACT_GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            rows={shown.filter((row) => row.group === group)}
            onCalendar={onCalendar}
            onShow={onShow}
          />
        ))}
      </dl>
      {rows.length > AT_A_GLANCE && (
        <Button look="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'summary_less' : 'summary_more')}
        </Button>
      )}
    </section>
  );
}

interface GroupProps extends Omit<FactListProps, 'facts'> {
  group: FactGroup;
  rows: readonly FactRow[];
}

function Group({ group, rows, onCalendar, onShow }: GroupProps) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <div class="fact-group">
      <dt>{t(`fact_${group}`)}</dt>
      {rows.map((row) => (
        <dd key={`${row.sentence.block} ${row.sentence.start}`}>
          {group === 'contacts' ? (
            <Contacts facts={row.facts} />
          ) : (
            <Stated row={row} onCalendar={onCalendar} onShow={onShow} />
          )}
        </dd>
      ))}
    </div>
  );
}

/** A sentence, a press on which shows it in the text unless it holds a link, and below it what can be done with its dates. */
function Stated({ row, onCalendar, onShow }: { row: FactRow } & Omit<FactListProps, 'facts'>) {
  const { t, language } = useWords();
  return (
    <>
      <p class="fact-sentence" lang="ko">
        {row.facts.some(isLink) ? (
          <Pieces row={row} />
        ) : (
          <ShowText onShow={onShow && (() => onShow(row.sentence))}>
            <Pieces row={row} />
          </ShowText>
        )}
      </p>
      {row.facts.filter(isDeadline).map((fact) => (
        <Button
          key={fact.value.start}
          look="quiet"
          icon="calendar"
          onPress={() => onCalendar(fact)}
        >
          {t('fact_calendar', [formatDate(fact.until ?? '', language)])}
        </Button>
      ))}
    </>
  );
}

/** A sentence with its values marked; what leads somewhere is a link where it stands. */
function Pieces({ row }: { row: FactRow }) {
  return (
    <>
      {sentencePieces(row).map(({ text, fact }, index) => {
        if (!fact) return text;
        const value = <mark key={index}>{text}</mark>;
        if (!isLink(fact)) return value;
        return (
          <a key={index} href={fact.url} target="_blank" rel="noreferrer">
            {value}
          </a>
        );
      })}
    </>
  );
}

/** Department and phone alone: the sentence may name people, who are left out. */
function Contacts({ facts }: { facts: readonly Fact[] }) {
  return facts.filter(isContact).map(({ department, phone }) => (
    <p class="fact-contact" lang="ko" key={phone}>
      {department} <a href={`tel:${phone}`}>{phone}</a>
    </p>
  ));
}

const isLink = (fact: Fact): fact is LinkFact => fact.kind === 'link' || fact.kind === 'law';
const isContact = (fact: Fact): fact is ContactFact => fact.kind === 'contact';
/** The end of a period, or a last day to apply; the day of an event that is over is no deadline. */
const isDeadline = (fact: Fact): fact is DateFact =>
  (fact.kind === 'period' || (fact.kind === 'date' && fact.purpose === 'apply')) &&
  fact.until !== null;
