import { AttachmentList } from '../../components/AttachmentList.tsx';
import { RemovalNote } from '../../components/RemovalNote.tsx';
import type { Trace } from '../../utils/article/trace.ts';

interface FootProps {
  /** As text; a line that is the article's address becomes a link. */
  credit: string;
  trace: Trace;
  onToggle: (index: number) => void;
}

/** Below the text: its credit, the ministry's files and what was left out. */
export function Foot({ credit, trace, onToggle }: FootProps) {
  const { given, back } = trace;
  return (
    <footer class="reader-foot">
      <p class="reader-credit">
        {credit.split('\n').map((line) => (
          <span key={line}>
            {line === given.canonicalUrl ? (
              <a href={line} target="_blank" rel="noreferrer">
                {line}
              </a>
            ) : (
              line
            )}
          </span>
        ))}
      </p>
      <AttachmentList attachments={given.attachments} />
      <RemovalNote removed={given.removed} back={back} onToggle={onToggle} />
    </footer>
  );
}
