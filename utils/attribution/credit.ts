import type { ArticleHead } from '../article/article.ts';
import { type LicenceType, licencePart } from '../article/licence.ts';
import type { Translate } from '../article/words.ts';

/** The parts of a credit, as 저작권법 제37조 and the terms of 공공누리 ask for them: whose, what, when, where, on what terms. */
export interface Credit {
  agency: string;
  title: string;
  /** What it is: 보도자료, 정책뉴스 … */
  kind: string;
  /** As Korean writes dates: 2024.11.19. */
  date: string;
  /** The same as YYYY-MM-DD. */
  publishedDate: string;
  site: string;
  /** The type's name; '' where none was seen: no licence is claimed then. */
  licence: string;
  /** The type's name in a few characters. */
  shortLicence: string;
  type: LicenceType;
  /** The canonical address: what the credit names. */
  url: string;
  /** Where a link in the copy leads: to the sentence where that can be, else `url`. */
  link: string;
  /** (일부 수정) where the text is not word for word the article's; else ''. */
  edited: string;
  /** The newsId; '' on a page of no known template. */
  id: string;
  /** The reader's own tags, for a record of their library. */
  keywords?: readonly string[];
}

/** Keywords as records have them, where commas part them. */
export const keywordsOf = ({ keywords = [] }: Credit): string[] =>
  keywords.map((keyword) => keyword.replace(/\s*,\s*/g, ' '));

/** What a copy adds to what the article says of itself. */
export interface CreditOptions {
  edited?: boolean;
  link?: string | undefined;
}

/** Makes the credit for an article. Absent fields are ''. */
export function creditOf(
  head: ArticleHead,
  t: Translate,
  { edited = false, link }: CreditOptions = {},
): Credit {
  const { type } = head.licence;
  return {
    agency: head.agency,
    title: head.title,
    kind: head.identity ? t(`kind_${head.identity.kind}`) : '',
    date: head.publishedDate ? `${head.publishedDate.replaceAll('-', '.')}.` : '',
    publishedDate: head.publishedDate,
    site: head.identity ? t('credit_site') : '',
    licence: type === 'unknown' ? '' : t(`credit_${licencePart(type)}`),
    shortLicence: type === 'unknown' ? '' : t(`credit_short_${licencePart(type)}`),
    type,
    url: head.canonicalUrl,
    link: link ?? head.canonicalUrl,
    edited: edited ? t('credit_edited') : '',
    id: head.identity?.id ?? '',
  };
}

/**
 * 2024-11-19 → 2024년 11월 19일; '' stays ''. `style` says how a style wants it: for APA Korean guides write 2024. 11. 19.,
 * English ones 2024, November 19.
 */
export function longDate(
  publishedDate: string,
  t: Translate,
  style: 'long' | 'apa' = 'long',
): string {
  const [year = '', month = '', day = ''] = publishedDate.split('-');
  if (!day) return '';
  const months = t(style === 'apa' ? 'credit_months_apa' : 'credit_months').split(' ');
  return t(`credit_date_${style}`, [year, months[Number(month) - 1] ?? '', String(Number(day))]);
}
