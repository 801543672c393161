import type { Block } from '../article/block.ts';
import type { Reply } from '../article/summary.ts';

/** A label that is longer is a sentence. */
const MAX_LABEL = 40;
/** A label alone stands above what it names; with more behind it, the block is part of it. */
const ALONE = /^(?!.*[:：]\s*\S).{0,40}$/s;

/** Labels with at most one word before theirs, whatever signs enclose them. */
const label = (words: string): RegExp =>
  new RegExp(
    String.raw`^[^가-힣\w]*(?:\S{1,20}\s)?${words}(?:\s?(?:주요\s?)?(?:내용|요지|자료|사항))?\s*(?:[>\])】〉:：,(]|$)`,
  );
/** "[기사 내용]", "□ 주요 보도내용", "< 언론 보도 >". */
const REPORTED = label(String.raw`(?:언론\s?)?(?:주요\s?)?(?:기사|보도)`);
/** "[○○부 설명]", "□ 설명 내용", "< 부처 입장 >", "[사실은 이렇습니다]". */
const ANSWER = label(
  String.raw`(?:사실은(?:\s?이렇습니다)?|설명|해명|답변|반박|입장|사실\s?관계|팩트\s?체크)`,
);
/** "문의 : ○○과": behind the answer. */
const CONTACT = label('문의처?');

/**
 * 사실은 이렇습니다: which blocks tell what was reported and which what the ministry answers, by the labels above them.
 * null where either is missing or empty.
 */
export function findReply(blocks: readonly Block[]): Reply | null {
  const find = (pattern: RegExp, from: number): number =>
    blocks.findIndex(
      ({ type, text }, index) =>
        index > from && type !== 'table' && pattern.test(text.slice(0, MAX_LABEL)),
    );
  const asked = find(REPORTED, -1);
  const answered = find(ANSWER, asked);
  if (asked < 0 || answered < 0) return null;
  const ended = find(CONTACT, answered);
  const behind = (index: number) => index + Number(ALONE.test(blocks[index]?.text ?? ''));
  const reported = { start: behind(asked), end: answered };
  const answer = { start: behind(answered), end: ended < 0 ? blocks.length : ended };
  return reported.start < reported.end && answer.start < answer.end ? { reported, answer } : null;
}
