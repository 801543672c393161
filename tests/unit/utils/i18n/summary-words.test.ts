import { expect, it } from 'vitest';
import en from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import ko from '../../../../public/_locales/ko/messages.json' with { type: 'json' };
import { DECLINE_REASONS } from '../../../../utils/article/summary.ts';

const SUMMARY = /^(?:summary|fact|calendar|reader_summary|popup_(?:official|sentences|declined))/;

it.each([
  ['ko', ko],
  ['en', en],
])('nothing about a summary claims to be written by a machine, %s', (_language, messages) => {
  const words = Object.entries(messages).filter(([key]) => SUMMARY.test(key));
  expect(words.length).toBeGreaterThan(DECLINE_REASONS.length);
  for (const [key, { message }] of words) {
    expect(message, key).not.toMatch(/\bAI\b|인공지능|artificial|generated|자동 ?요약/i);
  }
});

it('calls the sentences what they are', () => {
  expect(ko.popup_sentences.message).toBe('원문에서 뽑은 문장');
});
