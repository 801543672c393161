import type { Article, ArticleIdentity, ArticleKind } from '../../../utils/article/article.ts';
import type { Block } from '../../../utils/article/block.ts';
import type { LicenceFinding, LicenceType } from '../../../utils/article/licence.ts';
import { type Marks, NO_MARKS } from '../../../utils/article/marks.ts';
import { type SavedArticle, savedArticleId } from '../../../utils/article/saved-article.ts';
import * as words from './many-words.ts';
import { Random } from './random.ts';

/** About how long the text of one article is, in UTF-16 units. */
const TEXT_LENGTH = 1500;

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2014, 0, 2);
const DAYS = 4600;

/** Each kind, as often as it stands here. */
const KINDS: readonly ArticleKind[] = [
  ...Array<ArticleKind>(6).fill('pressRelease'),
  'policyNews',
  'policyNews',
  'actually',
  'policyBriefing',
  'speech',
  'column',
];
const TYPES: readonly LicenceType[] = [
  ...Array<LicenceType>(7).fill('KOGL-1'),
  'KOGL-0',
  'KOGL-4',
  'unknown',
];

/**
 * Saved articles with invented texts of about 1,500 characters, the same for the same seed; ids and times rise with the
 * index. Some are tagged, starred, read or have a note; none is in a list, has highlights or an earlier text.
 */
export function manyArticles(count: number, seed: number): SavedArticle[] {
  return Array.from({ length: count }, (_, index) => oneOfMany(index, new Random(seed + index)));
}

function oneOfMany(index: number, random: Random): SavedArticle {
  const article = articleOf(index, random);
  const savedAt = FIRST_DAY + DAYS * DAY_MS + index * 60_000;
  return {
    id: savedArticleId(article),
    article,
    savedAt,
    capturedAt: savedAt,
    earlier: [],
    marks: marksOf(random, savedAt),
  };
}

function articleOf(index: number, random: Random): Article {
  const id = String(148_000_001 + index);
  const kind = random.pick(KINDS);
  const agency = random.pick(words.AGENCIES);
  const view = kind === 'column' ? 'contributePolicy' : kind;
  const page = `https://www.korea.kr/briefing/${view}View.do?newsId=${id}`;
  const identity: ArticleIdentity = { source: 'korea.kr', kind, id };
  const topic = topicOf(random, agency);
  const day = new Date(FIRST_DAY + random.between(0, DAYS) * DAY_MS);
  return {
    identity,
    url: page,
    canonicalUrl: page,
    title: filled(random.pick(words.TITLES), topic, random),
    subtitles: random.chance(0.5) ? [filled(random.pick(words.TITLES), topic, random)] : [],
    agency,
    publishedDate: day.toISOString().slice(0, 10),
    licence: licenceOf(random.pick(TYPES)),
    attachments: [
      { name: `${id}.hwpx`, url: `https://www.korea.kr/common/download.do?fileId=${id}` },
    ],
    contacts: [
      {
        department: `${random.pick(words.SYLLABLES)}정책과`,
        role: '과장',
        name: nameOf(random),
        phone: `044-${random.between(200, 299)}-${random.between(1000, 9999)}`,
      },
    ],
    where: 'page',
    blocks: blocksOf(random, topic),
    removed: [],
  };
}

function licenceOf(type: LicenceType): LicenceFinding {
  const none = { aiTraining: false, scope: 'unstated', doubt: 'none-found', evidence: [] } as const;
  if (type === 'unknown') return { type, ...none, evidence: [] };
  const evidence = [{ text: `공공누리 ${type.slice(-1)}유형`, where: 'mark' } as const];
  return { type, aiTraining: false, scope: 'text', doubt: null, evidence };
}

/** What a release is about stays the same throughout it. */
interface Topic {
  agency: string;
  people: string;
  matter: string;
  measure: string;
  name: string;
}

function topicOf(random: Random, agency: string): Topic {
  return {
    agency,
    people: random.pick(words.PEOPLE),
    matter: random.pick(words.MATTERS),
    measure: random.pick(words.MEASURES),
    name: nameOf(random),
  };
}

/** A name that hardly another text has. */
function nameOf(random: Random): string {
  const first = random.chance(0.3) ? random.pick(words.SURNAMES) : random.pick(words.SYLLABLES);
  return `${first}${random.pick(words.SYLLABLES)}`;
}

function blocksOf(random: Random, topic: Topic): Block[] {
  const blocks: Block[] = [];
  let length = 0;
  while (length < TEXT_LENGTH) {
    const block = blockOf(random, topic, blocks.length);
    blocks.push(block);
    length += block.text.length;
  }
  return blocks;
}

function blockOf(random: Random, topic: Topic, at: number): Block {
  if (at > 0 && at % 5 === 0 && random.chance(0.6)) {
    return { type: 'heading', text: random.pick(words.HEADINGS), level: 1 };
  }
  const sentences = Array.from({ length: random.between(1, 3) }, () => sentenceOf(random, topic));
  const text = sentences.join(' ');
  return random.chance(0.25)
    ? { type: 'list', text: `ㅇ ${text}`, level: 2 }
    : { type: 'paragraph', text };
}

/** Now and then a sentence strays from the topic, as texts do. */
function sentenceOf(random: Random, topic: Topic): string {
  const about = random.chance(0.3) ? topicOf(random, topic.agency) : topic;
  return filled(random.pick(words.SENTENCES), about, random);
}

function filled(template: string, topic: Topic, random: Random): string {
  return template.replace(SLOT, (_, before = '', particle = '', alone = '') => {
    const word = wordFor(before || alone, topic, random);
    return word + (PARTICLES[particle]?.[endsOpen(word) ? 1 : 0] ?? particle);
  });
}

/** A place for a word, and the particle after it. */
const SLOT = /\{(\w+)\}(은|는|을|으로|과|이|가)?(?=$|[^가-힣])|\{(\w+)\}/gu;

/** After a closed syllable and after an open one. */
const PARTICLES: Record<string, readonly [string, string]> = {
  은: ['은', '는'],
  는: ['은', '는'],
  이: ['이', '가'],
  을: ['을', '를'],
  과: ['과', '와'],
  으로: ['으로', '로'],
};

/** The last syllable has no final consonant; of 28 finals the first is none. */
const endsOpen = (word: string): boolean => (word.charCodeAt(word.length - 1) - 0xac00) % 28 === 0;

function wordFor(slot: string, topic: Topic, random: Random): string {
  switch (slot) {
    case 'place':
      return random.pick(words.PLACES);
    case 'date':
      return `${random.between(1, 12)}월 ${random.between(1, 28)}일`;
    case 'year':
      return String(random.between(2012, 2025));
    case 'count':
      return String(random.between(2, 980));
    case 'share':
      return `${random.between(3, 97)}.${random.between(0, 9)}%`;
    case 'money':
      return `${random.between(2, 990)}${random.pick(['만 원', '억 원', '억 5천만 원'])}`;
    default:
      return topic[slot as keyof Topic];
  }
}

function marksOf(random: Random, savedAt: number): Marks {
  return {
    ...NO_MARKS,
    tags: random.chance(0.2) ? random.some(words.TAGS, 0.2).sort() : [],
    starred: random.chance(0.05),
    readAt: random.chance(0.4) ? savedAt + random.between(1, 100) * 60_000 : null,
    note: random.chance(0.05) ? `${random.pick(words.MATTERS)} 관련해서 다시 볼 것` : '',
  };
}
