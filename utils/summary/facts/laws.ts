import type { Found } from './find.ts';

/** 「○○법 시행령」 제3조의2: titles in law brackets that end as laws do. */
const LAW =
  /[「｢]([^「」｢｣]{2,60}?(?:법|법률|시행령|시행규칙))[」｣](?:\s?(시행령|시행규칙))?(?:\s?(제\d{1,4}조(?:의\d{1,2})?)(?:\s?제\d{1,3}항)?(?:\s?제\d{1,3}호)?)?/g;
/** 방법, 요법 …: what is done, not what binds. */
const NO_LAW = /(?:방|기|작|요|조리|사용|이용|연주|재배)법$/;

export interface FoundLaw extends Found {
  url: string;
}

/**
 * Laws that the text names in their brackets, with the article where one is named, and their page at the 국가법령정보센터
 * (https://www.law.go.kr/법령/이름/제n조: the address the centre gives for links by name).
 */
export function findLaws(text: string): FoundLaw[] {
  const found: FoundLaw[] = [];
  for (const match of text.matchAll(LAW)) {
    const [whole, title = '', decree = '', article] = match;
    if (NO_LAW.test(title)) continue;
    const name = `${title}${decree}`.replace(/\s+/g, '');
    const url = `https://www.law.go.kr/법령/${encodeURIComponent(name)}${article ? `/${encodeURIComponent(article)}` : ''}`;
    found.push({ start: match.index, end: match.index + whole.length, url });
  }
  return found;
}
