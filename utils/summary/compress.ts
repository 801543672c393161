import { pairsOf, shareOf } from './pairs.ts';

/** What a reader of the sentences before knows already. */
export interface Known {
  /** Pairs of characters of the first sentence; none before it. */
  pairs: ReadonlySet<string>;
  /** Whom the display names already: the agency in the head, the subject of the first sentence. */
  subjects: readonly (string | undefined)[];
}

const BULLET = /^[□■◦◆●ㅇ○◇※◈▷▶①-⑳–-]\s*/;
/** "(장관 홍길동, 이하 숲길부)", "(이하 재단)", and the space that a viewer leaves behind it. */
const HEAD_REMARK =
  /\s?\((?:[^()\s]{0,10}[장관수사표리]\s[가-힣]{2,4}|(?:[^()]{2,12}\s)?이하\s?)[^()]{0,80}\)/g;
const NOTE_STAR = /(?<=\S)[*＊]+/g;
const CONNECTIVE = /^(?:한편|또한?|특히|아울러),?\s/;
/** A ministry that reports what it does. */
const REPORTED = /(?:다|(?<=이)라)고\s(?:\d+일\s)?(?:밝혔|전했)(?:습니)?(?=다\.?$)/;
/** Somebody's words stay somebody's. */
const SPEAKER = /[장관자][은는이가]\s/;
/** "…를 개최한다": what is done now or next; what was done keeps its tense. */
const DOES = /(?:(?<=\s[가-힣]{2,4})[한된]다|(?<=예정|계획)(?:이|입니)다)(?=\.?$)/;
/** "잔치를 열고": headlines leave out the particle. Names keep every sign, and 마을 and 가을 end in 을 themselves. */
const OBJECT =
  /([「『‘“《<][^」』’”》>]*[」』’”》>])|(?<=[가-힣]{2}|[’」』])(?:를|(?<![마가노고])을)(?=\s)/g;

const ORGANISATION = /^([가-힣·]{0,14}[부처청회시군도구원])[은는],?\s/;
const TOPIC = /^(?:\S+\s){0,5}?\S*[가-힣’」』)][은는]\s/;
/** "이번 정비는", "이날 행사에서는": what the sentences before are about. */
const POINTS_BACK = /^(?:이[번날]?|해당)\s/;
/** Who acts, and 대상, 기간, 내용, 결과, have to be said each time; 는 behind a verb is no topic's. */
const NEEDED = /[부처청회시군도구원장상간용과하되있]$/;
/** A name is at least this long. */
const MIN_NAME = 5;
/** Shorter than this a sentence is not made. */
const MIN_LEFT = 20;
/** From here on a topic repeats what was said. */
const REPEATED = 0.8;

/** By what name a first sentence calls its subject; none where it begins with something else. */
export const subjectOf = (sentence: string): string | undefined =>
  ORGANISATION.exec(sentence.replace(BULLET, '').replace(HEAD_REMARK, ''))?.[1];

/** Without a subject that is named already, or that a city, "시는", calls itself. */
function dropSubject(text: string, { subjects }: Known): string {
  const [found, name = ''] = ORGANISATION.exec(text) ?? [];
  return found && (name.length === 1 || subjects.includes(name)) ? text.slice(found.length) : text;
}

function dropTopic(text: string, { pairs }: Known): string {
  const topic = TOPIC.exec(text)?.[0];
  if (!topic) return text;
  const name = topic.replace(POINTS_BACK, '').replace(/[은는]\s$/, '');
  const isMeant = POINTS_BACK.test(topic) || name.length >= MIN_NAME;
  const isRepeated = isMeant && !NEEDED.test(name) && shareOf(pairsOf(name), pairs) >= REPEATED;
  return isRepeated ? text.slice(topic.length) : text;
}

/**
 * A sentence made lighter for display: left out are bullets, who heads a ministry, leading connectives, a subject and
 * a topic that the first sentence names, "고 밝혔다", and the verb behind a noun that says it. The same characters in
 * their order; the text itself where nothing can go. What is copied is never this.
 */
export function compress(sentence: string, known: Known): string {
  let text = sentence.replace(BULLET, '').replace(HEAD_REMARK, '').replace(NOTE_STAR, '');
  if (!SPEAKER.test(text)) text = text.replace(REPORTED, '');
  text = dropTopic(dropSubject(text.replace(CONNECTIVE, ''), known), known)
    .replace(DOES, '')
    .replace(OBJECT, '$1');
  return text.length < MIN_LEFT ? sentence : text.trim();
}
