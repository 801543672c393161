import type { Browser, Page } from 'puppeteer-core';
import { linkBase, sentenceLinks } from '../../../utils/attribution/sentence-link.ts';
import { readPageFolder } from '../../corpus/page-folders.ts';
import { until } from '../driver/script.ts';
import type { Site } from '../site/site.ts';
import type { DrawnSentence } from './draw.ts';
import type { Landing, Probe } from './probe.ts';

declare global {
  var briefclipLinks: { probe: Probe };
}

/**
 * Lines so far apart and so short that scrolling tells one from the next, and room above and below so that every line can
 * be scrolled to the middle. Pictures, which the stand-in does not have, would show their words only after the scroll.
 */
const TALL =
  '<style>body{padding:3000px 0!important;width:320px!important}*{line-height:80px!important;font-size:16px!important}img{display:none!important}</style>';
/** A browser puts what a link names in the middle of the window, its first line, give or take its height. */
const TOLERANCE = 20;

/** Where a link led: to the sentence, elsewhere, or nowhere (no link could be made, or it found nothing). */
export interface Followed {
  sentence: DrawnSentence;
  link: string;
  outcome: 'sentence' | 'elsewhere' | 'nowhere' | 'plain';
  landing: Landing | null;
  /** How long the link took to make, in milliseconds. */
  madeMs: number;
}

/** Shows a page made tall at the address that its links begin with. */
function show(site: Site, { slug, page }: DrawnSentence): string {
  const { html } = readPageFolder(slug);
  const address = linkBase(page);
  site.show(
    address,
    html.includes('</head>') ? html.replace('</head>', `${TALL}</head>`) : TALL + html,
  );
  return address;
}

async function visit(page: Page, url: string, probe: string): Promise<void> {
  await page.goto('about:blank', { waitUntil: [] });
  await page.goto(url, { waitUntil: [] });
  await until(url, () =>
    page.evaluate(() => location.href !== 'about:blank' && document.readyState === 'complete'),
  );
  await page.evaluate(`${probe}; globalThis.briefclipLinks = briefclipLinks;`);
}

/** Waits until the page no longer scrolls: browsers scroll to a link's text some time after the page has loaded. */
async function settled(page: Page): Promise<void> {
  let last = -1;
  let same = 0;
  await until('the page to stop scrolling', async () => {
    const now = await page.evaluate(() => scrollY);
    same = now === last ? same + 1 : 0;
    last = now;
    return same >= 6;
  });
}

/** How long a busy machine may take to lay the page out again and scroll once more, in milliseconds. */
const LATE_MS = 3000;

/** Where the page came to rest; one that is not there yet is looked at again for a while. */
async function landingOf(page: Page, { text, nth }: DrawnSentence): Promise<Landing | null> {
  const end = performance.now() + LATE_MS;
  let landing: Landing | null = null;
  do {
    landing = await page.evaluate((...place) => briefclipLinks.probe.landing(...place), text, nth);
  } while (outcomeOf(landing) !== 'sentence' && performance.now() < end);
  return landing;
}

/** What links are followed with; `lines` keeps those of pages that were read before, by slug. */
export interface Follower {
  browser: Browser;
  site: Site;
  probe: string;
  lines: Map<string, string[]>;
}

/** Follows the link of a sentence as a person does who opens it, and says where it led. */
export async function follow(
  { browser, site, probe, lines: known }: Follower,
  sentence: DrawnSentence,
): Promise<Followed> {
  const address = show(site, sentence);
  const page = await browser.newPage();
  try {
    let lines = known.get(sentence.slug);
    if (!lines) {
      await visit(page, address, probe);
      lines = await page.evaluate(() => briefclipLinks.probe.lines());
      known.set(sentence.slug, lines);
    }
    const before = performance.now();
    const link = sentenceLinks(sentence.page, lines).toSentence(sentence.place);
    const madeMs = performance.now() - before;
    const result = { sentence, link, madeMs, landing: null };
    if (!link.includes(':~:')) return { ...result, outcome: 'plain' };
    await visit(page, link, probe);
    await settled(page);
    const landing = await landingOf(page, sentence);
    return { ...result, landing, outcome: outcomeOf(landing) };
  } finally {
    await page.close();
  }
}

function outcomeOf(landing: Landing | null): Followed['outcome'] {
  if (!landing || landing.scrolled === 0) return 'nowhere';
  return Math.abs(landing.distance) <= TOLERANCE ? 'sentence' : 'elsewhere';
}
