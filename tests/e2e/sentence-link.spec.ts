import type { Browser } from 'puppeteer-core';
import type { Driver } from '../support/driver/driver.ts';
import { PuppeteerTab } from '../support/driver/puppeteer-tab.ts';
import { bundleProbe } from '../support/sentence-links/bundle.ts';
import { allSentences, type DrawnSentence, draw } from '../support/sentence-links/draw.ts';
import { follow } from '../support/sentence-links/follow.ts';
import { expect, test } from './fixtures.ts';

/** Text that stands twice, text that repeats itself on purpose, the mobile site, text without paragraphs. */
const SLUGS = ['copies-lead-a-a', 'repeats-stay', 'mobile-health-column', 'old-actually-bare-text'];

async function browserOf(driver: Driver): Promise<Browser> {
  const tab = await driver.open('about:blank');
  if (!(tab instanceof PuppeteerTab)) throw new Error('A link needs a tab');
  return tab.page.browser();
}

async function sample(): Promise<DrawnSentence[]> {
  const drawn: DrawnSentence[] = [];
  for (const slug of SLUGS) drawn.push(...draw(await allSentences([slug]), 2, 4));
  return drawn;
}

/** Two sentences of each; `npm run links` follows two hundred. */
test('links lead to their sentences', async ({ driver, site }) => {
  const browser = await browserOf(driver);
  const follower = { browser, site, probe: await bundleProbe(), lines: new Map() };
  for (const sentence of await sample()) {
    const { outcome, link } = await follow(follower, sentence);
    expect(`${sentence.slug} “${sentence.text}”: ${outcome} by ${link}`).toContain(': sentence by');
    const host = new URL(sentence.page.url).hostname;
    expect(new URL(link).hostname).toBe(host === 'm.korea.kr' ? host : 'www.korea.kr');
  }
});

test('a link that is pressed on another page leads to its sentence, too', async ({
  driver,
  site,
}) => {
  const browser = await browserOf(driver);
  const [sentence] = await sample();
  if (!sentence) throw new Error('There is no sentence');
  const follower = { browser, site, probe: await bundleProbe(), lines: new Map() };
  const { link } = await follow(follower, sentence);
  const letter = 'https://letter.test/';
  site.show(letter, `<a href="${link}" target="_blank" rel="noopener">${sentence.slug}</a>`);
  const tab = await driver.open(letter);
  const spot = await tab.evaluate(() => {
    const box = document.querySelector('a')?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 5, y: (box?.top ?? 0) + 5 };
  });
  await tab.clickAt(spot.x, spot.y);
  const opened = await driver.tabAt(`newsId=${/newsId=(\d+)/.exec(link)?.[1]}`);
  await opened.waitFor('the page to scroll', () => scrollY > 1000);
  await opened.evaluateWith(
    `${await bundleProbe()}; globalThis.briefclipLinks = briefclipLinks;`,
    () => true,
  );
  const landing = await opened.waitFor(
    'the sentence',
    (text, nth) => briefclipLinks.probe.landing(text, nth),
    sentence.text,
    sentence.nth,
  );
  expect(Math.abs(landing.distance)).toBeLessThan(20);
});
