import type { ArticleIdentity, ArticleKind } from '../article/article.ts';

/** The hosts of 대한민국 정책브리핑; www is the canonical one, m serves the same paths in another template. */
const HOSTS = new Set(['www.korea.kr', 'm.korea.kr', 'korea.kr']);

/** File names of article pages and the kind each holds; a name means the same under /briefing/, /news/ and the others. */
const KINDS: Readonly<Record<string, ArticleKind>> = {
  pressReleaseView: 'pressRelease',
  policyNewsView: 'policyNews',
  actuallyView: 'actually',
  policyBriefingView: 'policyBriefing',
  speechView: 'speech',
  stateCouncilView: 'stateCouncil',
  reporterView: 'reporter',
  contributePolicyView: 'column',
  healthView: 'column',
  policyFocusView: 'focus',
  policyCurationView: 'focus',
  bhFocusView: 'focus',
  cardnewsView: 'media',
  visualNewsView: 'media',
  mediaNewsView: 'media',
};

const ARTICLE_PATH = /^\/(?:briefing|news|special|multi)\/(\w+)\.do$/;

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Whether an address is on korea.kr: exact hosts, http or https, the default port. */
export function isSite(address: string): boolean {
  const url = parse(address);
  return !!url && /^https?:$/.test(url.protocol) && HOSTS.has(url.hostname) && url.port === '';
}

/**
 * Which briefing an address names, by the address alone; null for every other page.
 * Whether an article stands behind it is for `detectArticle` to say.
 */
export function identify(address: string): ArticleIdentity | null {
  const url = parse(address);
  if (!url || !isSite(address)) return null;
  const name = ARTICLE_PATH.exec(url.pathname)?.[1] ?? '';
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  const id = url.searchParams.get('newsId') ?? '';
  return kind && /^\d{6,9}$/.test(id) ? { source: 'korea.kr', kind, id } : null;
}

/**
 * The address to credit. For an article: https, www, its path and newsId, nothing that a search or a campaign added.
 * For any other page: its own address without the hash.
 */
export function canonicalUrl(identity: ArticleIdentity | null, address: string): string {
  const url = parse(address);
  if (!url) return address;
  if (identity) return `https://www.korea.kr${url.pathname}?newsId=${identity.id}`;
  url.hash = '';
  return url.href;
}
