/** Elements in which browsers never look for a link's text, whatever style they have. */
const NEVER = new Set(
  (
    'SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA SELECT OPTION DATALIST INPUT IFRAME FRAME OBJECT EMBED SVG CANVAS ' +
    'AUDIO VIDEO METER PROGRESS HEAD TITLE'
  ).split(' '),
);

/** Where styles cannot be asked, elements that stand in a line; everything else begins a new one. */
const INLINE = new Set(
  (
    'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RP RT RUBY S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'
  ).split(' '),
);

interface Shown {
  inline: boolean;
  /** `display: none`: nothing of it is there. */
  gone: boolean;
  /** `visibility: hidden`: it keeps its place, its text does not count. */
  unseen: boolean;
}

/**
 * A property as the browser has it: in a page with `<form><input name="nextSibling">` the form's `nextSibling` is that
 * input, and a walk would never end.
 */
function ownOf<T extends object, K extends keyof T>(object: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(object), name, object) as T[K];
}

function shownAs(element: Element, view: Window | null): Shown {
  const style = view?.getComputedStyle(element);
  if (!style?.display) {
    const gone = ownOf(element, 'hasAttribute').call(element, 'hidden');
    return { inline: INLINE.has(ownOf(element, 'tagName')), gone, unseen: false };
  }
  return {
    inline: style.display.startsWith('inline') || style.display === 'contents',
    gone: style.display === 'none',
    unseen: style.visibility !== 'visible' && style.visibility !== '',
  };
}

/**
 * The text of a page as its lines stand, in document order: what browsers search for a text fragment. Every block and
 * `<br>` ends a line, inline elements join with nothing, white space is one blank. Navigation and notices are lines too:
 * a link has to be unique among all of them. Reads only; without recursion, so that depth does not matter.
 */
export function pageLines(document: Document): string[] {
  const root = ownOf(document, 'body');
  const lines: string[] = [];
  if (!root) return lines;
  const view = ownOf(document, 'defaultView');
  let line = '';
  const end = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  /** Elements that are open, innermost last. */
  const open: Shown[] = [];
  const leave = (): void => {
    if (!open.pop()?.inline) end();
  };
  let node: Node | null = ownOf(root, 'firstChild');
  while (node) {
    let next: Node | null = null;
    const type = ownOf(node, 'nodeType');
    if (type === 3 && !open.at(-1)?.unseen) line += node.nodeValue ?? '';
    if (type === 1) {
      const element = node as Element;
      const tag = ownOf(element, 'tagName').toUpperCase();
      if (tag === 'BR') end();
      else if (!NEVER.has(tag)) {
        const shown = shownAs(element, view);
        if (!shown.gone) {
          if (!shown.inline) end();
          open.push(shown);
          next = ownOf(element, 'firstChild');
          if (!next) leave();
        }
      }
    }
    while (!next && node && node !== root) {
      next = ownOf(node, 'nextSibling');
      if (next) break;
      node = ownOf(node, 'parentNode');
      if (node && node !== root) leave();
    }
    node = next;
  }
  end();
  return lines;
}
