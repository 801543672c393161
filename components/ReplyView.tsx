import { useId, useState } from 'preact/hooks';
import type { Block } from '../utils/article/block.ts';
import type { BlockRange, Reply } from '../utils/article/summary.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';
import './reply-view.css';

/** How many blocks of a side are seen before the reader asks for more. */
const AT_FIRST = 3;

interface ReplyViewProps {
  reply: Reply;
  /** The blocks that the ranges count. */
  blocks: readonly Block[];
}

/** 사실은 이렇습니다: what was reported and what the ministry answers, beside one another where there is room. */
export function ReplyView({ reply, blocks }: ReplyViewProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const heading = useId();
  const isLong = [reply.reported, reply.answer].some(({ start, end }) => end - start > AT_FIRST);
  const sideOf = ({ start, end }: BlockRange) =>
    blocks.slice(start, open ? end : Math.min(end, start + AT_FIRST));
  return (
    <section class="reply" aria-labelledby={heading}>
      <h2 class="label" id={heading}>
        {t('summary_reply')}
      </h2>
      <div class="reply-sides">
        <Side title={t('summary_reported')} blocks={sideOf(reply.reported)} />
        <Side title={t('summary_answer')} blocks={sideOf(reply.answer)} />
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
