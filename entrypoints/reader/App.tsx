import { useRef, useState } from 'preact/hooks';
import type { Appearance } from '../../components/appearance.ts';
import { ReaderHead } from '../../components/ReaderHead.tsx';
import { ReplyView } from '../../components/ReplyView.tsx';
import type { Article } from '../../utils/article/article.ts';
import type { Result } from '../../utils/article/failure.ts';
import type { MarkColour } from '../../utils/article/highlight.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { CopyFormat } from '../../utils/article/settings.ts';
import type { Place, Reply } from '../../utils/article/summary.ts';
import type { TermsShown } from '../../utils/article/terms.ts';
import { readingMinutes } from '../../utils/text/reading-time.ts';
import { chosenOf, wordsAt } from './chosen.ts';
import { Foot } from './Foot.tsx';
import { OwnMarks } from './OwnMarks.tsx';
import { type FilingServices, ReaderFiled } from './ReaderFiled.tsx';
import { ReaderSummary } from './ReaderSummary.tsx';
import { ReaderText } from './ReaderText.tsx';
import { ReaderTop } from './ReaderTop.tsx';
import { Standing } from './Standing.tsx';
import { useAppearance } from './use-appearance.ts';
import { type CopyServices, useCopy } from './use-copy.ts';
import { useCursor } from './use-cursor.ts';
import { useKeys } from './use-keys.ts';
import { useNotice } from './use-notice.ts';
import { type OwnMarksServices, useOwnMarks } from './use-own-marks.ts';
import { useSelected } from './use-page.ts';
import { showIn, usePlace } from './use-place.ts';
import { usePosition } from './use-position.ts';
import { useInView, useTrace } from './use-trace.ts';
import { Versions } from './Versions.tsx';

/** What the reader page does outside itself. */
export interface ReaderServices extends OwnMarksServices, CopyServices, FilingServices {
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
  replies: readonly Reply[];
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
  const cursor = useCursor(text, article.blocks);
  const chosen = chosenOf(useSelected(text), cursor.place, article);
  const [appearance, changeAppearance] = useAppearance(props.appearance);
  const [keysShown, setKeysShown] = useState(false);
  const copies = useCopy({
    article,
    selected: chosen,
    format: props.copyFormat,
    template: props.copyTemplate,
    services,
    notices,
  });
  const highlight = (colour: MarkColour) => {
    if (chosen.places.length > 0) return own.highlight(article, chosen.places, colour);
    const isInTable = chosen.passages.length > 0;
    notices.say('problem', isInTable ? 'reader_no_highlight_table' : 'reader_choose_first');
  };
  const onToggle = async (index: number) => {
    const { isBack, result } = await toggle(index);
    notices.sayResult(result, isBack ? 'removal_is_back' : 'removal_is_out', { removal: index });
  };
  const star = () => saved && own.star(!saved.marks.starred);
  const read = () => saved && own.read(saved.marks.readAt === null ? services.now() : null);
  const toggleKeys = () => setKeysShown((shown) => !shown);
  const close = () => {
    if (keysShown) setKeysShown(false);
    else if (copies.isOpen) copies.toggle();
    else cursor.clear();
  };
  useKeys(appearance.letterKeys, {
    next: () => cursor.move(1),
    previous: () => cursor.move(-1),
    close,
    copy: () => chosen.passages.length > 0 && copies.copyNow(chosen.passages, chosen.places[0]),
    highlight: () => version === null && highlight('yellow'),
    star,
    read,
    note: () => document.querySelector<HTMLElement>('.reader-own textarea')?.focus(),
    help: toggleKeys,
    undo: () => own.undo(),
  });

  return (
    <>
      <ReaderTop
        article={article}
        saved={own.saved !== null}
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
        chosen={chosen}
        copies={copies}
        notices={notices}
        appearance={appearance}
        keysShown={keysShown}
        trace={trace}
        onAppearance={changeAppearance}
        onSave={async () => notices.sayResult(await own.save(article), 'popup_saved_now')}
        onPrint={services.print}
        onKeys={toggleKeys}
        onHighlight={version === null ? highlight : undefined}
        onToggle={onToggle}
        onUndo={own.undo}
      />
      {/* Where no reader of a screen sees the sentence that the keys have reached, it is heard. */}
      <p class="only-heard" aria-live="polite" lang="ko">
        {cursor.place && wordsAt(cursor.place, article)}
      </p>
      <main class="reader" tabIndex={-1} style={{ '--reading-size': `${appearance.textSize}px` }}>
        <article>
          <ReaderHead head={article} minutes={minutesOf(article)} terms={props.terms} />
          <Standing
            article={article}
            saved={own.saved}
            wasSaved={props.saved !== null}
            version={version}
          />
          <ReplyView replies={props.replies} blocks={props.article.blocks} />
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
              filed={
                <ReaderFiled
                  saved={saved}
                  services={services}
                  onChange={(kept) => void own.filed(kept)}
                />
              }
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

/** Whole minutes; null where there is no text. */
function minutesOf({ blocks }: Article): number | null {
  return blocks.length > 0 ? readingMinutes(blocks) : null;
}
