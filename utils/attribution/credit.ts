import type { ArticleHead } from '../article/article.ts';
import type { LicenceType } from '../article/licence.ts';
import type { MessageKey, Translate } from '../article/words.ts';

const LICENCE_NAMES: Readonly<Record<Exclude<LicenceType, 'unknown'>, MessageKey>> = {
  'KOGL-0': 'credit_kogl_0',
  'KOGL-1': 'credit_kogl_1',
  'KOGL-2': 'credit_kogl_2',
  'KOGL-3': 'credit_kogl_3',
  'KOGL-4': 'credit_kogl_4',
};

/** The parts of a credit, as 저작권법 제37조 and the terms of 공공누리 ask for them: whose, what, when, where, on what terms. */
export interface Credit {
  agency: string;
  title: string;
  /** As Korean writes dates: 2024.11.19. */
  date: string;
  site: string;
  /** The type's name; '' where none was seen: no licence is claimed then. */
  licence: string;
  url: string;
}

/** Makes the credit for an article. Absent fields are ''. */
export function creditOf(head: ArticleHead, t: Translate): Credit {
  const { type } = head.licence;
  return {
    agency: head.agency,
    title: head.title,
    date: head.publishedDate ? `${head.publishedDate.replaceAll('-', '.')}.` : '',
    site: head.identity ? t('credit_site') : '',
    licence: type === 'unknown' ? '' : t(LICENCE_NAMES[type]),
    url: head.canonicalUrl,
  };
}
