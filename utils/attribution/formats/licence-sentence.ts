import { type KnownLicence, KOGL_TYPES } from '../../article/licence.ts';
import type { CopyFormat } from '../../article/settings.ts';
import type { MessageKey, Translate } from '../../article/words.ts';
import { linesHtml } from '../../text/markup.ts';
import type { Credit } from '../credit.ts';
import type { Format, Source } from '../format.ts';
import { creditSource, quotedAbove } from './credit-lines.ts';

const isKogl = (type: string): boolean => (KOGL_TYPES as readonly string[]).includes(type);

/** 제1유형, from 공공누리's own names of the types. */
const typeName = (type: string, t: Translate): string =>
  t('credit_kogl_type', [type.replace('KOGL-', '')]);

/** The sentences that other licences ask for: OGL's in its own words, CC's title-author-licence. */
const OTHERS: Partial<Record<KnownLicence, MessageKey>> = {
  'OGL-UK-3.0': 'credit_sentence_ogl_uk_3_0',
  'CC-BY-4.0': 'credit_sentence_cc_by_4_0',
};

/** The host, as 공공누리 writes the address of a home page: www.korea.kr */
const homePage = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);

function koglSentence(id: CopyFormat, credit: Credit, t: Translate): string | null {
  const { agency, title, url, publishedDate, site, type } = credit;
  const name = typeName(type, t);
  const year = publishedDate.slice(0, 4);
  if (id === 'kogl-source') return t('credit_kogl_source', [agency, site || homePage(url), url]);
  if (id === 'kogl-short') return t('credit_kogl_short', [name, agency, homePage(url)]);
  return year ? t('credit_kogl_long', [agency, year, name, title, url]) : null;
}

/**
 * The sentence that the licence's own page gives. Where no licence is known, or something that the sentence must name is
 * missing, the plain credit stands in: nothing is claimed or made up.
 */
function sentence(id: CopyFormat, credit: Credit, t: Translate): Source {
  const other = credit.type === 'unknown' ? undefined : OTHERS[credit.type];
  let text: string | null = null;
  if (isKogl(credit.type) && credit.agency) text = koglSentence(id, credit, t);
  else if (other && credit.agency) text = t(other, [credit.title, credit.agency, credit.url]);
  if (text === null) return creditSource(credit);
  const plain = [text, credit.edited].filter(Boolean).join(' ');
  return { plain, html: linesHtml(plain) };
}

function sentenceFormat(id: 'kogl' | 'kogl-short' | 'kogl-source'): Format {
  return {
    id,
    source: (credit, { t }) => sentence(id, credit, t),
    copy: (credit, parts, context) =>
      quotedAbove(credit, parts, context, sentence(id, credit, context.t)),
  };
}

/** 공공누리's sentence in full: who made and opened what in which year, and where it is to be had. */
export const kogl = sentenceFormat('kogl');
/** Its short form: by which type, whose work. */
export const koglShort = sentenceFormat('kogl-short');
/** Its shortest: 출처 - [기관명], [사이트명(상세 URL)]. */
export const koglSource = sentenceFormat('kogl-source');
