import type { LicenceFinding } from '../article/licence.ts';
import { toLine } from '../text/clean.ts';
import { licenceOf } from './catalogue.ts';
import { readDeclared } from './read-declared.ts';
import {
  isMarkLine,
  type LicenceSign,
  readFileName,
  readLink,
  readMark,
  readSentence,
} from './read-signs.ts';

/** The site's own place for the licence, where its class is still there. */
const PLACE = '.law_copy_wrap';
/**
 * Phrases after which the licence stands when no class tells its place; what stands before is the article's text. A release
 * about 공공누리 may quote the remark, so that the last one counts. The other phrase stands also behind the licence.
 */
const REMARK = /전재하여 제공함을 알려드립니다/;
const SOURCE_LINE = /<\s*자료출처\s*=\s*정책브리핑|자료출처=정책브리핑/;
/** Where what belongs to the article ends; nothing behind counts. */
const BEHIND = /^(?:\s*이전다음기사|\s*정책브리핑 게시물 운영원칙)/;
const OUTSIDE =
  'footer, aside, nav, header, [role="contentinfo"], [role="navigation"], [role="complementary"]';
/** The site's foot where it is no `footer`: what stands there speaks of the site. */
const FOOT = /(?:^|\s)(?:site-?|global-?|page-?)?foot(?:er)?(?:[-_]\S*)?(?:\s|$)/i;
/** Shown to nobody: a mark that is kept for another type, the popover. */
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A licence sentence stands alone; longer blocks write about licences. */
const MAX_SENTENCE = 120;

function blockAround(node: Node): Element | null {
  let element = node.parentElement;
  while (element && /^(?:span|em|b|i|font|a|u)$/.test(element.localName))
    element = element.parentElement;
  return element;
}

/** What a line says that is no longer than a sentence on the licence. */
function signOfLine(line: string): LicenceSign | null {
  if (line.length > MAX_SENTENCE) return null;
  return readSentence(line) ?? (isMarkLine(line) ? readMark(line) : null);
}

function signOfText(node: Node): LicenceSign | null {
  const value = node.nodeValue ?? '';
  if (!/공공누리|인공지능|텍스트/.test(value)) return null;
  const own = toLine(value);
  const sign = signOfLine(own);
  if (sign || readSentence(own)) return sign;
  return signOfLine(toLine(blockAround(node)?.textContent ?? ''));
}

/** A mark speaks by its words; its file is heard too where it says something else, which makes a conflict. */
function signsOfElement(element: Element): LicenceSign[] {
  const attribute = (name: string): string => element.getAttribute(name) ?? '';
  if (element.localName === 'a')
    return [readLink(attribute('href'))].filter((sign) => sign !== null);
  if (element.localName !== 'img' && attribute('role') !== 'img') return [];
  const mark = readMark(toLine(attribute('alt') || attribute('aria-label')));
  const file = readFileName(attribute('src'));
  if (!mark || !file) return [mark ?? file].filter((sign) => sign !== null);
  return mark.type === null || mark.type === file.type ? [mark] : [mark, file];
}

function isOutside(element: Element): boolean {
  const attribute = (name: string): string => element.getAttribute(name) ?? '';
  return (
    /^(?:script|style|template)$/.test(element.localName) ||
    element.matches(OUTSIDE) ||
    FOOT.test(`${attribute('id')} ${attribute('class')}`) ||
    element.hasAttribute('hidden') ||
    HIDDEN.test(attribute('style'))
  );
}

/** All signs that stand in the licence's place: inside the site's container, else behind the article's closing phrases. */
function collectSigns(document: Document): LicenceSign[] {
  const place = document.querySelector(PLACE);
  const root = place ?? document.body;
  if (!root) return [];
  const signs: LicenceSign[] = [];
  let open = place !== null;
  const walker = document.createTreeWalker(root, 5 /* elements and text */, {
    acceptNode: (node) => (node.nodeType === 1 && isOutside(node as Element) ? 2 : 1),
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    if (open && BEHIND.test(text)) break;
    if (!place && REMARK.test(text)) {
      open = true;
      signs.length = 0;
    }
    if (SOURCE_LINE.test(text)) open = true;
    if (!open) continue;
    if (node.nodeType === 1) signs.push(...signsOfElement(node as Element));
    else signs.push(...[signOfText(node)].filter((sign) => sign !== null));
  }
  return signs;
}

/** Whether two signs cannot both be true. */
function contradicts(types: readonly string[], nonCommercial: boolean): boolean {
  if (types.length > 1) return true;
  const licence = licenceOf((types[0] ?? 'unknown') as LicenceFinding['type']);
  return !!licence && nonCommercial && licence.commercialUse;
}

/** What the signs say together. Signs that disagree, or none, give `unknown`; the evidence stays either way. */
function judge(signs: readonly LicenceSign[], scope: LicenceFinding['scope']): LicenceFinding {
  const types = [...new Set(signs.map(({ type }) => type).filter((type) => type !== null))];
  const nonCommercial = signs.some((sign) => sign.nonCommercial);
  const finding: LicenceFinding = {
    type: 'unknown',
    aiTraining: signs.some((sign) => sign.aiTraining),
    scope: 'unstated',
    doubt: null,
    evidence: signs.map(({ evidence }) => evidence),
  };
  if (contradicts(types, nonCommercial)) return { ...finding, doubt: 'conflict' };
  const [type] = types;
  if (!type) return { ...finding, doubt: nonCommercial ? 'non-commercial' : 'none-found' };
  return { ...finding, type, scope };
}

/**
 * Reads the licence of the korea.kr article that a page shows, with its evidence. The article's own words about licences
 * and the site's footers never count; nothing found is `unknown`, never a type.
 */
export function readLicence(document: Document): LicenceFinding {
  return judge(collectSigns(document), 'text');
}

/**
 * Reads the licence of a page of no known template: 공공누리's marks as on korea.kr, and what the page declares in its
 * markup. A declared licence that the catalogue does not know leaves nothing to claim.
 */
export function readOtherLicence(document: Document): LicenceFinding {
  const marks = collectSigns(document);
  const declared = readDeclared(document);
  const finding = judge([...marks, ...declared.signs], marks.length > 0 ? 'text' : 'unstated');
  if (declared.known || finding.type === 'unknown') return finding;
  return { ...finding, type: 'unknown', scope: 'unstated', doubt: 'conflict' };
}
