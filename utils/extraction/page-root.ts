import type { RemovalReason } from '../article/article.ts';

/** Containers of an article's own text, in order: www and m, any generation with microdata, the old generation. */
const BODIES = [
  '.article_body .view_cont',
  '.view_cont',
  '[itemprop="articleBody"]',
  '#viewCont',
  '.rbody',
];

/** What stands around and inside those containers without being the article's text, by element and by class. */
const FOREIGN_ELEMENTS = new Map<string, RemovalReason>([
  ['nav', 'navigation'],
  ['aside', 'navigation'],
  ['header', 'navigation'],
  ['footer', 'navigation'],
  ['figcaption', 'caption'],
]);
const FOREIGN_CLASSES: readonly (readonly [string, RemovalReason])[] = [
  ['.law_copy_wrap, .popover, .source, .remark, .article_footer, .livereContainer', 'notice'],
  ['.photo_caption', 'caption'],
  [
    '.view_opt, .prev_next, .filedown, .file_down, .breadcrumbs, .as_side, .article_head, .view_title, .sns_share',
    'navigation',
  ],
];

/** The container of the article's text where one of the site's own is there: the one with the most text. */
export function findBody(document: Document): Element | null {
  for (const selector of BODIES) {
    const found = [...document.querySelectorAll(selector)];
    if (found.length === 1) return found[0] ?? null;
    if (found.length > 1) {
      return found.reduce((a, b) =>
        (b.textContent?.length ?? 0) > (a.textContent?.length ?? 0) ? b : a,
      );
    }
  }
  return null;
}

/** Why an element is left out whole, or null. */
export function foreignReason(element: Element): RemovalReason | null {
  const byElement = FOREIGN_ELEMENTS.get(element.localName);
  if (byElement) return byElement;
  // Asked of every element of the page, most of which have no class.
  if (!element.hasAttribute('class')) return null;
  for (const [selector, reason] of FOREIGN_CLASSES) if (element.matches(selector)) return reason;
  return null;
}
