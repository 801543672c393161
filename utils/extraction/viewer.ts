/** Where the pages of a converted document lie: `<base>1.html`, `<base>2.html`, … until one is missing. */
export interface ViewerDocument {
  base: string;
}

const FRAME = 'iframe[src*="/docViewer/"]';

/** `fn` and `rs` as the site writes them: a file's hash and a path without a host. */
const HASH = /^[\w-]{1,128}$/;
const PATH = /^\/[\w./-]{1,256}$/;

/**
 * The document that a page shows in its viewer frame, or null. Only addresses of the page's own origin and of the
 * expected form are given: nothing else is ever fetched.
 */
export function findViewer(document: Document, url: string): ViewerDocument | null {
  for (const frame of document.querySelectorAll(FRAME)) {
    let address: URL;
    try {
      address = new URL(frame.getAttribute('src') ?? '', url);
    } catch {
      continue;
    }
    const fn = address.searchParams.get('fn') ?? '';
    const rs = address.searchParams.get('rs') ?? '';
    if (address.origin !== new URL(url).origin || !HASH.test(fn) || !PATH.test(rs)) continue;
    if (rs.includes('..')) continue;
    return { base: `${address.origin}${rs}/${fn}.files/` };
  }
  return null;
}
