import type { ArticleHead } from '../../utils/article/article.ts';
import type { Translate } from '../../utils/article/words.ts';

const ADDRESS = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=000000000';

/** An invented release to show formats with; its number is nobody's. */
export function sampleHead(t: Translate): ArticleHead {
  return {
    identity: { source: 'korea.kr', kind: 'pressRelease', id: '000000000' },
    url: ADDRESS,
    canonicalUrl: ADDRESS,
    title: t('options_sample_title'),
    subtitles: [],
    agency: t('options_sample_agency'),
    publishedDate: '2026-10-09',
    licence: { type: 'KOGL-1', aiTraining: false, scope: 'text', doubt: null, evidence: [] },
  };
}

/** What is quoted of it. */
export const samplePassages = (t: Translate): string[] => [t('options_sample_text')];
