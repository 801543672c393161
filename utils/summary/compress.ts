import { comparisonKey } from '../text/comparison-key.ts';
import { pairsOf, shareOf } from './pairs.ts';

/** What a reader of the sentences before knows already. */
export interface Known {
  /** Pairs of characters of everything said so far. */
  pairs: ReadonlySet<string>;
  /** Whom the display names already, by every name: the agency in the head, the subject of the first sentence. */
  subjects: ReadonlySet<string>;
  /** The comparison key of the first sentence; '' before it. */
  first: string;
}

const HEADS =
  '[장차]관|[처청원시회소단실국과]장|위원장|군수|지사|대표|이사장|본부장|총장|교수|총리|대통령|의원';
/** "(장관 홍길동, 이하 숲길부)", "(이하 재단)": who heads it and how it is shortened. */
const HEAD_REMARK = new RegExp(
  `\\s?\\((?=[^()]{0,12}(?:${HEADS}|이하))[^()]{0,80}\\)(?:\\s(?=[은는이가와과의을를]\\s))?`,
  'g',
);
const ABBREVIATION = /이하\s?[‘“'"]?([가-힣]{2,12}?)[’”'"]?(?:이?라 (?:함|한다))?\)/;
const BULLET = /^(?:[□○ㅇ◦▶▷■●※◈◆◇\-–]|[①-⑳])\s*/;
const NOTE_STAR = /(?<=[가-힣A-Za-z0-9)’”」』])[*＊]{1,3}/g;
const CONNECTIVE =
  /^(?:한편|또한|또|이에(?: 따라)?|이를 위해|이를 통해|특히|아울러|이어|이어서|더불어|먼저|우선|그리고|나아가|이와 (?:함께|더불어|관련해?)|이 ?(?:밖|외)에도),?\s(?=\S)/;

/** A ministry that reports what it does. Somebody's words stay somebody's. */
const REPORTER =
  '(?:지난 |오는 )?(?:\\d{1,2}일 ?(?:\\([^()]{1,3}\\))? ?)?(?:밝혔|전했|설명했|발표했|안내했)';
const REPORTED = new RegExp(`(?<=[가-힣]다)고 ?${REPORTER}(?:습니)?다(?=\\.?$)`);
const REPORTED_NOUN = new RegExp(`(?<=[가-힣]이)라고 ?${REPORTER}(?:습니)?(?=다\\.?$)`);
const SPEAKER = new RegExp(`[”"’]\\s?(?:이?라)?고|(?:${HEADS}|관계자)[은는이가]\\s`);
/** "…할 예정이다": the noun says it. */
const PLANNED = /(?<=예정|계획|방침|전망)(?:이다|입니다)(?=\.?$)/;
/** "…를 개최한다": what is done now or next; what was done keeps its tense. */
const DOES = /(?<=\s[가-힣·]{1,6}(?![야면아어게도지록로고며기해])[가-힣])(?:한다|된다)(?=\.?$)/;
/** "잔치를 열고": headlines leave out the particle before a noun that became a verb. Names keep every sign. */
const OBJECT =
  /[「『《<“‘][^」』》>”’]*[」』》>”’]|(?<=[가-힣]{2}|[’」』])[을를](?=\s(?:[가-힣]{2,4}[하했한할해]|[가-힣·]{1,6}[^다.]\.?$))/g;
/** Hangul syllables stand in the order of their last consonants, 28 to a vowel; the first has none. */
const endsOpen = (syllable: string): boolean => (syllable.charCodeAt(0) - 0xac00) % 28 === 0;

const ORGANISATION = /^([가-힣·]{0,14}(?:부|처|청|위원회|시|군|도|구|원))[은는][\s,]+/;
/** "시는", "군은": the place that the release is from, by its short name. */
const SHORT_NAME = /^[시군도구]$/;
const TOPIC = /^(?:\S+\s){0,5}?\S*[가-힣’」』)](?:은|는|에서는|에는)\s/;
/** "이번 정비는", "이날 행사에서는": what the sentences before are about. */
const POINTS_BACK = /^(?:이번|이날|이|해당|동|본|올해)\s/;
/** Who acts, and what about the matter is told, has to be said each time. */
const NEEDED =
  /(?:[부처청시군도구원]|센터|재단|협회|공사|공단|은행|기업|[국실과단관]장|위원회|의회|대상|기간|내용|결과|방식|규모|목적|이유|배경|효과|비율|금액)$/;
/** "이번에 고치는 길": 는 behind a verb is no topic's. */
const VERB = /[하되있]$/;
/** A name is at least this long. */
const MIN_NAME = 5;
const MAX_TOPIC = 45;
/** Shorter than this a sentence is not made. */
const MIN_LEFT = 20;
/** From here on a topic repeats what was said. */
const REPEATED = 0.75;

/** A text as names are looked up in it: without marks of quotation. */
export const nameKey = (text: string): string =>
  comparisonKey(text).replace(/["'「」『』<>《》]/g, '');

/** By what names a first sentence calls its subject; none where it begins with something else. */
export function subjectsOf(sentence: string): Set<string> {
  const plain = sentence.replace(BULLET, '');
  const name = ORGANISATION.exec(plain.replace(HEAD_REMARK, ''))?.[1];
  const short = ABBREVIATION.exec(plain.slice(0, 60))?.[1];
  return new Set(name ? [name, ...(short ? [short] : [])] : []);
}

function dropSubject(whole: string, known: Known): string {
  const name = [...known.subjects].find((subject) => whole.startsWith(`${subject} `));
  const text = name ? whole.slice(name.length + 1) : whole;
  const found = ORGANISATION.exec(text);
  if (!found?.[1] || text.length - found[0].length < MIN_LEFT) return text;
  const isKnown = known.subjects.has(found[1]) || SHORT_NAME.test(found[1]);
  return isKnown ? text.slice(found[0].length) : text;
}

function dropTopic(text: string, known: Known): string {
  const topic = TOPIC.exec(text)?.[0];
  if (!topic || topic.length > MAX_TOPIC || text.length - topic.length < MIN_LEFT) return text;
  const core = topic.replace(POINTS_BACK, '').replace(/(?:에서|에)?[은는]\s$/, '');
  if (POINTS_BACK.test(topic)) {
    const pairs = pairsOf(core);
    const isRepeated = shareOf(pairs, known.pairs) >= REPEATED && !VERB.test(core);
    return isRepeated ? text.slice(topic.length) : text;
  }
  const name = nameKey(core);
  const isNamed = name.length >= MIN_NAME && known.first.includes(name) && !NEEDED.test(name);
  return isNamed ? text.slice(topic.length) : text;
}

/**
 * A sentence made lighter for display: left out are bullets, who heads a ministry, leading connectives, a subject and
 * a topic that the sentences before name, "고 밝혔다", and the verb behind a noun that says it. The same characters in
 * their order; the text itself where nothing can go. What is copied is never this.
 */
export function compress(sentence: string, known: Known): string {
  let text = sentence.replace(BULLET, '').replace(HEAD_REMARK, '').replace(NOTE_STAR, '');
  if (!SPEAKER.test(text)) text = text.replace(REPORTED, '').replace(REPORTED_NOUN, '');
  text = text.replace(CONNECTIVE, '');
  text = dropTopic(dropSubject(text, known), known);
  text = text.replace(PLANNED, '').replace(DOES, '').trim();
  text = text.replace(OBJECT, (found, at: number) => {
    const before = text[at - 1] ?? '';
    // 마을 and 가을 end in 을 themselves: behind a vowel the particle is 를.
    const isParticle = !/[가-힣]/.test(before) || endsOpen(before) === (found === '를');
    return found.length === 1 && isParticle ? '' : found;
  });
  return text.length < MIN_LEFT ? sentence : text;
}
