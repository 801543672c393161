import { type FoundLink, findAll } from './find.ts';

const NAMES = `(?:[a-z\\d][a-z\\d-]*\\.)+`;
const ENDS = `(?:kr|com|net|org|tv|gle|ly|me)(?![\\w-])`;
/** A comma that another address follows parts the two. */
const SIGN = `(?:[\\w\\-.~:/?#@!$&*+;=%']|,(?!http|www|[\\w.-]+\\.kr))`;
/**
 * With a scheme, or a name that ends like one; not the half of an e-mail address or of a longer name. What a sentence
 * puts behind an address does not belong to it; a bracket does where it was opened in it.
 */
const LINK = new RegExp(
  `(?<![\\w@.가-힣-])(?:https?://${NAMES}[a-z]+|${NAMES}${ENDS})(?::\\d{2,5}(?![\\d-]))?` +
    `(?:[/?#](?:${SIGN}|\\(${SIGN}*\\))*(?<![.,;:!?'*]))?(?!@)`,
  'gi',
);

/** Addresses of pages as the text gives them, with the address that they open. */
export const findLinks = (text: string): FoundLink[] =>
  findAll(text, LINK)
    .map(({ start, end, match: [link] }) => ({
      kind: 'link' as const,
      start,
      end,
      url: link.replace(/^(?!http)/i, 'https://'),
    }))
    // An address that goes on in Hangul is cut there, and would lead elsewhere.
    .filter(
      ({ url, end }) => URL.canParse(url) && !/[/=@][가-힣]/.test(text.slice(end - 1, end + 1)),
    );
