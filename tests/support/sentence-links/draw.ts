import type { Block } from '../../../utils/article/block.ts';
import type { LinkedPage, SentencePlace } from '../../../utils/attribution/sentence-link.ts';
import { sentenceSpans } from '../../../utils/text/sentences.ts';
import { readPageFolder } from '../../corpus/page-folders.ts';
import { inspectPage } from '../../tools/inspect/inspect-page.ts';

/** A sentence of a page whose text is in the page. */
export interface DrawnSentence {
  slug: string;
  page: LinkedPage;
  place: SentencePlace;
  text: string;
  /** Which of its places in the article it is, 0 the first. */
  nth: number;
}

/** Numbers from 0 up to 1, the same for the same seed on every machine (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sentencesOf(blocks: readonly Block[]): SentencePlace[] {
  return blocks.flatMap((block, index) =>
    block.type === 'table'
      ? []
      : sentenceSpans(block.text).map(({ start, end }) => ({ block: index, start, end })),
  );
}

const dense = (text: string): string => text.replace(/\s/g, '');

/** How often the same words stand before a sentence. */
function placesBefore(blocks: readonly Block[], place: SentencePlace, text: string): number {
  const before = blocks.slice(0, place.block).map((block) => block.text);
  before.push((blocks[place.block]?.text ?? '').slice(0, place.start));
  return dense(before.join('\n')).split(dense(text)).length - 1;
}

/** Every sentence of the pages in tests/pages whose text is in the page, as the product extracts it. */
export async function allSentences(slugs: readonly string[]): Promise<DrawnSentence[]> {
  const found: DrawnSentence[] = [];
  for (const slug of slugs) {
    const { html, url, siteDir } = readPageFolder(slug);
    const inspected = await inspectPage(siteDir ? { html, url, siteDir } : { html, url });
    if (!inspected.detected || inspected.where !== 'page') continue;
    const { canonicalUrl, where, blocks } = inspected;
    const page = { url: inspected.url, canonicalUrl, where, blocks };
    for (const place of sentencesOf(blocks)) {
      const text = (blocks[place.block]?.text ?? '').slice(place.start, place.end);
      found.push({ slug, page, place, text, nth: placesBefore(blocks, place, text) });
    }
  }
  return found;
}

/** Draws some of them, none twice, the same ones for the same seed. */
export function draw<T>(all: readonly T[], count: number, seed: number): T[] {
  const next = random(seed);
  const rest = [...all];
  const drawn: T[] = [];
  while (drawn.length < count && rest.length > 0) {
    drawn.push(...rest.splice(Math.floor(next() * rest.length), 1));
  }
  return drawn;
}
