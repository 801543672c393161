import { type FoundLink, findAll } from './find.ts';

/** 「○○법 시행령」 제3조의2, 「○○법」(이하 “법”) 제5조: titles in law brackets that end as laws and decrees do. */
const LAW =
  /[｢「]([^｢「｣」]{1,60}?(?:법률?|..령|시행규칙))[｣」](?:\s?(시행령|시행규칙))?(?:(?:\s?\(이하[^()]{0,20}\))?\s?(제\d+조(?:의\d+)?)(?:\s?제\d+[항호])*)?/g;
/** 방법, 요법 …: what is done, not what binds; nor are orders that somebody gives. */
const NO_LAW = /(?:[방기작요문]|요리)법$|명령$|법[·ㆍ]/;
/** 「○○법 시행령·시행규칙」: of two decrees in one pair of brackets the first is linked. */
const SECOND = /(?<=시행령)[^가-힣].*/;

/**
 * Laws that the text names in their brackets, with the article where one is named, and their page at the 국가법령정보센터
 * (https://www.law.go.kr/법령/이름/제n조: the address the centre gives for links by name).
 */
export const findLaws = (text: string): FoundLink[] =>
  findAll(text, LAW).flatMap(({ start, end, match: [, title = '', decree = '', article = ''] }) => {
    if (NO_LAW.test(title)) return [];
    // The centre writes every middle dot in the names of laws as U+318D.
    const name = `${title}${decree}`
      .replace(SECOND, '')
      .replace(/\s/g, '')
      .replace(/[·‧・]/g, 'ㆍ');
    const url = `https://www.law.go.kr/법령/${encodeURIComponent(name)}${article && `/${article}`}`;
    return { kind: 'law', start, end, url };
  });
