// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ReplyView } from '../../components/ReplyView.tsx';
import { sampleArticle } from '../../entrypoints/playground/sample-article.ts';
import type { Reply } from '../../utils/article/summary.ts';
import { draw, t } from './draw.ts';

afterEach(cleanup);

const { blocks } = sampleArticle();
const sides = () =>
  [...document.querySelectorAll('.reply-side')].map((side) =>
    [...side.querySelectorAll('p')].map((line) => line.textContent),
  );
const texts = (start: number, end: number) => blocks.slice(start, end).map(({ text }) => text);
const reply = (start: number, answered: number, end: number): Reply => ({
  reported: { start, end: answered },
  answer: { start: answered, end },
});
const openAll = () => fireEvent.click(screen.getByRole('button', { name: t('summary_more') }));

it('shows both sides word for word, the rest of a long one on request', () => {
  draw(<ReplyView replies={[reply(0, 1, 6)]} blocks={blocks} />);
  expect(screen.getAllByRole('heading', { level: 3 }).map((side) => side.textContent)).toEqual([
    t('summary_reported'),
    t('summary_answer'),
  ]);
  for (const name of [t('summary_reported'), t('summary_answer')]) {
    expect(screen.getByRole('region', { name })).toBeTruthy();
  }
  expect(sides()).toEqual([texts(0, 1), texts(1, 4)]);
  openAll();
  expect(sides()).toEqual([texts(0, 1), texts(1, 6)]);
});

it('shows each report before its answer, from the third on request', () => {
  const replies = [reply(0, 1, 2), reply(2, 3, 4), reply(4, 5, 6)];
  draw(<ReplyView replies={replies} blocks={blocks} />);
  expect(screen.getAllByRole('heading', { level: 3 }).map((side) => side.textContent)).toEqual(
    ['1', '2'].flatMap((nth) => [t('summary_reported_nth', [nth]), t('summary_answer_nth', [nth])]),
  );
  expect(sides().flat()).toEqual(texts(0, 4));
  openAll();
  expect(sides().flat()).toEqual(texts(0, 6));
});

it('asks for no more where all is shown', () => {
  draw(<ReplyView replies={[reply(0, 1, 4)]} blocks={blocks} />);
  expect(screen.queryByRole('button')).toBeNull();
});

it('draws nothing where nothing was answered', () => {
  draw(<ReplyView replies={[]} blocks={blocks} />);
  expect(document.querySelector('.reply')).toBeNull();
});
