import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardOf } from '../../../../utils/article/card.ts';
import { remoteLibrary } from '../../../../utils/library/remote.ts';
import { anArticle } from '../../../support/factories/article.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';

const saved = aSavedArticle();
const list = { id: 'a', name: '읽을 것', colour: 'blue', order: 'a0', madeAt: 1 } as const;

beforeEach(() => {
  fakeBrowser.reset();
});

function backgroundAnswers(answers: Record<string, unknown>): unknown[] {
  const asked: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    asked.push(message);
    return answers[(message as { type: string }).type];
  });
  return asked;
}

it('asks the background and gives what it answers', async () => {
  const asked = backgroundAnswers({
    'library-find': saved,
    'library-latest': [cardOf(saved)],
    'library-count': 7,
    'library-lists': [list],
  });
  const library = remoteLibrary();
  expect(await library.find(saved.id)).toEqual(saved);
  expect(await library.latest(3)).toEqual([cardOf(saved)]);
  expect(await library.count()).toBe(7);
  expect(await library.lists()).toEqual([list]);
  expect(asked).toEqual([
    { type: 'library-find', id: saved.id },
    { type: 'library-latest', limit: 3 },
    { type: 'library-count' },
    { type: 'library-lists' },
  ]);
});

it.each([null, undefined])('finds nothing where the answer is %s', async (nothing) => {
  backgroundAnswers({ 'library-find': nothing });
  expect(await remoteLibrary().find('x')).toBeUndefined();
});

it('does not pass on what is no saved article', async () => {
  const evil = { ...saved, article: anArticle({ canonicalUrl: 'javascript:alert(1)' }) };
  backgroundAnswers({ 'library-find': evil });
  await expect(remoteLibrary().find(saved.id)).rejects.toThrow();
});
