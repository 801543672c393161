import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetHandedOver, handOver, takeOver } from '../../../../utils/platform/handover.ts';
import { anArticle, anArticleWithId } from '../../../support/factories/article.ts';

beforeEach(() => fakeBrowser.reset());

it('gives back what was handed over, as often as it is asked', async () => {
  const id = await handOver(anArticle());
  expect(id).toBe('korea.kr:156661100');
  expect(await takeOver(id)).toEqual(anArticle());
  expect(await takeOver(id)).toEqual(anArticle());
});

it('keeps the newest text of an article', async () => {
  await handOver(anArticle({ title: '예전' }));
  const id = await handOver(anArticle({ title: '새로' }));
  expect((await takeOver(id))?.title).toBe('새로');
});

it('keeps the last twenty, so that the session’s memory is never full', async () => {
  for (let number = 0; number <= 20; number++) {
    await handOver(anArticleWithId(String(100000 + number)));
  }
  expect(await takeOver('korea.kr:100000')).toBeUndefined();
  expect(await takeOver('korea.kr:100001')).toBeDefined();
  expect(await takeOver('korea.kr:100020')).toBeDefined();
});

it('writes nothing where it would outlast the browser', async () => {
  await handOver(anArticle());
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('lets everything go', async () => {
  const id = await handOver(anArticle());
  await forgetHandedOver();
  expect(await takeOver(id)).toBeUndefined();
});
