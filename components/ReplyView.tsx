import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Block } from '../utils/article/block.ts';
import type { BlockRange, Reply } from '../utils/article/summary.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';
import './reply-view.css';

/** How many reports, and how many blocks of a side, are seen before the reader asks for more. */
const REPLIES_AT_FIRST = 2;
const BLOCKS_AT_FIRST = 3;

interface ReplyViewProps {
  /** Where there are none, nothing is drawn. */
  replies: readonly Reply[];
  /** The blocks that the ranges count. */
  blocks: readonly Block[];
}

/** 사실은 이렇습니다: what was reported and what the ministry answers, each beside the other where there is room. */
export function ReplyView({ replies, blocks }: ReplyViewProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const heading = useId();
  const isLong =
    replies.length > REPLIES_AT_FIRST ||
    replies
      .flatMap(({ reported, answer }) => [reported, answer])
      .some(({ start, end }) => end - start > BLOCKS_AT_FIRST);
  const sideOf = ({ start, end }: BlockRange) =>
    blocks.slice(start, open ? end : Math.min(end, start + BLOCKS_AT_FIRST));
  const titled = (side: keyof Reply, index: number) =>
    replies.length > 1 ? t(`summary_${side}_nth`, [String(index + 1)]) : t(`summary_${side}`);
  if (replies.length === 0) return null;
  return (
    <section class="reply" aria-labelledby={heading}>
      <h2 class="label" id={heading}>
        {t('summary_reply')}
      </h2>
      <div class="reply-sides">
        {replies.slice(0, open ? replies.length : REPLIES_AT_FIRST).map((reply, index) => (
          <Fragment key={reply.reported.start}>
            <Side title={titled('reported', index)} blocks={sideOf(reply.reported)} />
            <Side title={titled('answer', index)} blocks={sideOf(reply.answer)} />
          </Fragment>
        ))}
      </div>
      {isLong && (
        <Button look="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'summary_less' : 'summary_more')}
        </Button>
      )}
    </section>
  );
}

function Side({ title, blocks }: { title: string; blocks: readonly Block[] }) {
  const heading = useId();
  return (
    <section class="reply-side" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <div lang="ko">
        {blocks.map((block, index) => (
          <p key={index}>{block.text}</p>
        ))}
      </div>
    </section>
  );
}
