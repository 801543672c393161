import type { Found } from './find.ts';

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const ENDS = '(?:kr|com|net|org|tv|io|gle|ly|me|info|edu|gov)(?![A-Za-z0-9-])';
const PATH = "(?:[/?#][A-Za-z0-9\\-._~:/?#@!$&*+,;=%()']*)?";
/** With http, with www, or a name that ends like one; not the half of an e-mail address or of a longer name. */
const LINK = new RegExp(
  `(?<![A-Za-z0-9@.가-힣_-])(?:https?://${LABEL}(?:\\.${LABEL})+(?::\\d+)?${PATH}|` +
    `(?:${LABEL}\\.)+${ENDS}${PATH})(?!@)`,
  'g',
);

export interface FoundLink extends Found {
  url: string;
}

/** What a sentence puts behind an address does not belong to it; a bracket does where it was opened in it. */
function trimmed(link: string): string {
  let end = link.length;
  for (;;) {
    const last = link[end - 1] ?? '';
    const opened = link.slice(0, end).split('(').length;
    const closed = link.slice(0, end).split(')').length;
    if (/[.,;:!?']/.test(last) || (last === ')' && closed > opened)) end--;
    else return link.slice(0, end);
  }
}

/** Addresses of pages as the text gives them, with the address that they open. */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  for (const match of text.matchAll(LINK)) {
    const link = trimmed(match[0]);
    const url = /^https?:/.test(link) ? link : `https://${link}`;
    if (URL.canParse(url)) found.push({ start: match.index, end: match.index + link.length, url });
  }
  return found;
}
