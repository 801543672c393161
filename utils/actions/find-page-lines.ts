import type { ArticleHead } from '../article/article.ts';
import type { FrameScripts } from '../platform/frame-scripts.ts';
import type { openTabs } from '../platform/tabs.ts';

interface LinesEdges {
  openTabs: typeof openTabs;
  readLines: FrameScripts['readLines'];
  sitePatterns: () => string[];
}

const withoutHash = (address: string): string => address.replace(/#.*/u, '');

/**
 * The lines of an article's page where it stands open in a tab; null where it does not, or may not be asked. A link to a
 * sentence is made from nothing else: what was saved does not tell whether its words stand once on the page, or still do.
 */
export async function findPageLines(
  { url }: Pick<ArticleHead, 'url'>,
  { openTabs, readLines, sitePatterns }: LinesEdges,
): Promise<readonly string[] | null> {
  const tabs = await openTabs(sitePatterns());
  const tab = tabs.find((one) => one.url && withoutHash(one.url) === withoutHash(url));
  if (!tab) return null;
  // A page that goes away in the meantime is one that is not open.
  return readLines(tab.id).catch(() => null);
}
