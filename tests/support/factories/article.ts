import type { Article } from '../../../utils/article/article.ts';
import type { CaptureResult } from '../../../utils/article/capture-result.ts';

const ADDRESS = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156661100';

/** A whole article; a test names only the fields that it is about. */
export function anArticle(fields: Partial<Article> = {}): Article {
  return {
    identity: { source: 'korea.kr', kind: 'pressRelease', id: '156661100' },
    url: ADDRESS,
    canonicalUrl: ADDRESS,
    title: '공직혁신의 기초를 다져요',
    subtitles: ['출범 10주년 기념'],
    agency: '인사혁신처',
    publishedDate: '2024-11-19',
    licence: {
      type: 'KOGL-1',
      aiTraining: false,
      scope: 'text',
      doubt: null,
      evidence: [{ text: '출처표시', where: 'mark' }],
    },
    attachments: [{ name: '붙임.hwp', url: 'https://www.korea.kr/common/download.do?fileId=1' }],
    contacts: [{ department: '기획과', role: '과장', name: '홍길동', phone: '044-000-0000' }],
    where: 'page',
    blocks: [
      { type: 'paragraph', text: '첫 문단이에요.' },
      { type: 'table', text: '가\t나', rows: [['가', '나']] },
      { type: 'list', text: '○ 항목', level: 2 },
    ],
    removed: [{ step: 'remove-copies', reason: 'second-copy', text: '첫 문단이에요.' }],
    ...fields,
  };
}

/** The article with this newsId. */
export function anArticleWithId(id: string, fields: Partial<Article> = {}): Article {
  const canonicalUrl = `https://www.korea.kr/briefing/pressReleaseView.do?newsId=${id}`;
  const identity = { source: 'korea.kr', kind: 'pressRelease', id } as const;
  return anArticle({ identity, url: canonicalUrl, canonicalUrl, ...fields });
}

/** What capturing a page gave, whole and without failure. */
export function aCapture(fields: Partial<CaptureResult> = {}): CaptureResult {
  return {
    article: anArticle(),
    failure: null,
    pending: false,
    timings: { totalMs: 12, steps: { read: 12 } },
    path: 'containers',
    ...fields,
  };
}
