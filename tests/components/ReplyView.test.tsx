// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ReplyView } from '../../components/ReplyView.tsx';
import { sampleArticle } from '../../entrypoints/playground/sample-article.ts';
import { REPLY } from '../../entrypoints/playground/sample-summary.ts';
import { draw, t } from './draw.ts';

afterEach(cleanup);

const { blocks } = sampleArticle();
const sides = () =>
  [...document.querySelectorAll('.reply-side')].map((side) =>
    [...side.querySelectorAll('p')].map((line) => line.textContent),
  );
const texts = (start: number, end: number) => blocks.slice(start, end).map(({ text }) => text);

it('shows both sides word for word, the rest of a long one on request', () => {
  draw(<ReplyView reply={REPLY} blocks={blocks} />);
  expect(screen.getAllByRole('heading', { level: 3 }).map((side) => side.textContent)).toEqual([
    t('summary_reported'),
    t('summary_answer'),
  ]);
  for (const name of [t('summary_reported'), t('summary_answer')]) {
    expect(screen.getByRole('region', { name })).toBeTruthy();
  }
  expect(sides()).toEqual([texts(0, 1), texts(2, 5)]);
  fireEvent.click(screen.getByRole('button', { name: t('summary_more') }));
  expect(sides()).toEqual([texts(0, 1), texts(2, 8)]);
});

it('asks for no more where all is shown', () => {
  draw(<ReplyView reply={{ ...REPLY, answer: { start: 2, end: 4 } }} blocks={blocks} />);
  expect(screen.queryByRole('button')).toBeNull();
});
