import type { Article, ArticleHead } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import { PageText } from './page-text.ts';
import { textFragment } from './text-fragment.ts';

/** A sentence by its place: `blocks[block].text.slice(start, end)`. */
export interface SentencePlace {
  block: number;
  start: number;
  end: number;
}

/** What links to sentences are made of. */
export type LinkedPage = Pick<ArticleHead, 'url' | 'canonicalUrl'> &
  Pick<Article, 'where' | 'blocks'>;

/** Makes the links of one page. */
export interface SentenceLinks {
  /** A link to a sentence of the blocks; the canonical address where there is none that would surely lead there. */
  toSentence(place: SentencePlace): string;
  /** A link to words that were selected; of words that stand twice to those with most of `before` before them. */
  toWords(words: string, before?: string): string;
}

/** Enough of the blocks before and behind to tell one place of repeated words from another. Characters. */
const CONTEXT = 500;

/** The mobile site has pages of its own, with the same paths. A link must lead to the text as it was found. */
const MOBILE = 'm.korea.kr';

/** The address that a link to a sentence begins with: the canonical one, on the mobile host where the page was there. */
export function linkBase({ url, canonicalUrl }: Pick<ArticleHead, 'url' | 'canonicalUrl'>): string {
  if (!URL.canParse(url) || !URL.canParse(canonicalUrl)) return canonicalUrl;
  const base = new URL(canonicalUrl);
  base.hash = '';
  if (new URL(url).hostname === MOBILE && base.hostname === 'www.korea.kr') base.hostname = MOBILE;
  return base.href;
}

const textBefore = (blocks: readonly Block[], { block, start }: SentencePlace): string => {
  let text = (blocks[block]?.text ?? '').slice(0, start);
  for (let at = block - 1; at >= 0 && text.length < CONTEXT; at--) {
    text = `${blocks[at]?.text ?? ''} ${text}`;
  }
  return text.slice(-CONTEXT);
};

const textBehind = (blocks: readonly Block[], { block, end }: SentencePlace): string => {
  let text = (blocks[block]?.text ?? '').slice(end);
  for (let at = block + 1; at < blocks.length && text.length < CONTEXT; at++) {
    text = `${text} ${blocks[at]?.text ?? ''}`;
  }
  return text.slice(0, CONTEXT);
};

/**
 * Links to sentences, for a page's lines as they stand (see `pageLines`), prepared once. Browsers look for a link's text
 * in the page alone, so that text in the viewer's frames gets the canonical address.
 */
export function sentenceLinks(page: LinkedPage, lines: readonly string[]): SentenceLinks {
  const { where, blocks, canonicalUrl } = page;
  const base = linkBase(page);
  let prepared: PageText | null = null;
  const to = (words: string, before = '', behind = ''): string => {
    if (where !== 'page') return canonicalUrl;
    prepared ??= new PageText(lines);
    const range = prepared.find(words, before, behind);
    const fragment = range && textFragment(prepared, range);
    return fragment ? base + fragment : canonicalUrl;
  };
  return {
    toSentence(place) {
      const words = (blocks[place.block]?.text ?? '').slice(place.start, place.end);
      return to(words, textBefore(blocks, place), textBehind(blocks, place));
    },
    toWords: (words, before) => to(words, before),
  };
}
