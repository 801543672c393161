import type { Block } from '../article/block.ts';
import type { Reply } from '../article/summary.ts';

/**
 * Bullets and a number; then what signs enclose, or all up to a colon or the end of the line, but for a remark in
 * brackets. What is longer, or goes on behind a comma, is a sentence.
 */
const HEADING =
  /^[^가-힣<[(【〈‹]*(?:[가-하][.)]\s*)?(?:[<[(【〈‹]([^>\])】〉›\n]{1,50})(?:\s?[>\])】〉›])+|([^.,:：(\n]{1,50})(?:\([^()\n]{0,60}\)\s?)?(?:[:：\n]|$))/;

/** A heading ends in its words; only a number, and who reported it, may follow them. */
const label = (words: string): RegExp => new RegExp(String.raw`${words}[\s\d①-⑳]*(?:\(.*)?$`);
const NOUN = String.raw`\s?(?:주요\s?)?(?:내용|요지|사항)`;
/** "[기사 내용①]", "1. 언론보도 내용", "< 언론 보도 >"; not "… 없다고 보도". */
const REPORTED = label(
  String.raw`(?:(?:기사|보도)[된한]?${NOUN}|^\s*(?:언론\s?|주요\s?)*(?:기사|보도))`,
);
/** "[○○부 설명]", "2. 설명 내용", "이에 대한 ○○부의 입장", "[사실은 이렇습니다]"; not "… 있다고 설명". */
const ANSWER = label(
  String.raw`(?:(?:^\s*|(?:[부처청위회원단시도]|공사)의?\s?|대한\s)(?:설명|해명|답변|반박|입장|사실\s?(?:관계|확인))(?:${NOUN})?|^\s*사실|팩트\s?체크)(?:은\s?이렇습니다)?`,
);
/** "문의 : ○○과", "< 보도 매체 >": behind the answer. */
const BEHIND = /^\s*(?:문의|담당|보도\s?매체)/;

/**
 * 사실은 이렇습니다: which blocks tell what was reported and which what the ministry answers, by the labels above them;
 * reports that are answered together in one. Empty where a side is missing or empty.
 */
export function findReplies(blocks: readonly Block[]): Reply[] {
  const replies: Reply[] = [];
  let reported = -1;
  let answered = -1;
  let answer = -1;
  for (let index = 0; index <= blocks.length; index++) {
    const { type, text = '' } = blocks[index] ?? {};
    const [whole = '', enclosed, line = ''] = (type !== 'table' && HEADING.exec(text)) || [];
    const words = enclosed ?? line;
    // A label alone stands above what it names; with more behind it, the block is part of it.
    const start = index + Number(!/[가-힣\w]/.test(text.slice(whole.length)));
    const isAnswer = ANSWER.test(words);
    const isReport = REPORTED.test(words);
    if (answer >= 0 && (isReport || !type || BEHIND.test(words))) {
      if (reported < answered && answer < index) {
        replies.push({
          reported: { start: reported, end: answered },
          answer: { start: answer, end: index },
        });
      }
      reported = -1;
      answer = -1;
    }
    if (isReport && reported < 0) reported = start;
    if (isAnswer && reported >= 0 && answer < 0) [answered, answer] = [index, start];
  }
  return replies;
}
