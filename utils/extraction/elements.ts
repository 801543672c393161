/** Elements that hold no text of an article, whatever stands in them. */
const SKIPPED = new Set(
  (
    'script style noscript template head title meta link iframe frame object embed svg math canvas audio video ' +
    'input button select option textarea datalist dialog map area track source'
  ).split(' '),
);

const BLOCKS = new Set(
  (
    'html body p div section article main header footer aside nav h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption ' +
    'thead tbody tfoot tr td th blockquote pre figure figcaption address fieldset legend form hr center details ' +
    'summary hgroup search menu'
  ).split(' '),
);

/** Whether an element's content is never text of the article. */
export const isSkipped = (localName: string): boolean => SKIPPED.has(localName);

/** Whether an element begins and ends a line. */
export const isBlockElement = (localName: string): boolean => BLOCKS.has(localName);

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_CLASS = /(?:^|\s)(?:sr-only|blind|hidden|screen_out|ir_text|visually-hidden)(?:\s|$)/;

/** Whether the page hides an element, as far as its own attributes tell. */
export function isHidden(element: Element): boolean {
  // Asked of every element of the page, most of which have no attribute.
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDING_STYLE.test(element.getAttribute('style') ?? '') ||
    HIDING_CLASS.test(element.getAttribute('class') ?? '')
  );
}
