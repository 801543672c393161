import { type ComponentChild, h } from 'preact';

/** What our own formats write. Links are shown, not followed: a preview leads nowhere. */
const SHOWN: Record<string, string> = {
  A: 'u',
  B: 'b',
  BLOCKQUOTE: 'blockquote',
  BR: 'br',
  I: 'i',
  P: 'p',
  PRE: 'pre',
  SUP: 'sup',
  TABLE: 'table',
  TBODY: 'tbody',
  TD: 'td',
  TR: 'tr',
};

/**
 * The rich flavour of a copy as elements of ours: parsed where nothing runs or loads, drawn from a list of elements,
 * without any attribute but a link's address as its title. Other elements give their text alone.
 */
export function richText(html: string): ComponentChild[] {
  return childrenOf(new DOMParser().parseFromString(html, 'text/html').body);
}

const childrenOf = (node: Node): ComponentChild[] => [...node.childNodes].map(drawn);

function drawn(node: Node): ComponentChild {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
  if (!(node instanceof Element)) return null;
  const tag = SHOWN[node.tagName];
  if (!tag) return node.textContent;
  const address = node.tagName === 'A' ? node.getAttribute('href') : null;
  return h(tag, address ? { title: address } : {}, ...childrenOf(node));
}
