import type { KnownLicence } from '../article/licence.ts';
import { LICENCES } from './catalogue.ts';
import type { LicenceSign } from './read-signs.ts';

/**
 * Host and path alone, as licences are told apart: no scheme, `www.`, query, hash or closing slash, and no deed or legal
 * code, which are two texts of the same licence. '' for what is no web address.
 */
function addressKey(uri: string): string {
  if (!URL.canParse(uri)) return '';
  const { protocol, hostname, pathname } = new URL(uri);
  if (!/^https?:$/.test(protocol)) return '';
  const path = pathname
    .toLowerCase()
    .replace(/\.(?:html?|json)$/, '')
    .replace(/\/(?:deed|legalcode)(?:\.[\w-]+)?$/, '')
    .replace(/\/+$/, '');
  return `${hostname.replace(/^www\./, '')}${path}`;
}

/** The page that lists all types of 공공누리 names none. */
const LISTS_ALL = 'kogl.or.kr/info/license.do';

const BY_ADDRESS: ReadonlyMap<string, KnownLicence> = new Map(
  LICENCES.flatMap(({ type, page, aliases }) =>
    [page, ...aliases]
      .map(addressKey)
      .filter((key) => key !== LISTS_ALL)
      .map((key) => [key, type] as const),
  ),
);

/** The licence that an address names; null where the catalogue has none of that address. */
export function declaredLicence(uri: string): KnownLicence | null {
  return BY_ADDRESS.get(addressKey(uri)) ?? null;
}

/** Whether a link speaks of something else than the article: the site (its footer), another work, a picture. */
function isElsewhere(link: Element): boolean {
  if (link.closest('nav, aside, figure, blockquote, [role="contentinfo"]')) return true;
  const footer = link.closest('footer');
  // An article's own footer is inside the article.
  return footer !== null && !footer.closest('article, main');
}

function readLinks(document: Document): string[] {
  return [...document.querySelectorAll('link[rel][href], a[rel][href]')]
    .filter((link) => /(?:^|\s)license(?:\s|$)/i.test(link.getAttribute('rel') ?? ''))
    .filter((link) => !isElsewhere(link))
    .map((link) => (link.getAttribute('href') ?? '').trim());
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return null;
  }
}

/** Types of schema.org that can be the article of a page. A picture, a site or an organisation is none. */
const WORK = /(?:Article|Report|BlogPosting|WebPage|CreativeWork|Dataset)$/;

function isWork(item: Json): boolean {
  return [item['@type']].flat().some((type) => typeof type === 'string' && WORK.test(type));
}

/** `license` as an address, as an object with one, or as a list of those. */
function addresses(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return [one.trim()];
    if (!isRecord(one)) return [];
    const address = one.url ?? one['@id'];
    return typeof address === 'string' ? [address.trim()] : [];
  });
}

function readLinkedData(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const parsed = parse(script.textContent);
    const items = [parsed].flat().flatMap((item) => {
      const graph = isRecord(item) ? item['@graph'] : undefined;
      return Array.isArray(graph) ? [item, ...graph] : [item];
    });
    return items
      .filter(isRecord)
      .filter(isWork)
      .flatMap((item) => addresses(item.license));
  });
}

/**
 * The licences that a page declares for its article, by rel="license" or JSON-LD `license`, each with its evidence.
 * `known` is false where one of them is not in the catalogue: then nothing may be claimed.
 * Source: HTML, link type "license" (“the main content of the current document”); schema.org/license.
 */
export function readDeclared(document: Document): { signs: LicenceSign[]; known: boolean } {
  const declared = [...new Set([...readLinks(document), ...readLinkedData(document)])]
    .filter(Boolean)
    .map((uri) => ({ uri, type: declaredLicence(uri) }));
  return {
    signs: declared.map(({ uri, type }) => ({
      type,
      nonCommercial: false,
      aiTraining: false,
      evidence: { text: uri, where: 'metadata' },
    })),
    known: declared.every(({ type }) => type !== null),
  };
}
