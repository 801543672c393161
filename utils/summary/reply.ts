import type { Block } from '../article/block.ts';
import type { Reply } from '../article/summary.ts';

/**
 * Bullets and a number, the words, again a number, who reported it in brackets; then a closing sign, a colon or the end
 * of the line. What is longer, or goes on otherwise, is a sentence.
 */
const HEADING =
  /^[^가-힣]{0,20}(?:[가-하][.)]\s*)?([\w가-힣\s·]{1,50}?)[\s\d①-⑳]{0,4}(?:\([^()\n]{0,60}\)\s?)?(?:[>\])】〉›:：\n]|$)/;
/** "[기사 내용①]", "1. 언론보도 내용", "< 언론 보도 >"; not "… 없다고 보도". */
const REPORTED =
  /(?:기사|보도)[된한]?\s?(?:주요\s?)?(?:내용|요지|사항)$|^(?:언론\s?|주요\s?)*(?:기사|보도)$/;
/** "[○○부 설명]", "2. 설명 내용", "이에 대한 ○○부의 입장", "[사실은 이렇습니다]"; not "… 있다고 설명". */
const ANSWER =
  /(?:^|(?:[부처청회위원단시도]|공사)의?\s?|대한\s)(?:설명|해명|답변|반박|입장|팩트\s?체크|사실(?:\s?관계|\s?확인)?)(?:\s?(?:주요\s?)?(?:내용|요지|사항))?(?:은\s?이렇습니다)?$/;
/** "문의 : ○○과", "< 보도 매체 >": behind the answer. */
const BEHIND = /^(?:문의|담당|보도\s?매체)/;

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
    const [whole = '', words = ''] = (type !== 'table' && HEADING.exec(text)) || [];
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
