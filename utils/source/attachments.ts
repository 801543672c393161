import type { Attachment } from '../article/article.ts';
import { toLine } from '../text/clean.ts';

const DOWNLOAD = 'a[href*="/common/download.do"]';
/** What buttons beside a file say; never a file's name. */
const BUTTON = /^(?:내려받기|다운로드|바로보기|다운받기)?$/;

function absolute(href: string, base: string): string | null {
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The files that an article offers, in the page's order, each address once, by the name that its link shows. */
export function readAttachments(document: Document, url: string): Attachment[] {
  const found = new Map<string, string>();
  for (const link of document.querySelectorAll(DOWNLOAD)) {
    const address = absolute(link.getAttribute('href') ?? '', url);
    if (!address?.includes('fileId=')) continue;
    const words = toLine(link.textContent ?? '');
    const name = BUTTON.test(words) ? '' : words;
    if (!found.get(address)) found.set(address, name);
  }
  return [...found].map(([address, name]) => ({ name, url: address }));
}
