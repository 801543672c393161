import { useRef, useState } from 'preact/hooks';
import { ArticleText } from '../../components/ArticleText.tsx';
import { AttachmentList } from '../../components/AttachmentList.tsx';
import { type Appearance, applyTheme, updateAppearance } from '../../components/appearance.ts';
import { Button } from '../../components/Button.tsx';
import { LIBRARY_PATH } from '../../components/paths.ts';
import { ReaderBar } from '../../components/ReaderBar.tsx';
import { ReaderHead } from '../../components/ReaderHead.tsx';
import { RemovalNote } from '../../components/RemovalNote.tsx';
import { ReplyView } from '../../components/ReplyView.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { useWords } from '../../components/words.ts';
import type { Article } from '../../utils/article/article.ts';
import type { Block } from '../../utils/article/block.ts';
import type { Result } from '../../utils/article/failure.ts';
import type { Place, Reply } from '../../utils/article/summary.ts';
import type { TermsShown } from '../../utils/article/terms.ts';
import type { Trace } from '../../utils/article/trace.ts';
import { readingMinutes } from '../../utils/text/reading-time.ts';
import { useNotice } from './use-notice.ts';
import { useReadingOn, useSelectedPassages } from './use-page.ts';
import { usePlace } from './use-place.ts';
import { useInView, useTrace } from './use-trace.ts';

/** What the reader page does outside itself. */
export interface ReaderServices {
  copy(article: Article, passages: readonly string[]): Promise<Result<void>>;
  save(article: Article): Promise<Result<unknown>>;
  /** Keeps a change of the text where the article came from: in the library, or for this session. */
  remember(article: Article, isSaved: boolean): Promise<Result<unknown>>;
  print(): void;
}

export interface ReaderProps {
  article: Article;
  saved: boolean;
  terms: TermsShown;
  /** Both sides of a page of 사실은 이렇습니다, counted in the article as given. */
  reply: Reply | null;
  /** The place to open at, counted in the article as given. */
  at?: Place | null;
  /** The credit as text, for the printed page. */
  credit: string;
  appearance: Appearance;
  services: ReaderServices;
}

/** One article, to be read. */
export function App(props: ReaderProps) {
  const { services } = props;
  const text = useRef<HTMLDivElement>(null);
  const [appearance, setAppearance] = useState(props.appearance);
  const [saved, setSaved] = useState(props.saved);
  const { notice, sayResult } = useNotice();
  const remember = (changed: Article) => services.remember(changed, saved);
  const { article, trace, marked, toggle } = useTrace(props.article, remember);
  useInView(text, marked);
  usePlace(text, props.article, props.at);
  const passages = useSelectedPassages(text);
  const readingOn = useReadingOn();
  const change = (patch: Partial<Appearance>) => setAppearance(updateAppearance(patch));
  const whole = article.blocks.map((block) => block.text);
  const onToggle = async (index: number) => {
    const { isBack, result } = await toggle(index);
    sayResult(result, isBack ? 'removal_is_back' : 'removal_is_out', index);
  };
  return (
    <>
      <div class="reader-top">
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
            sayResult(await services.copy(article, chosen), 'popup_copied');
          }}
          onSave={async () => {
            const result = await services.save(article);
            setSaved(result.ok);
            sayResult(result, 'popup_saved_now');
          }}
          onPrint={services.print}
        />
        <div class="reader-status">
          <StatusLine notice={notice}>
            {notice?.removal !== undefined && (
              <Undo index={notice.removal} trace={trace} onToggle={onToggle} />
            )}
          </StatusLine>
        </div>
      </div>
      <main class="reader" style={{ '--reading-size': `${appearance.textSize}px` }}>
        <article>
          <ReaderHead head={article} minutes={minutesOf(article)} terms={props.terms} />
          <Unsaved saved={saved} />
          {props.reply && <ReplyView reply={props.reply} blocks={props.article.blocks} />}
          <div ref={text}>
            <Text article={article} marked={marked} />
          </div>
        </article>
        <Foot credit={props.credit} trace={trace} onToggle={onToggle} />
      </main>
    </>
  );
}

/** Whole minutes; null where there is no text. */
function minutesOf({ blocks }: Article): number | null {
  return blocks.length > 0 ? readingMinutes(blocks) : null;
}

function Unsaved({ saved }: { saved: boolean }) {
  const { t } = useWords();
  return saved ? null : <p class="reader-unsaved">{t('reader_unsaved')}</p>;
}

function Text({ article, marked }: { article: Article; marked: Block | null }) {
  const { t } = useWords();
  if (article.blocks.length === 0) return <p>{t('reader_no_text')}</p>;
  return <ArticleText blocks={article.blocks} marked={marked} />;
}

interface TraceProps {
  trace: Trace;
  onToggle: (index: number) => void;
}

/** Takes back what the notice says, from where the reader is looking: the list may be far below. */
function Undo({ index, trace, onToggle }: TraceProps & { index: number }) {
  const { t } = useWords();
  const isBack = trace.back.includes(index);
  return (
    <Button look="quiet" icon={isBack ? 'takeOut' : 'putBack'} onPress={() => onToggle(index)}>
      {t(isBack ? 'removal_take_out' : 'removal_put_back')}
    </Button>
  );
}

function Foot({ credit, trace, onToggle }: TraceProps & { credit: string }) {
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
