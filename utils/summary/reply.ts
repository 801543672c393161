import type { Block } from '../article/block.ts';
import type { Reply } from '../article/summary.ts';
import { findAll } from './facts/find.ts';

/**
 * Bullets and a number, the words, again a number, who reported it in brackets; then a closing sign, a colon or the end
 * of the line. What is longer, or goes on otherwise, is a sentence.
 */
const HEADING =
  /^[^가-힣]{0,20}(?:[가-하][.)]\s?)?([가-힣\w· ]{1,50}?)[\s\d①-⑳]{0,4}(?:\([^)]{0,60}\)\s?)?(?:([>\])】〉›])|\.?$|[:：\n])/;
/** "[기사 내용①]", "1. 언론보도 내용", "< 언론 보도 >"; not "… 없다고 보도". */
const REPORTED =
  /(?<![는른]\s)(?:기사|보도)[된한]?\s?(?:주요\s?)?(?:내용|요지|사항|요약)$|^(?:언론|주요|\s)*(?:기사|보도)$/m;
/** "[○○부 설명]", "2. 설명 내용", "이에 대한 ○○부의 입장", "[사실은 이렇습니다]"; not "… 있다고 설명". */
const ANSWER =
  /(?:^|(?:[부처청위]|위원회|공[사단])의?\s?|대한\s)(?:설명|해명|답변|입장|팩트\s?체크|사실\s?(?:관계|확인|(?=은)))(?:\s?(?:주요\s?)?(?:내용|요지|사항|요약))?(?:은\s?(?:이렇|다음과 같)습니다)?$/m;
/** "문의 : ○○과", "< 보도 매체 >": behind the answer. */
const BEHIND = /^(?:문의|담당|보도\s?매체)/;
/** A report and all up to its answer, which ends where another report or whom to ask begins; see `sideOf`. */
const PAIR = /(r[^a]*)(?:a[^re]*)?/g;

/** What a block's label says: r for a report, a for an answer, e for what is neither, - for no label. */
function sideOf({ text }: Block): string {
  const [, words = '', closed] = HEADING.exec(text) ?? [];
  // Whoever answers: what signs enclose is a label, unless it tells what somebody thinks.
  const ends = closed ? `${words}\n${words.replace(/.*[^고는]\s/, '')}` : words;
  if (ANSWER.test(ends)) return 'a';
  if (REPORTED.test(ends)) return 'r';
  return BEHIND.test(ends) ? 'e' : '-';
}

/**
 * 사실은 이렇습니다: which blocks tell what was reported and which what the ministry answers, by the labels above them;
 * reports that are answered together in one. Empty where a side is missing or empty.
 */
export function findReplies(blocks: readonly Block[]): Reply[] {
  // A label alone stands above what it names; with more behind it, the block is part of it.
  const behind = (label: number): number =>
    label + Number(!/[가-힣\w]/.test(blocks[label]?.text.replace(HEADING, '') ?? ''));
  return findAll(blocks.map(sideOf).join(''), PAIR).flatMap(
    ({ start, end, match: [, told = ''] }) => {
      const answered = start + told.length;
      const reported = { start: behind(start), end: answered };
      const answer = { start: behind(answered), end };
      return reported.start < answered && answer.start < end ? [{ reported, answer }] : [];
    },
  );
}
