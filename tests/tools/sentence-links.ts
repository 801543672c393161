/**
 * `npm run links`: draws sentences from the pages in tests/pages, makes a link to each, follows it in real browsers, and
 * counts where it led. `npm run links -- --count 200 --seed 1 --browser chromium --verbose`
 */
import { parseArgs } from 'node:util';
import { pageSlugs } from '../corpus/page-folders.ts';
import { requireBrowsers } from '../support/browsers/install.ts';
import { launchBrowser } from '../support/browsers/launch.ts';
import type { Family } from '../support/browsers/products.ts';
import { makeProfile, removeProfile } from '../support/browsers/profile.ts';
import { bundleProbe } from '../support/sentence-links/bundle.ts';
import { allSentences, type DrawnSentence, draw } from '../support/sentence-links/draw.ts';
import { type Followed, follow } from '../support/sentence-links/follow.ts';
import { readPages } from '../support/site/pages.ts';
import { startSite } from '../support/site/site.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

const FAMILIES: readonly Family[] = ['chromium', 'firefox'];

async function measure(family: Family, sentences: readonly DrawnSentence[]): Promise<Followed[]> {
  const { [family]: browser } = await requireBrowsers([family]);
  if (!browser) throw new Error(`There is no ${family} on this machine`);
  const probe = await bundleProbe();
  const site = await startSite(readPages([]));
  const profile = makeProfile();
  const running = await launchBrowser({ browser, site, profile, headless: true });
  const follower = { browser: running, site, probe, lines: new Map<string, string[]>() };
  const followed: Followed[] = [];
  try {
    for (const sentence of sentences) followed.push(await follow(follower, sentence));
  } finally {
    await running.close();
    await site.close();
    removeProfile(profile);
  }
  return followed;
}

function report(family: Family, followed: readonly Followed[]): boolean {
  const count = (outcome: Followed['outcome']): number =>
    followed.filter((one) => one.outcome === outcome).length;
  const slowest = Math.max(...followed.map(({ madeMs }) => madeMs));
  const share = (100 * count('sentence')) / followed.length;
  console.log(
    `${family}: ${count('sentence')} of ${followed.length} (${share.toFixed(1)} %) led to their sentence, ` +
      `${count('plain')} have the plain link, ${count('nowhere')} found nothing, ` +
      `${count('elsewhere')} led elsewhere; made in at most ${slowest.toFixed(1)} ms`,
  );
  for (const { outcome, sentence, link, landing } of followed) {
    if (outcome === 'sentence' && !values.verbose) continue;
    console.log(`  ${outcome} ${sentence.slug} “${sentence.text}” ${JSON.stringify(landing)}`);
    console.log(`    ${decodeURI(link)}`);
  }
  return share >= 98 && count('elsewhere') === 0 && slowest <= 20;
}

const all = await allSentences(pageSlugs());
const sentences = draw(all, Number(values.count), Number(values.seed));
console.log(`${sentences.length} of ${all.length} sentences, seed ${values.seed}`);
for (const family of FAMILIES) {
  if (values.browser && values.browser !== family) continue;
  if (!report(family, await measure(family, sentences))) process.exitCode = 1;
}
