import { describe, expect, it } from 'vitest';
import {
  formatToCopy,
  quotationOf,
  scopeOf,
  scopesOf,
} from '../../../../entrypoints/popup/copy-state.ts';
import { nextState, type PopupEvent } from '../../../../entrypoints/popup/next-state.ts';
import {
  chosenSentences,
  initialState,
  type PopupState,
  traceIn,
} from '../../../../entrypoints/popup/state.ts';
import { cardOf } from '../../../../utils/article/card.ts';
import { fail } from '../../../../utils/article/failure.ts';
import { NO_SUMMARY, type Summary } from '../../../../utils/article/summary.ts';
import { aCapture, anArticle } from '../../../support/factories/article.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';

const summaryOf = (...texts: string[]): Summary => ({
  ...NO_SUMMARY,
  sentences: texts.map((text, block) => ({ text, block, start: 0, end: text.length })),
});
const stateAfter = (...events: PopupEvent[]): PopupState => events.reduce(nextState, initialState);
const captured = (summary: Summary, fields = {}): PopupEvent => ({
  type: 'captured',
  capture: aCapture(fields),
  summary,
});
const ONE_TWO = summaryOf('하나.', '둘.');
const chosenTexts = (state: PopupState) => chosenSentences(state).map(({ text }) => text);
const passagesOf = (state: PopupState) => quotationOf(state).passages;
const toggled = (sentence: string): PopupEvent => ({ type: 'sentence-toggled', sentence });

describe('choosing sentences', () => {
  it('begins with the first', () => {
    expect(chosenTexts(stateAfter(captured(ONE_TWO)))).toEqual(['하나.']);
  });

  it('keeps the order of the text, whatever the order of choosing', () => {
    const state = stateAfter(captured(ONE_TWO), toggled('하나.'), toggled('둘.'), toggled('하나.'));
    expect(chosenTexts(state)).toEqual(['하나.', '둘.']);
  });

  it('can end with none', () => {
    const state = stateAfter(captured(ONE_TWO), toggled('하나.'));
    expect(chosenTexts(state)).toEqual([]);
    expect(passagesOf(state)).toEqual([]);
  });

  it('survives a fuller text, but not what is no longer there', () => {
    const chose = stateAfter(captured(ONE_TWO), toggled('둘.'));
    const fuller = nextState(chose, captured(summaryOf('새로.', '둘.')));
    expect(chosenTexts(fuller)).toEqual(['둘.']);
  });

  it('takes the first of the fuller text where nothing was chosen', () => {
    const fuller = nextState(stateAfter(captured(ONE_TWO)), captured(summaryOf('새로.', '둘.')));
    expect(chosenTexts(fuller)).toEqual(['새로.']);
  });

  it('counts only what the length shows, and forgets nothing', () => {
    const line: PopupEvent = { type: 'length-chosen', length: 'line' };
    const state = stateAfter(captured(ONE_TWO), toggled('둘.'), line);
    expect(chosenTexts(state)).toEqual(['하나.']);
    const longer = nextState(state, { type: 'length-chosen', length: 'short' });
    expect(chosenTexts(longer)).toEqual(['하나.', '둘.']);
  });

  it('goes back from the whole text to the sentences', () => {
    const state = stateAfter(
      captured(ONE_TWO),
      { type: 'scope-chosen', scope: 'whole' },
      toggled('둘.'),
    );
    expect(scopeOf(state)).toBe('sentences');
  });
});

describe('what a copy takes', () => {
  const blocks = anArticle().blocks.map((block) => block.text);

  it('is every block of the whole text', () => {
    const state = stateAfter(captured(ONE_TWO), { type: 'scope-chosen', scope: 'whole' });
    expect(passagesOf(state)).toEqual(blocks);
  });

  it('is the whole text where no sentences were picked', () => {
    expect(passagesOf(stateAfter(captured(summaryOf())))).toEqual(blocks);
  });

  it('is nothing but the credit where that is the format', () => {
    const state = stateAfter(captured(ONE_TWO), { type: 'format-chosen', format: 'credit' });
    expect(passagesOf(state)).toEqual([]);
  });

  it('keeps a form of the source where there is no text', () => {
    const none = captured(summaryOf(), { article: anArticle({ blocks: [], where: 'none' }) });
    const apa: PopupEvent = { type: 'format-chosen', format: 'apa' };
    expect(formatToCopy(stateAfter(none, apa))).toBe('apa');
  });

  it('is the credit where there is no text, and the chosen format again when there is', () => {
    const none = captured(summaryOf(), { article: anArticle({ blocks: [], where: 'none' }) });
    expect(formatToCopy(stateAfter(none))).toBe('credit');
    expect(formatToCopy(nextState(stateAfter(none), captured(ONE_TWO)))).toBe('quote');
  });

  it('waits with that while text is still on its way', () => {
    const article = anArticle({ blocks: [], where: 'none' });
    expect(formatToCopy(stateAfter(captured(summaryOf(), { article, pending: true })))).toBe(
      'quote',
    );
  });
});

describe('what is selected on the page', () => {
  const selection = { passages: ['고른 글.'], before: '앞의 글 ' };
  const read: PopupEvent = { type: 'page-read', page: { lines: [], selection } };

  it('is offered first, and chosen while the reader chose nothing', () => {
    const state = stateAfter(captured(ONE_TWO), read);
    expect(scopesOf(state)).toEqual(['selection', 'sentences', 'whole']);
    expect(quotationOf(state)).toEqual({
      passages: ['고른 글.'],
      at: { before: '앞의 글 ' },
    });
  });

  it('gives way to a choice that was made', () => {
    expect(scopeOf(stateAfter(captured(ONE_TWO), toggled('둘.'), read))).toBe('sentences');
    const whole: PopupEvent = { type: 'scope-chosen', scope: 'whole' };
    expect(scopeOf(stateAfter(captured(ONE_TWO), whole, read))).toBe('whole');
  });

  it('is not offered where there is none', () => {
    const state = stateAfter(captured(ONE_TWO), {
      type: 'page-read',
      page: { lines: [], selection: null },
    });
    expect(scopesOf(state)).toEqual(['sentences', 'whole']);
  });
});

describe('what was put back', () => {
  const block = { type: 'paragraph' as const, text: '되돌릴 글.' };
  const removal = { step: 'test', reason: 'notice' as const, text: block.text };
  const given = anArticle({ removed: [{ ...removal, back: { block, at: 1, order: 1 } }] });
  const toggled: PopupEvent = {
    type: 'removal-toggled',
    trace: { given, back: [0] },
    summary: summaryOf('되돌릴 글.'),
  };
  const whole = captured(ONE_TWO, { article: given });

  it('is in the text, its summary and its copies', () => {
    const state = stateAfter(whole, toggled, { type: 'scope-chosen', scope: 'whole' });
    expect(passagesOf(state)[1]).toBe('되돌릴 글.');
    expect(chosenTexts(state)).toEqual(['되돌릴 글.']);
    expect(state.capture?.article.removed).toEqual([]);
    expect(traceIn(state, anArticle())).toEqual({ given, back: [0] });
  });

  it('does not change a text that is still on its way', () => {
    const state = stateAfter(captured(ONE_TWO, { article: given, pending: true }), toggled);
    expect(state.capture?.article).toBe(given);
    expect(traceIn(state, given).back).toEqual([]);
  });

  it.each([
    ['a new capture', whole],
    ['asking again', { type: 'asked-again' }],
  ] as const)('is forgotten with %s', (_name, event) => {
    expect(stateAfter(whole, toggled, event).trace).toBeNull();
  });
});

describe('what is known stays', () => {
  const { failure } = fail('cancelled', 'test');

  it('a later refusal does not take a briefing away', () => {
    const state = stateAfter(captured(ONE_TWO), { type: 'refused', failure });
    expect(state.capture).not.toBeNull();
    expect(state.refused).toBeNull();
  });

  it('a refusal without a briefing is told, and nothing waits any more', () => {
    const state = stateAfter({ type: 'wished', wish: 'save' }, { type: 'refused', failure });
    expect(state.refused).toEqual(failure);
    expect(state.wish).toBeNull();
  });

  it('asking again forgets the page, not the library', () => {
    const saved = aSavedArticle();
    const state = stateAfter(
      captured(ONE_TWO),
      { type: 'library-counted', count: 1, latest: [cardOf(saved)] },
      { type: 'asked-again' },
    );
    expect(state.capture).toBeNull();
    expect(state.count).toBe(1);
  });
});

describe('saying and saving', () => {
  it('counts every notice, so that the same words are told apart', () => {
    const said: PopupEvent = { type: 'said', tone: 'done', text: '복사했어요.' };
    expect(stateAfter(said).notice?.turn).toBe(1);
    expect(stateAfter(said, said).notice?.turn).toBe(2);
  });

  it.each([
    [true, 8],
    [false, 7],
  ])('counts a saved article once (new: %s)', (isNew, count) => {
    const saved = aSavedArticle();
    const state = stateAfter(
      { type: 'library-counted', count: 7, latest: [] },
      { type: 'just-saved', saved, isNew },
    );
    expect(state.count).toBe(count);
    expect(state.saved).toBe(saved);
  });

  it('does not guess a count that it was never told', () => {
    const saved = aSavedArticle();
    expect(stateAfter({ type: 'just-saved', saved, isNew: true }).count).toBeNull();
  });
});
