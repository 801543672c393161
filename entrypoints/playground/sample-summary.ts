import {
  type Fact,
  NO_SUMMARY,
  type Reply,
  type Summary,
  type Term,
} from '../../utils/article/summary.ts';
import { CONTEST, LEAD, SUBTITLE, WORKS } from './sample-article.ts';

const MEETING =
  '○ 20일에는 일본, 태국 등 13개국이 참여하는 아시아 인사행정 협력망 학술회의를 개최한다.';

/** A fact of a sentence: what is special, and the value. */
const stated = <Special extends object>(
  special: Special,
  text: string,
  block: number,
  value: string,
) => {
  const start = text.indexOf(value);
  return {
    ...special,
    sentence: { text, block, start: 0, end: text.length },
    value: { text: value, block, start, end: start + value.length },
  };
};

/** Facts of every kind; what the release does not state is made up. */
export const FACTS: Fact[] = [
  stated(
    { kind: 'date' as const, purpose: 'other' as const, from: '2024-11-20', until: '2024-11-20' },
    MEETING,
    7,
    '20일',
  ),
  stated({ kind: 'amount' as const }, WORKS, 4, '42개'),
  stated({ kind: 'amount' as const }, WORKS, 4, '54개'),
  stated(
    { kind: 'period' as const, purpose: 'apply' as const, from: null, until: '2024-11-30' },
    '신청은 11월 30일까지 받는다.',
    5,
    '11월 30일까지',
  ),
  stated({ kind: 'target' as const }, '대상: 19~34세 청년', 5, '19~34세 청년'),
  stated({ kind: 'apply' as const }, '누리집에서 신청할 수 있다.', 5, '누리집에서 신청'),
  stated(
    { kind: 'link' as const, url: 'https://www.mpm.go.kr/' },
    '자세한 내용은 www.mpm.go.kr에서 볼 수 있다.',
    6,
    'www.mpm.go.kr',
  ),
  stated(
    {
      kind: 'law' as const,
      url: `https://www.law.go.kr/법령/${encodeURIComponent('국가공무원법')}/제2조`,
    },
    '「국가공무원법」 제2조에 따른다.',
    8,
    '「국가공무원법」 제2조',
  ),
  stated(
    { kind: 'contact' as const, department: '기획재정담당관실', phone: '044-000-0000' },
    '문의: 기획재정담당관실 (044-000-0000)',
    9,
    '044-000-0000',
  ),
];

const MEANING = '인사처와 경제협력개발기구(OECD)가 함께 여는 학술회의';
/** As if the release answered what was reported: something short, and something long. */
export const REPLIES: readonly Reply[] = [
  { reported: { start: 0, end: 1 }, answer: { start: 2, end: 4 } },
  { reported: { start: 4, end: 5 }, answer: { start: 5, end: 9 } },
];

export const TERMS: Term[] = [
  {
    term: '아시아 인사행정 협력망',
    place: { block: 9, start: 2, end: 14 },
    meaning: { text: MEANING, block: 9, start: 16, end: 16 + MEANING.length },
    kind: 'footnote',
  },
];

export const SUMMARY: Summary = {
  ...NO_SUMMARY,
  official: [SUBTITLE],
  sentences: [LEAD, CONTEST, WORKS].map((text, index) => ({
    text,
    block: [0, 3, 4][index] ?? 0,
    start: 0,
    end: text.length,
    ...(index === 1 ? { shown: text.replace('먼저, ', '') } : {}),
  })),
  facts: FACTS,
  terms: TERMS,
  declined: null,
};
