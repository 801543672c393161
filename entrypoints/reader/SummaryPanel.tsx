import { useMemo, useState } from 'preact/hooks';
import { SummaryView } from '../../components/SummaryView.tsx';
import { useWords } from '../../components/words.ts';
import { saveDeadline } from '../../utils/actions/save-deadline.ts';
import type { Article } from '../../utils/article/article.ts';
import type { Place, SummaryLength } from '../../utils/article/summary.ts';
import { now } from '../../utils/platform/clock.ts';
import { saveSmallFile } from '../../utils/platform/save-small-file.ts';
import { summarise } from '../../utils/summary/summarise.ts';

export interface SummaryPanelProps {
  /** As it stands. */
  article: Article;
  onCopy: (passages: readonly string[]) => void;
  onShow: (place: Place) => void;
}

/** What the popup shows of an article, but for what the reader page shows elsewhere: sub-titles and both sides. */
export function SummaryPanel({ article, onCopy, onShow }: SummaryPanelProps) {
  const { t } = useWords();
  const [length, setLength] = useState<SummaryLength>('full');
  const summary = useMemo(() => summarise(article), [article.blocks]);
  const official = summary.officialFrom === 'head' ? [] : summary.official;
  return (
    <SummaryView
      summary={{ ...summary, official, replies: [] }}
      blocks={article.blocks}
      length={length}
      onLength={setLength}
      onCopy={onCopy}
      onShow={onShow}
      onCalendar={(fact) => saveDeadline(fact, article, { t, now, saveFile: saveSmallFile })}
    />
  );
}
