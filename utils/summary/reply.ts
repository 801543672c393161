import type { Block } from '../article/block.ts';
import type { Reply } from '../article/summary.ts';

const OPENING = '^[\\s<\\[(【〈□■○ㅇ◆◇▶▷ㆍ·*-]*';
const CLOSING = '(?=\\s*(?:[>\\])】〉:：,(]|$))';
/** "[기사 내용]", "□ 주요 보도내용", "< 언론 보도 >". */
const REPORTED = new RegExp(
  `${OPENING}(?:\\S{1,12}\\s)?(?:언론\\s?)?(?:주요\\s?)?(?:기사|보도)\\s?(?:주요\\s?)?(?:내용|요지|사항)?${CLOSING}`,
);
/** "[○○부 설명]", "□ 설명 내용", "< 부처 입장 >", "[사실은 이렇습니다]". */
const ANSWER = new RegExp(
  `${OPENING}(?:\\S{1,20}\\s)?(?:사실은\\s?(?:이렇습니다)?|(?:설명|해명|답변|반박|입장|사실\\s?관계|팩트\\s?체크)(?:\\s?(?:내용|자료|사항))?)${CLOSING}`,
);
/** "문의 : ○○과": behind the answer. */
const CONTACT = new RegExp(`${OPENING}문의(?:처)?\\s?[:：]`);
/** A label that is longer is a sentence. */
const MAX_LABEL = 40;

const isLabel = (block: Block, pattern: RegExp): boolean =>
  block.type !== 'table' && pattern.test(block.text.slice(0, MAX_LABEL));
/** A label alone stands above what it names; with more behind it, the block is part of it. */
const isAlone = (block: Block): boolean =>
  !/[:：]\s*\S/.test(block.text) && block.text.length <= MAX_LABEL;

/**
 * 사실은 이렇습니다: which blocks tell what was reported and which what the ministry answers, by the labels above them.
 * null where either is missing or empty.
 */
export function findReply(blocks: readonly Block[]): Reply | null {
  const asked = blocks.findIndex((block) => isLabel(block, REPORTED));
  if (asked < 0) return null;
  const answered = blocks.findIndex((block, index) => index > asked && isLabel(block, ANSWER));
  if (answered < 0) return null;
  const ended = blocks.findIndex((block, index) => index > answered && isLabel(block, CONTACT));
  const behind = (index: number) => {
    const block = blocks[index];
    return block && isAlone(block) ? index + 1 : index;
  };
  const reported = { start: behind(asked), end: answered };
  const answer = { start: behind(answered), end: ended < 0 ? blocks.length : ended };
  return reported.start < reported.end && answer.start < answer.end ? { reported, answer } : null;
}
