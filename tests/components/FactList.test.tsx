// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FactList } from '../../components/FactList.tsx';
import { TermList } from '../../components/TermList.tsx';
import { FACTS, TERMS } from '../../entrypoints/playground/sample-summary.ts';
import type { Fact } from '../../utils/article/summary.ts';
import { draw, t } from './draw.ts';

afterEach(cleanup);

function show(facts: readonly Fact[] = FACTS) {
  const onCalendar = vi.fn();
  const drawn = draw(<FactList facts={facts} onCalendar={onCalendar} />);
  return { onCalendar, ...drawn };
}
const more = () => fireEvent.click(screen.getByRole('button', { name: t('summary_more') }));
const shownRows = () => screen.getAllByRole('definition');

it('draws nothing where the text states nothing', () => {
  expect(show([]).container.textContent).toBe('');
  expect(draw(<TermList terms={[]} />).container.textContent).toBe('');
});

it('shows a sentence once, word for word, with each of its values marked', () => {
  const { container } = show(FACTS.filter(({ kind }) => kind === 'amount'));
  expect(shownRows()).toHaveLength(1);
  expect(container.querySelector('.fact-sentence')?.textContent).toBe(FACTS[1]?.sentence.text);
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toEqual(['42개', '54개']);
});

it('shows six, one of each kind first, and the rest on request', () => {
  show();
  expect(shownRows()).toHaveLength(6);
  const kinds = screen.getAllByRole('term').map((term) => term.textContent);
  expect(kinds).toEqual(
    (['dates', 'amounts', 'target', 'apply', 'links', 'laws'] as const).map((kind) =>
      t(`fact_${kind}`),
    ),
  );
  more();
  expect(shownRows()).toHaveLength(8);
  fireEvent.click(screen.getByRole('button', { name: t('summary_less') }));
  expect(shownRows()).toHaveLength(6);
});

it('asks for no more where all are shown', () => {
  show(FACTS.slice(0, 6));
  expect(screen.queryByRole('button', { name: t('summary_more') })).toBeNull();
});

it('leads to pages and laws in a tab of their own, and tells them nothing', () => {
  show();
  for (const name of ['www.mpm.go.kr', '「국가공무원법」 제2조']) {
    const link = screen.getByRole<HTMLAnchorElement>('link', { name });
    expect([link.protocol, link.target, link.rel]).toEqual(['https:', '_blank', 'noreferrer']);
  }
});

it('names department and phone of a contact, once, and nothing else of its sentence', () => {
  const contact = FACTS.filter(({ kind }) => kind === 'contact');
  show([...contact, ...contact]);
  const [row] = shownRows();
  expect(shownRows()).toHaveLength(1);
  expect(row?.textContent).toBe('기획재정담당관실 044-000-0000');
  const phone = row && within(row).getByRole('link').getAttribute('href');
  expect(phone).toBe('tel:044-000-0000');
});

it('saves a last day, but not the day of an event', () => {
  const { onCalendar } = show(FACTS.filter(({ kind }) => kind === 'date' || kind === 'period'));
  fireEvent.click(screen.getByRole('button', { name: t('fact_calendar', ['2024.11.30']) }));
  expect(onCalendar.mock.calls).toEqual([[FACTS[3]]]);
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

it('shows where a sentence stands', () => {
  const onShow = vi.fn();
  draw(<FactList facts={FACTS.slice(0, 1)} onCalendar={vi.fn()} onShow={onShow} />);
  fireEvent.click(screen.getByRole('button', { name: FACTS[0]?.sentence.text ?? '' }));
  expect(onShow.mock.calls).toEqual([[FACTS[0]?.sentence]]);
});

it('explains the words that the text explains', () => {
  draw(<TermList terms={TERMS} />);
  fireEvent.click(screen.getByRole('button', { name: t('summary_terms', ['1']) }));
  expect(screen.getByRole('definition').textContent).toBe(TERMS[0]?.meaning.text);
});
