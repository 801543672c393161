import { expect, t, test } from './fixtures.ts';

const ARTICLE = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156661100';

test('an article lights the icon', async ({ driver }) => {
  const tab = await driver.open(ARTICLE);
  await expect.poll(() => driver.actionTitle(tab)).toBe(t('action_title_article'));
});
