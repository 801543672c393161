/** What a page's JSON-LD says of its article; other blocks on the same page describe the site. */
export interface LinkedArticle {
  headline: string;
  datePublished: string;
  author: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The block with a headline, or null. Malformed blocks are passed over. */
export function readLinkedArticle(document: Document): LinkedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parsed = parse(script.textContent ?? '');
    for (const item of Array.isArray(parsed) ? parsed : [parsed]) {
      if (!isRecord(item) || !text(item.headline)) continue;
      const author = isRecord(item.author) ? text(item.author.name) : text(item.author);
      return {
        headline: text(item.headline),
        datePublished: text(item.datePublished),
        author,
      };
    }
  }
  return null;
}
