/**
 * 초성 and syllables that are still being typed, by the arithmetic of Hangul syllables (The Unicode Standard, 3.12): a
 * syllable is 가 + (initial × 21 + vowel) × 28 + final.
 */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** At index n the final n as the consonants that are typed for it; the first is none. */
const FINALS =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );
const FIRST = 0xac00;
const LAST = 0xd7a3;
const PER_INITIAL = 588;
const PER_VOWEL = 28;
/** Capital letters, of which a squashed text has none. */
const FIRST_LEAD = 0x41;
const OTHER_LEAD = 0x7f;
/** How many vowels after ㅗ, ㅜ and ㅡ begin with them: ㅘ ㅙ ㅚ, ㅝ ㅞ ㅟ, ㅢ. */
const COMPOUND_VOWELS: Readonly<Record<number, number>> = { 8: 3, 13: 3, 18: 1 };

const isSyllable = (code: number): boolean => code >= FIRST && code <= LAST;
const isInitial = (character: string): boolean => character !== '' && INITIALS.includes(character);
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const range = (from: number, until: number): string =>
  `${String.fromCharCode(from)}-${String.fromCharCode(until)}`;

/** The conjoining initial (U+1100 to U+1112) as the compatibility jamo that keyboards give. */
export const toCompatibilityInitial = (conjoining: string): string =>
  INITIALS[conjoining.charCodeAt(0) - 0x1100] ?? conjoining;

/** Whether a word asks for initial consonants somewhere: ㅊㄴㅇㅅ, 청ㄴㅇㅅ. */
export const hasInitials = (word: string): boolean => /[ㄱ-ㅎ]/.test(word);

/** Whether a word asks for nothing else. */
export const isInitials = (word: string): boolean => /^[ㄱ-ㅎ]+$/.test(word);

/** A unit of a text as one of ASCII: what begins alike is alike. */
function asLead(code: number): number {
  if (isSyllable(code)) return FIRST_LEAD + Math.floor((code - FIRST) / PER_INITIAL);
  if (code < 0x80) return code;
  const initial = INITIALS.indexOf(String.fromCharCode(code));
  return initial === -1 ? OTHER_LEAD : FIRST_LEAD + initial;
}

/** So many units at a time are made a string: all at once may be more than a call takes. */
const PIECE = 8192;

/**
 * A squashed text with a capital letter for every syllable and lone consonant, by its initial; offsets are the same. In
 * it initials are found by plain comparison, five times as fast as by a pattern, and it takes a byte a unit.
 */
export function leadsOf(squashed: string): string {
  const leads = new Uint8Array(squashed.length);
  for (let at = 0; at < squashed.length; at += 1) leads[at] = asLead(squashed.charCodeAt(at));
  // Not by a TextDecoder: its strings take two bytes a unit in Firefox.
  let made = '';
  for (let at = 0; at < leads.length; at += PIECE) {
    made += Reflect.apply(String.fromCharCode, null, leads.subarray(at, at + PIECE));
  }
  return made;
}

/** What a consonant that was typed alone stands for: itself, or any syllable that begins with it. */
function initialPattern(jamo: string): string {
  const from = FIRST + INITIALS.indexOf(jamo) * PER_INITIAL;
  return `[${jamo}${range(from, from + PER_INITIAL - 1)}]`;
}

/**
 * What a syllable may become with the next keys: it may gain a final (녀 → 년), another vowel (고 → 과) or a second
 * consonant below (달 → 닭), and its final may turn out to be the next syllable's initial (남 → 나무, 웘 → 월세).
 */
function unfinishedPattern(code: number): string {
  const final = (code - FIRST) % PER_VOWEL;
  const open = code - final;
  if (final === 0) {
    const vowel = Math.floor(((code - FIRST) % PER_INITIAL) / PER_VOWEL);
    return `[${range(code, code + PER_VOWEL * (1 + (COMPOUND_VOWELS[vowel] ?? 0)) - 1)}]`;
  }
  const typed = FINALS[final] as string;
  const longer = FINALS.flatMap((one, index) =>
    one.startsWith(typed) ? [String.fromCharCode(open + index)] : [],
  );
  return `(?:[${longer.join('')}]|${movedPattern(code)})`;
}

/** The syllable with its final's last consonant as the next syllable's initial. */
function movedPattern(code: number): string {
  const final = (code - FIRST) % PER_VOWEL;
  const typed = FINALS[final] as string;
  const left = FINALS.indexOf(typed.slice(0, -1));
  const rest = typed.length === 1 ? code - final : code - final + left;
  return `${String.fromCharCode(rest)}${initialPattern(typed.slice(-1))}`;
}

/**
 * The source of a regular expression for a squashed word: a consonant alone stands for every syllable that begins with
 * it. With `unfinished` the last syllable may be one that is still being typed.
 */
export function hangulPattern(word: string, unfinished = false): string {
  const characters = word.split('');
  return characters
    .map((character, index) => {
      const code = character.charCodeAt(0);
      if (isInitial(character)) return initialPattern(character);
      if (!isSyllable(code)) return escaped(character);
      if (unfinished && index === characters.length - 1) return unfinishedPattern(code);
      // 월ㅅㅈㅇ is typed as 웘ㅈㅇ: the input method puts ㅅ under 월.
      const joined = (FINALS[(code - FIRST) % PER_VOWEL] ?? '').length === 2;
      const before = joined && isInitial(characters[index + 1] ?? '');
      return before ? `(?:${character}|${movedPattern(code)})` : character;
    })
    .join('');
}
