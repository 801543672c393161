import { useRef, useState } from 'preact/hooks';
import { ArticleText } from '../../components/ArticleText.tsx';
import { AttachmentList } from '../../components/AttachmentList.tsx';
import { type Appearance, applyTheme, updateAppearance } from '../../components/appearance.ts';
import type { LicenceTerms } from '../../components/licence-terms.ts';
import { LIBRARY_PATH } from '../../components/paths.ts';
import { ReaderBar } from '../../components/ReaderBar.tsx';
import { ReaderHead } from '../../components/ReaderHead.tsx';
import { RemovalNote } from '../../components/RemovalNote.tsx';
import { type Notice, StatusLine } from '../../components/StatusLine.tsx';
import { useWords } from '../../components/words.ts';
import type { Article } from '../../utils/article/article.ts';
import type { Result } from '../../utils/article/failure.ts';
import type { MessageKey } from '../../utils/article/words.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import { useReadingOn, useSelectedPassages } from './use-page.ts';

/** What the reader page does outside itself. */
export interface ReaderServices {
  copy(article: Article, passages: readonly string[]): Promise<Result<void>>;
  save(article: Article): Promise<Result<unknown>>;
  print(): void;
}

export interface ReaderProps {
  article: Article;
  saved: boolean;
  /** Whole minutes; null where there is no text. */
  minutes: number | null;
  terms: LicenceTerms | null;
  /** The credit as text, for the printed page. */
  credit: string;
  appearance: Appearance;
  services: ReaderServices;
}

/** One article, to be read. */
export function App(props: ReaderProps) {
  const { article } = props;
  const { t } = useWords();
  const text = useRef<HTMLDivElement>(null);
  const [appearance, setAppearance] = useState(props.appearance);
  const [saved, setSaved] = useState(props.saved);
  const { notice, sayResult } = useNotice();
  const passages = useSelectedPassages(text);
  const readingOn = useReadingOn();
  const change = (patch: Partial<Appearance>) => setAppearance(updateAppearance(patch));
  const whole = article.blocks.map((block) => block.text);
  return (
    <>
      <ReaderBar
        textSize={appearance.textSize}
        theme={appearance.theme}
        selection={passages.length > 0}
        saved={saved}
        originalUrl={article.canonicalUrl}
        libraryHref={LIBRARY_PATH}
        hidden={readingOn && passages.length === 0}
        onTextSize={(textSize) => change({ textSize })}
        onTheme={(theme) => {
          change({ theme });
          applyTheme(document.documentElement, theme);
        }}
        onCopy={async () => {
          const chosen = passages.length > 0 ? passages : whole;
          sayResult(await props.services.copy(article, chosen), 'popup_copied');
        }}
        onSave={async () => {
          const result = await props.services.save(article);
          setSaved(result.ok);
          sayResult(result, 'popup_saved_now');
        }}
        onPrint={props.services.print}
      />
      <div class="reader-status">
        <StatusLine notice={notice} />
      </div>
      <main class="reader" style={{ '--reading-size': `${appearance.textSize}px` }}>
        <article>
          <ReaderHead head={article} minutes={props.minutes} terms={props.terms} />
          {!saved && <p class="reader-unsaved">{t('reader_unsaved')}</p>}
          {article.blocks.length > 0 ? (
            <div ref={text}>
              <ArticleText blocks={article.blocks} />
            </div>
          ) : (
            <p>{t('reader_no_text')}</p>
          )}
        </article>
        <Foot article={article} credit={props.credit} />
      </main>
    </>
  );
}

function Foot({ article, credit }: { article: Article; credit: string }) {
  return (
    <footer class="reader-foot">
      <p class="reader-credit">
        {credit.split('\n').map((line) => (
          <span key={line}>
            {line === article.canonicalUrl ? (
              <a href={line} target="_blank" rel="noreferrer">
                {line}
              </a>
            ) : (
              line
            )}
          </span>
        ))}
      </p>
      <AttachmentList attachments={article.attachments} />
      <RemovalNote removed={article.removed} />
    </footer>
  );
}

function useNotice() {
  const { t } = useWords();
  const [notice, setNotice] = useState<Notice | null>(null);
  const sayResult = (result: Result<unknown>, done: MessageKey) =>
    setNotice((last) => ({
      tone: result.ok ? 'done' : 'problem',
      text: t(result.ok ? done : failureKey(result.failure.kind)),
      turn: (last?.turn ?? 0) + 1,
    }));
  return { notice, sayResult };
}
