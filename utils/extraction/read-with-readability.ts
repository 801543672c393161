import { Readability } from '@mozilla/readability';

/** Above this many elements Readability would block the page (about 450 ms at 60,000), so it is not asked. */
const MAX_ELEMENTS = 20_000;

/**
 * The element that Readability takes for the article, or null. It rewrites the document it is given, so that must be a
 * clone that nothing else needs any more.
 */
export function findWithReadability(clone: Document): Element | null {
  if (clone.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  const article = new Readability<Element>(clone, {
    serializer: (node) => node as Element,
    charThreshold: 100,
  }).parse();
  return article?.content ?? null;
}
