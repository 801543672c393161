import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remoteLibrary } from '../../../../utils/library/remote.ts';
import { anArticle } from '../../../support/factories/article.ts';

const saved = { id: 'korea.kr:156661100', article: anArticle(), savedAt: 1000 };

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
    'library-latest': [saved],
    'library-count': 7,
  });
  const library = remoteLibrary();
  expect(await library.find(saved.id)).toEqual(saved);
  expect(await library.latest(3)).toEqual([saved]);
  expect(await library.count()).toBe(7);
  expect(asked).toEqual([
    { type: 'library-find', id: saved.id },
    { type: 'library-latest', limit: 3 },
    { type: 'library-count' },
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
