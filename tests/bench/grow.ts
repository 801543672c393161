/** Where an article's text stands, on every template of the site. */
const BODY = '.view_cont, #viewCont, [itemprop="articleBody"]';

export const articleBody = (document: Document): Element =>
  document.querySelector(BODY) ?? document.body;

/**
 * Makes the article's text `times` as long: its body's children again and again, every figure and every first word
 * another one, so that what is added is new text and no second copy of the old.
 */
export function grow(document: Document, times: number): void {
  const body = articleBody(document);
  const original = [...body.childNodes];
  for (let round = 1; round < times; round += 1) {
    for (const node of original) {
      const copy = node.cloneNode(true);
      rewrite(document, copy, round);
      body.append(copy);
    }
  }
}

function rewrite(document: Document, node: Node, round: number): void {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.nodeValue ?? '';
    if (words.trim())
      text.nodeValue = words.replace(/\S+/, `$&${round}`).replace(/\d/g, shift(round));
  }
}

const shift = (round: number) => (digit: string) => String((Number(digit) + round) % 10);
