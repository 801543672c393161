import type { ArticleHead } from '../article/article.ts';
import { readLicence, readOtherLicence } from '../licence/read-licence.ts';
import { detectArticle } from '../source/detect.ts';
import { readAgency, readDate, readSubtitles } from '../source/head-fields.ts';
import { findHeadline } from '../source/headline.ts';
import { canonicalUrl } from '../source/identify.ts';
import { readLinkedArticle } from '../source/linked-data.ts';

/**
 * What a page's head says about its article: enough for a credit line. Reads only. On a page of no known template there
 * are no sub-titles (the heading below the headline may be the first of the text) and no agency: nobody is credited on a
 * guess.
 */
export function captureHead(document: Document, url: string): ArticleHead {
  const identity = detectArticle(document, url);
  const linked = readLinkedArticle(document);
  const headline = findHeadline(document, linked);
  return {
    identity,
    url,
    canonicalUrl: canonicalUrl(identity, url),
    title: headline.title,
    subtitles: identity ? readSubtitles(headline) : [],
    agency: identity ? readAgency(document, headline, linked) : '',
    publishedDate: readDate(document, headline, linked),
    licence: identity ? readLicence(document) : readOtherLicence(document),
  };
}
