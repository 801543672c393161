import { expect, it, vi } from 'vitest';
import { findPageLines } from '../../../../utils/actions/find-page-lines.ts';
import { anArticle } from '../../../support/factories/article.ts';

const { url } = anArticle();
const edges = (address: string, lines: () => Promise<string[]> = async () => ['글']) => ({
  openTabs: vi.fn(async () => [
    { id: 1, incognito: false },
    { id: 4, url: address, incognito: false },
  ]),
  readLines: vi.fn(lines),
  sitePatterns: () => ['*://www.korea.kr/*'],
});

it('reads the tab that shows the article, whatever place of it', async () => {
  const found = edges(`${url}#photo`);
  expect(await findPageLines({ url }, found)).toEqual(['글']);
  expect(found.readLines).toHaveBeenCalledWith(4);
  expect(found.openTabs).toHaveBeenCalledWith(['*://www.korea.kr/*']);
});

it.each([
  ['another article is open', edges(`${url}1`)],
  ['the page went away', edges(url, () => Promise.reject(new Error('No tab')))],
])('knows nothing where %s', async (_why, given) => {
  expect(await findPageLines({ url }, given)).toBeNull();
});
