import { describe, expect, it } from 'vitest';
import { readCaptureResult } from '../../../../utils/messaging/ports.ts';
import { aCapture, anArticle } from '../../../support/factories/article.ts';

describe('a capture result', () => {
  it('comes through as it was sent', () => {
    const sent = aCapture({ failure: { kind: 'viewer-late', message: 'late' }, pending: true });
    expect(readCaptureResult(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
  });

  it('may be of a page without a known identity, agency or date', () => {
    const article = anArticle({ identity: null, agency: '', publishedDate: '' });
    expect(readCaptureResult(aCapture({ article })).article).toEqual(article);
  });

  it('loses fields that nobody knows', () => {
    expect(readCaptureResult({ ...aCapture(), html: '<b>' })).toEqual(aCapture());
  });

  it.each([
    ['nothing', undefined],
    ['a date that is no date', aCapture({ article: anArticle({ publishedDate: '2024.11.19' }) })],
    [
      'a failure that we have no words for',
      { ...aCapture(), failure: { kind: 'odd', message: '' } },
    ],
    [
      'an address that is no web address',
      aCapture({ article: anArticle({ canonicalUrl: 'javascript:1' }) }),
    ],
    [
      'an attachment that is no web address',
      aCapture({ article: anArticle({ attachments: [{ name: 'a', url: 'data:text/html,x' }] }) }),
    ],
    [
      'an identity that is no newsId',
      aCapture({
        article: anArticle({ identity: { source: 'korea.kr', kind: 'speech', id: '1' } }),
      }),
    ],
    [
      'a table without rows',
      { ...aCapture(), article: { ...anArticle(), blocks: [{ type: 'table', text: 'a' }] } },
    ],
  ])('throws for %s', (_, message) => {
    expect(() => readCaptureResult(message)).toThrow();
  });
});
