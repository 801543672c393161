import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Disclosure } from '../../components/Disclosure.tsx';
import { useWords } from '../../components/words.ts';
import type { SummaryPanelProps } from './SummaryPanel.tsx';

/** The summary at the head of the text, closed at first: who opens the reader came to read. */
export function ReaderSummary(props: SummaryPanelProps) {
  const { t } = useWords();
  if (props.article.blocks.length === 0) return null;
  return (
    <div class="reader-summary">
      <Disclosure summary={t('reader_summary')}>
        <LaterPanel {...props} />
      </Disclosure>
    </div>
  );
}

/** Fetched when it is opened. */
function LaterPanel(props: SummaryPanelProps) {
  const [panel, setPanel] = useState<{ View: FunctionComponent<SummaryPanelProps> } | null>(null);
  useEffect(() => {
    void import('./SummaryPanel.tsx').then(({ SummaryPanel }) => setPanel({ View: SummaryPanel }));
  }, []);
  return panel && <panel.View {...props} />;
}
