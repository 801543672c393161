import { expect, it, vi } from 'vitest';
import { saveDeadline } from '../../../../utils/actions/save-deadline.ts';
import type { DateFact } from '../../../../utils/article/summary.ts';
import { anArticle } from '../../../support/factories/article.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const TEXT = '신청은 11월 30일까지 받는다.';
const sentence = { text: TEXT, block: 0, start: 0, end: TEXT.length };
const fact: DateFact = {
  kind: 'period',
  purpose: 'apply',
  from: null,
  until: '2024-11-30',
  sentence,
  value: sentence,
};
const now = () => 0;

it.each([
  ['apply', 'calendar_apply'],
  ['other', 'calendar_last_day'],
] as const)('saves the last day of what is about %s under its name', (purpose, words) => {
  const saveFile = vi.fn();
  const article = anArticle();
  saveDeadline({ ...fact, purpose }, article, { t, now, saveFile });
  const [name, text, type] = saveFile.mock.lastCall ?? [];
  expect([name, type]).toEqual(['briefclip-2024-11-30.ics', 'text/calendar']);
  const lines = String(text).replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toContain(`SUMMARY:${t(words, [article.title])}`);
  expect(lines).toContain(`URL:${article.canonicalUrl}`);
});

it('saves nothing without a last day', () => {
  const saveFile = vi.fn();
  saveDeadline({ ...fact, until: null }, anArticle(), { t, now, saveFile });
  expect(saveFile).not.toHaveBeenCalled();
});
