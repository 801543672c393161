import { toCompatibilityInitial } from './choseong.ts';
import { comparisonKey } from './comparison-key.ts';

/**
 * Everything that is more than itself: a character with marks or conjoining jamo behind it, and every character but the
 * syllables, small letters, digits and ASCII signs of which nearly all text consists.
 */
const UNUSUAL = /[\s\S][\p{M}\u1160-\u11ff]+|[^가-힣a-z0-9!#-&(-@[-_{-~]/gu;

/** Signs that people leave out when they search: quotation marks, middle dots, and what is not seen at all. */
const UNREAD = /["'·\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Compatibility jamo, which NFKC would turn into conjoining ones; an input method joins two consonants into one of them. */
const JAMO = /[\u3131-\u318e]/;
const JOINED: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

function fold(unusual: string): string {
  const key = comparisonKey(unusual);
  if (JAMO.test(key)) return JOINED[key] ?? key;
  return comparisonKey(key.normalize('NFKC'))
    .toLowerCase()
    .replace(UNREAD, '')
    .replace(/[\u1100-\u1112]/g, toCompatibilityInitial);
}

/**
 * The form in which texts are searched: what people leave out or write in several ways is the same. No white space,
 * quotation marks, middle dots (고용·노동, 고용ㆍ노동) or invisible characters; small letters; one width and form of a
 * character (NFKC: ＫＯＲＥＡ, ㎡, ①); one kind of dash and tilde. Consonants that an input method joined are apart
 * (ㄳ → ㄱㅅ).
 */
export function squash(text: string): string {
  return text.replace(UNUSUAL, fold);
}

/** A squashed text and where in the original each of its UTF-16 units comes from: `text.slice(starts[i], ends[i])`. */
export interface Squashed {
  text: string;
  starts: number[];
  ends: number[];
}

/** As `squash`, with the way back, for showing what was found. */
export function squashWithOffsets(text: string): Squashed {
  const squashed: Squashed = { text: '', starts: [], ends: [] };
  let at = 0;
  const copyUntil = (end: number) => {
    squashed.text += text.slice(at, end);
    for (; at < end; at += 1) {
      squashed.starts.push(at);
      squashed.ends.push(at + 1);
    }
  };
  for (const { 0: unusual, index } of text.matchAll(UNUSUAL)) {
    copyUntil(index);
    const folded = fold(unusual);
    squashed.text += folded;
    at += unusual.length;
    for (const _unit of folded.split('')) {
      squashed.starts.push(index);
      squashed.ends.push(at);
    }
  }
  copyUntil(text.length);
  return squashed;
}
