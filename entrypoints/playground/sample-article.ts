import type { Article, Removal } from '../../utils/article/article.ts';
import type { Block } from '../../utils/article/block.ts';
import type { LicenceFinding, LicenceType } from '../../utils/article/licence.ts';

/** Text of the release: 인사혁신처, 2024-11-19, 공공누리 제1유형 (출처표시), www.korea.kr newsId 156661100. */
export const LEAD =
  '공직사회 혁신을 위해 출범한 인사혁신처(처장 연원정)가 19일, 처 출범 10주년을 맞아 지난 10년을 돌아보고 앞으로의 방향을 모색하는 뜻깊은 행사를 개최한다.';
export const CONTEST =
  "먼저, '10'을 주제로 한 사진 공모전과 생성형 인공지능(AI) '전문 인공지능 챗봇(ChatGPT)' 활용 공모전을 통해 인사처의 변화를 조명하고 혁신적인 아이디어를 발굴한다.";
export const WORKS = '이번 공모전에는 총 42개의 사진 작품과 54개의 인공지능 활용작이 출품됐다.';

export const TITLE = '(기획재정담당관) “‘공직혁신’ 기초 다진 10년 → 중추적 역할 다짐”';
export const SUBTITLE =
  '인사혁신처 출범 10주년 기념 ‘공모전’ 등 앞으로의 방향성 모색하는 다양한 행사 개최';

export const LONG_TITLE = `${TITLE} 인사혁신처 출범 10주년 기념 ‘공모전’ 등 앞으로의 방향성 모색하는 다양한 행사 개최, 전 직원이 함께하는 10주년 기념의 장과 공직의 미래와 소통의 장, 아시아 인사행정 협력망 학술회의(네트워크 콘퍼런스)도 이어져`;

const BLOCKS: Block[] = [
  { type: 'paragraph', text: LEAD },
  { type: 'heading', text: '<전 직원이 함께하는 10주년 기념의 장>', level: 1 },
  {
    type: 'paragraph',
    text: '인사처는 직원 모두가 함께 참여할 수 있는 10주년 축하 행사를 마련했다.',
  },
  { type: 'paragraph', text: CONTEST },
  { type: 'paragraph', text: WORKS },
  { type: 'heading', text: '<공직의 미래와 소통의 장>', level: 2 },
  {
    type: 'list',
    text: '□ 연원정 인사처장이 18일 성균관대학교를 찾아 청년 수험생들과 소통한 데 이어',
    level: 1,
  },
  {
    type: 'list',
    text: '○ 20일에는 일본, 태국 등 13개국이 참여하는 아시아 인사행정 협력망 학술회의를 개최한다.',
    level: 2,
  },
  { type: 'list', text: '- 태국 인사위원장과의 양자 회담도 주재할 계획이다.', level: 3 },
  {
    type: 'footnote',
    text: '* 아시아 인사행정 협력망: 인사처와 경제협력개발기구(OECD)가 함께 여는 학술회의',
    level: 1,
  },
  {
    type: 'table',
    text: '날짜\t행사\t함께하는 곳\n18일\t청년 수험생과의 소통\t성균관대학교\n20일\t학술회의(네트워크 콘퍼런스)\t13개국\n21일\t기획연수회(세미나)\t한국인사행정학회',
    rows: [
      ['날짜', '행사', '함께하는 곳'],
      ['18일', '청년 수험생과의 소통', '성균관대학교'],
      ['20일', '학술회의(네트워크 콘퍼런스)', '13개국'],
      ['21일', '기획연수회(세미나)', '한국인사행정학회'],
    ],
  },
];

const MARK = "'텍스트'에 한하여 공공누리 출처표시의 조건에 따라 자유이용이 가능합니다.";

/** A finding of a type with its evidence; the fields tell what is special. */
export function finding(type: LicenceType, fields: Partial<LicenceFinding> = {}): LicenceFinding {
  const isUnknown = type === 'unknown';
  return {
    type,
    aiTraining: false,
    scope: isUnknown ? 'unstated' : 'text',
    doubt: isUnknown ? 'none-found' : null,
    evidence: isUnknown
      ? []
      : [
          { text: `공공누리 공공저작물 자유이용허락 ${type.slice(-1)}유형`, where: 'mark' },
          { text: MARK, where: 'sentence' },
        ],
    ...fields,
  };
}

/** The removals of the seed page: the second copy of everything, and what stood around it. */
export const REMOVED: Removal[] = [
  ...BLOCKS.slice(1, 6).map((block, index) => ({
    step: 'second-copies',
    reason: 'second-copy' as const,
    text: block.text,
    back: { block: { ...block }, at: BLOCKS.length, order: BLOCKS.length + index },
  })),
  {
    step: 'tail',
    reason: 'notice',
    text: '“이 자료는 인사혁신처의 보도자료를 전재하여 제공함을 알려드립니다.”',
  },
  { step: 'head', reason: 'repeated-title', text: TITLE },
];

/** A whole article; the fields tell what is special. */
export function sampleArticle(fields: Partial<Article> = {}): Article {
  const canonicalUrl = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156661100';
  return {
    identity: { source: 'korea.kr', kind: 'pressRelease', id: '156661100' },
    url: canonicalUrl,
    canonicalUrl,
    title: TITLE,
    subtitles: [SUBTITLE],
    agency: '인사혁신처',
    publishedDate: '2024-11-19',
    licence: finding('KOGL-1'),
    attachments: [
      {
        name: '241119 (기획조정관) 인사혁신처 출범 10주년.hwpx',
        url: 'https://www.korea.kr/common/download.do?fileId=1&tblKey=GMN',
      },
      {
        name: '241119 (기획조정관) 인사혁신처 출범 10주년.pdf',
        url: 'https://www.korea.kr/common/download.do?fileId=2&tblKey=GMN',
      },
    ],
    contacts: [],
    where: 'page',
    blocks: BLOCKS,
    removed: REMOVED,
    ...fields,
  };
}
