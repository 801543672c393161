import { pageLines } from '../../../utils/attribution/page-lines.ts';

/** What the page itself is asked. One script, built for the page. */
export interface Probe {
  /** The page's lines, as the product reads them. */
  lines(): string[];
  /**
   * How far the first line of a sentence is from the middle of the window, where browsers put it; null: not there.
   * `nth` tells which of its places in the article is meant, 0 the first.
   */
  landing(sentence: string, nth: number): Landing | null;
}

/** CSS pixels. */
export interface Landing {
  distance: number;
  scrolled: number;
}

/** Where articles stand on the site, of every generation. Told apart from the product's own list on purpose. */
const BODIES = '.view_cont, [itemprop="articleBody"], #viewCont, .rbody';

/** The characters of an article without white space, and where each of them stands. */
function characters(root: Element): { text: string; at: [Text, number][] } {
  const at: [Text, number][] = [];
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const shown = node.parentElement?.checkVisibility({ visibilityProperty: true });
    if (!shown || node.parentElement?.closest('script, style')) continue;
    const value = node.nodeValue ?? '';
    for (let index = 0; index < value.length; index++) {
      if (/[\s\p{Cf}]/u.test(value[index] ?? '')) continue;
      text += value[index];
      at.push([node as Text, index]);
    }
  }
  return { text, at };
}

function rangeOf(sentence: string, nth: number): Range | null {
  const wanted = sentence.replace(/[\s\p{Cf}]/gu, '');
  for (const body of document.querySelectorAll(BODIES)) {
    const { text, at } = characters(body);
    let place = text.indexOf(wanted);
    for (let n = 0; n < nth && place >= 0; n++) place = text.indexOf(wanted, place + 1);
    const first = at[place];
    const last = at[place + wanted.length - 1];
    if (place < 0 || !first || !last) continue;
    const range = document.createRange();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    return range;
  }
  return null;
}

export const probe: Probe = {
  lines: () => pageLines(document),
  landing(sentence, nth) {
    const line = rangeOf(sentence, nth)?.getClientRects()[0];
    if (!line) return null;
    return { distance: line.top + line.height / 2 - innerHeight / 2, scrolled: scrollY };
  },
};
