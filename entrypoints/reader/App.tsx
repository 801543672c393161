import { useRef, useState } from 'preact/hooks';
import { type Appearance, applyTheme, updateAppearance } from '../../components/appearance.ts';
import { Button } from '../../components/Button.tsx';
import type { CopyView } from '../../components/copy-view.ts';
import { HighlightTools } from '../../components/HighlightTools.tsx';
import { KeyList } from '../../components/KeyList.tsx';
import { LIBRARY_PATH } from '../../components/paths.ts';
import { ReaderBar } from '../../components/ReaderBar.tsx';
import { ReaderHead } from '../../components/ReaderHead.tsx';
import { ReplyView } from '../../components/ReplyView.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { useWords } from '../../components/words.ts';
import type { Article } from '../../utils/article/article.ts';
import type { Result } from '../../utils/article/failure.ts';
import type { MarkColour } from '../../utils/article/highlight.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { CopyFormat } from '../../utils/article/settings.ts';
import { takesText } from '../../utils/article/settings.ts';
import type { Place, Reply } from '../../utils/article/summary.ts';
import type { TermsShown } from '../../utils/article/terms.ts';
import type { Translate } from '../../utils/article/words.ts';
import { readingMinutes } from '../../utils/text/reading-time.ts';
import { CopyDrawer } from './CopyDrawer.tsx';
import { Foot } from './Foot.tsx';
import { READER_KEYS } from './keys.ts';
import { NoticeButton } from './NoticeButton.tsx';
import { OwnMarks } from './OwnMarks.tsx';
import { ReaderSummary } from './ReaderSummary.tsx';
import { ReaderText } from './ReaderText.tsx';
import { Standing } from './Standing.tsx';
import { type CopyServices, useCopy } from './use-copy.ts';
import { useCursor } from './use-cursor.ts';
import { useKeys } from './use-keys.ts';
import { useNotice } from './use-notice.ts';
import { type OwnMarksServices, useOwnMarks } from './use-own-marks.ts';
import { useReadingOn, useSelected } from './use-page.ts';
import { showIn, usePlace } from './use-place.ts';
import { usePosition } from './use-position.ts';
import { useInView, useTrace } from './use-trace.ts';
import { Versions } from './Versions.tsx';

/** What the reader page does outside itself. */
export interface ReaderServices extends OwnMarksServices, CopyServices {
  /** Keeps a change of the text where the article came from: in the library, or for this session. */
  remember(article: Article, isSaved: boolean): Promise<Result<unknown>>;
  print(): void;
  now(): number;
}

export interface ReaderProps {
  article: Article;
  /** null while it is not saved. */
  saved: SavedArticle | null;
  /** Which earlier text of the saved article this is, 0 the oldest; null for the present one. */
  version?: number | null;
  terms: TermsShown;
  /** Both sides of a page of 사실은 이렇습니다, counted in the article as given. */
  reply: Reply | null;
  /** The place to open at, counted in the article as given. */
  at?: Place | null;
  /** The credit as text, for the printed page. */
  credit: string;
  /** The form of a copy to begin with, and the reader's own. */
  copyFormat: CopyFormat;
  copyTemplate: string;
  appearance: Appearance;
  services: ReaderServices;
}

/** One article, to be read. */
export function App(props: ReaderProps) {
  const { t } = useWords();
  const { services, version = null, at = null } = props;
  const text = useRef<HTMLDivElement>(null);
  const position = version === null && at === null ? (props.saved?.marks.position ?? 0) : 0;
  const notices = useNotice(position > 0 ? 'reader_went_on' : null);
  const own = useOwnMarks(props.saved, services, notices);
  // Marks belong to the present text.
  const saved = version === null ? own.saved : null;
  const { article, trace, marked, toggle } = useTrace(props.article, (changed) =>
    services.remember(changed, saved !== null),
  );
  useInView(text, marked);
  usePlace(text, props.article, at);
  usePosition(text, position, (reached, leaving) => {
    if (!saved) return;
    if (leaving) services.leave({ kind: 'position', position: reached });
    else services.readTo(reached);
  });
  const selected = useSelected(text);
  const cursor = useCursor(text, article.blocks);
  const [appearance, setAppearance] = useState(props.appearance);
  const [keysShown, setKeysShown] = useState(false);
  const change = (patch: Partial<Appearance>) => setAppearance(updateAppearance(patch));

  const places = selected.places.length > 0 ? selected.places : cursor.place ? [cursor.place] : [];
  const highlight = (colour: MarkColour) => own.highlight(article, places, colour);
  const passages = selected.passages.length > 0 ? selected.passages : wordsAt(article, places);
  const copies = useCopy({
    article,
    selected: { passages, places },
    format: props.copyFormat,
    template: props.copyTemplate,
    services,
    notices,
  });
  const onToggle = async (index: number) => {
    const { isBack, result } = await toggle(index);
    notices.sayResult(result, isBack ? 'removal_is_back' : 'removal_is_out', { removal: index });
  };
  const star = () => saved && own.star(!saved.marks.starred);
  const read = () => saved && own.read(saved.marks.readAt === null ? services.now() : null);
  const toggleKeys = () => setKeysShown((shown) => !shown);
  useKeys(appearance.letterKeys, {
    next: () => cursor.move(1),
    previous: () => cursor.move(-1),
    clear: cursor.clear,
    copy: () => passages.length > 0 && copies.copyNow(passages, places[0]),
    highlight: () => version === null && highlight('yellow'),
    star,
    read,
    note: () => document.querySelector<HTMLElement>('.reader-own textarea')?.focus(),
    help: toggleKeys,
    undo: () => own.undo(),
  });

  return (
    <>
      <div class="reader-top">
        <ReaderBar
          textSize={appearance.textSize}
          theme={appearance.theme}
          copyWords={copyWords(copies.view, t)}
          copyOpen={copies.isOpen}
          onCopyOptions={copies.toggle}
          saved={own.saved !== null}
          originalUrl={article.canonicalUrl}
          libraryHref={LIBRARY_PATH}
          hidden={useReadingOn() && passages.length === 0 && !copies.isOpen}
          onTextSize={(textSize) => change({ textSize })}
          onTheme={(theme) => {
            change({ theme });
            applyTheme(document.documentElement, theme);
          }}
          onCopy={copies.actions.onCopy}
          onSave={async () => notices.sayResult(await own.save(article), 'popup_saved_now')}
          onPrint={services.print}
          own={
            saved
              ? {
                  starred: saved.marks.starred,
                  read: saved.marks.readAt !== null,
                  onStar: star,
                  onRead: read,
                }
              : undefined
          }
          keysShown={keysShown}
          onKeys={toggleKeys}
        />
        {places.length > 0 && version === null && (
          <div class="reader-tools">
            <HighlightTools onHighlight={highlight} />
            <Button look="quiet" icon="putBack" keepsSelection onPress={() => copies.pick(places)}>
              {t('reader_pick')}
            </Button>
          </div>
        )}
        <CopyDrawer copies={copies} />
        {keysShown && (
          <div class="reader-keys">
            <KeyList
              keys={READER_KEYS}
              on={appearance.letterKeys}
              onChange={(letterKeys) => change({ letterKeys })}
            />
          </div>
        )}
        <div class="reader-status">
          <StatusLine notice={notices.notice}>
            <NoticeButton
              about={notices.notice?.about ?? {}}
              trace={trace}
              onToggle={onToggle}
              onUndo={own.undo}
            />
          </StatusLine>
        </div>
      </div>
      <main class="reader" style={{ '--reading-size': `${appearance.textSize}px` }}>
        <article>
          <ReaderHead head={article} minutes={minutesOf(article)} terms={props.terms} />
          <Standing article={article} saved={own.saved} version={version} />
          {props.reply && <ReplyView reply={props.reply} blocks={props.article.blocks} />}
          <ReaderSummary
            article={article}
            onCopy={(words) => copies.copyNow(words)}
            onShow={(place) => showIn(text, article, place)}
          />
          <div ref={text}>
            <ReaderText
              article={article}
              marked={marked}
              highlights={saved?.marks.highlights ?? []}
              cursor={cursor.place}
              picks={copies.picks}
            />
          </div>
        </article>
        {saved && (
          <>
            <Versions saved={saved} onShow={({ place }) => showIn(text, article, place)} />
            <OwnMarks
              marks={saved.marks}
              onNote={(note, leaving) => void own.keep({ kind: 'note', note }, leaving)}
              onShow={({ place }) => showIn(text, article, place)}
              onCopy={({ quote }) => copies.copyNow([quote])}
              onRemove={({ id }) => own.removeHighlight(id)}
              onChange={(changed, leaving) =>
                void own.keep({ kind: 'highlight', highlight: changed }, leaving)
              }
            />
          </>
        )}
        <Foot credit={props.credit} trace={trace} onToggle={onToggle} />
      </main>
    </>
  );
}

function copyWords({ format, scope, chosen }: CopyView, t: Translate): string {
  if (!takesText(format)) return t('popup_copy_credit');
  if (scope === 'selection') return t('reader_copy_selection');
  return scope === 'whole' ? t('reader_copy') : t('popup_copy_chosen', [String(chosen)]);
}

/** Whole minutes; null where there is no text. */
function minutesOf({ blocks }: Article): number | null {
  return blocks.length > 0 ? readingMinutes(blocks) : null;
}

const wordsAt = ({ blocks }: Article, places: readonly Place[]): string[] =>
  places.flatMap(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? []);
