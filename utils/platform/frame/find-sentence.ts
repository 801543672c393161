import { dropInvisible } from '../../text/clean.ts';
import { comparisonKey } from '../../text/comparison-key.ts';

/**
 * Where a sentence of the captured text stands in a live document. The page cuts it into many elements, in the middle
 * of words, and spaces it otherwise than our text:
 *   <p><span>인사혁</span><span>신처는 2024</span><span> 년</span></p>
 * so both are compared without white space, with one kind of quotation mark, dash and middle dot.
 */
export function findSentence(root: Node, sentence: string): Range | null {
  const document = root.ownerDocument ?? (root as Document);
  const wanted = keyOf(sentence);
  if (wanted === '') return null;
  const text = readText(root);
  return text.find(document, wanted) ?? text.find(document, opening(wanted));
}

/** Where something stands between the halves of a sentence (a picture's caption), its beginning leads there. */
function opening(key: string): string {
  const half = key.slice(0, Math.ceil(key.length / 2));
  return half.length < MIN_OPENING ? '' : half;
}

/** Characters of a beginning that surely belongs to one sentence. */
const MIN_OPENING = 16;

const keys = new Map<string, string>();

/** What a character counts as, '' for what does not count. One by one, so that each is found again in the page. */
function keyOfUnit(unit: string): string {
  const known = keys.get(unit);
  if (known !== undefined) return known;
  const key = comparisonKey(dropInvisible(unit));
  keys.set(unit, key);
  return key;
}

const keyOf = (text: string): string => text.split('').map(keyOfUnit).join('');

/** The text that is seen, as characters to compare, and where in the document each came from. */
class SeenText {
  private key = '';
  private nodes: Text[] = [];
  private offsets: number[] = [];

  add(node: Text): void {
    const { data } = node;
    for (let offset = 0; offset < data.length; offset += 1) {
      const key = keyOfUnit(data.charAt(offset));
      for (let index = 0; index < key.length; index += 1) {
        this.nodes.push(node);
        this.offsets.push(offset);
      }
      this.key += key;
    }
  }

  /** The first place of these characters that is on the page; null where there is none. */
  find(document: Document, wanted: string): Range | null {
    if (wanted === '') return null;
    for (let at = this.key.indexOf(wanted); at >= 0; at = this.key.indexOf(wanted, at + 1)) {
      const range = this.range(document, at, at + wanted.length - 1);
      if (range && isOnPage(range)) return range;
    }
    return null;
  }

  private range(document: Document, first: number, last: number): Range | null {
    const [start, end] = [this.nodes[first], this.nodes[last]];
    if (!start || !end) return null;
    const range = document.createRange();
    range.setStart(start, this.offsets[first] ?? 0);
    range.setEnd(end, (this.offsets[last] ?? 0) + 1);
    return range;
  }
}

const NEVER_TEXT = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA SELECT'.split(' '));

function readText(root: Node): SeenText {
  const document = root.ownerDocument ?? (root as Document);
  const text = new SeenText();
  const walker = document.createTreeWalker(root, SHOW_TEXT_AND_ELEMENTS, (node) =>
    isElement(node) && hidesText(node) ? REJECT : ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!isElement(node) && isVisible(node.parentElement)) text.add(node as Text);
  }
  return text;
}

/** The values of NodeFilter, which only a window has. */
const SHOW_TEXT_AND_ELEMENTS = 0x5;
const ACCEPT = 1;
const REJECT = 2;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether nothing in it is seen: not drawn, transparent, or cut off to a point, as copies for screen readers are. */
function hidesText(element: Element): boolean {
  if (NEVER_TEXT.has(element.tagName)) return true;
  const style = styleOf(element);
  if (!style || style.display === 'none' || style.opacity === '0') return style !== undefined;
  const isCut = /hidden|clip/.test(style.overflow);
  return (
    isCut && (element.clientWidth <= 1 || element.clientHeight <= 1) && style.display !== 'inline'
  );
}

function isVisible(element: Element | null): boolean {
  return element !== null && (styleOf(element)?.visibility ?? 'visible') === 'visible';
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/** Whether it has a place that can be scrolled to: pages also hide text far to the left. */
function isOnPage(range: Range): boolean {
  const box = range.getBoundingClientRect();
  const scrolled = range.startContainer.ownerDocument?.defaultView?.scrollX ?? 0;
  return box.width > 0 && box.right + scrolled > 0;
}
