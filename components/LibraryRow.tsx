import type { Card } from '../utils/article/card.ts';
import type { MarkedText as MarkedPassage, TextRange } from '../utils/article/marked-text.ts';
import type { ReadingList } from '../utils/article/reading-list.ts';
import { HeadFacts } from './BriefingHead.tsx';
import { formatDay } from './dates.ts';
import { Icon } from './Icon.tsx';
import { ListChip } from './ListChip.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { TermsMark } from './Terms.tsx';
import { useWords } from './words.ts';
import './library-row.css';
import './row-marks.css';

interface LibraryRowProps {
  card: Card;
  href: string;
  /** The lists it is in, as far as they are worth showing here. */
  lists: readonly ReadingList[];
  /** What a search found in it. */
  found?: { title: readonly TextRange[]; snippet: MarkedPassage | null } | undefined;
  chosen: boolean;
  /** Whether the keys act on it: Tab stops at one row only. */
  current: boolean;
  /** Whether it stands open beside the list. */
  open: boolean;
  /** Given where the order is made by hand: a grip to drag the row by. */
  onGrip?: ((event: PointerEvent) => void) | undefined;
  menu: () => readonly MenuItem[];
  onOpen: (event: MouseEvent) => void;
  /** `range`: from the last one chosen to this. */
  onChoose: (range: boolean) => void;
  onStar: () => void;
}

/** A saved article in the list. */
export function LibraryRow(props: LibraryRowProps) {
  const { card, chosen, current, open } = props;
  const { t } = useWords();
  const title = card.title || t('popup_untitled');
  const { starred, readAt } = card.marks;
  const tabIndex = current ? 0 : -1;
  return (
    <article class="row" data-chosen={chosen} data-open={open} data-read={readAt !== null}>
      <div class="row-side">
        {props.onGrip && (
          <span class="row-grip" aria-hidden="true" onPointerDown={props.onGrip}>
            <Icon name="grip" />
          </span>
        )}
        <label class="row-choose">
          <input
            type="checkbox"
            checked={chosen}
            tabIndex={tabIndex}
            aria-label={t('library_choose_item', [title])}
            // Not kept from ticking itself: the browser would take that back after what is chosen was drawn.
            onClick={(event) => props.onChoose(event.shiftKey)}
          />
        </label>
      </div>
      <div class="row-words">
        <Facts card={card} />
        <h2 class="row-title" lang="ko">
          <a
            href={props.href}
            data-focus
            tabIndex={tabIndex}
            aria-current={open ? 'true' : undefined}
            onClick={(event) => (event.shiftKey ? rangeTo(event, props) : props.onOpen(event))}
          >
            <MarkedText text={title} marks={card.title ? (props.found?.title ?? []) : []} />
          </a>
        </h2>
        <Lead card={card} snippet={props.found?.snippet ?? null} />
        <Marks card={card} lists={props.lists} />
      </div>
      <div class="row-buttons">
        <button
          type="button"
          class="button button-quiet button-picture row-star"
          tabIndex={tabIndex}
          aria-pressed={starred}
          aria-label={t('library_star_item', [title])}
          title={t(starred ? 'library_unstar' : 'library_star')}
          onClick={props.onStar}
        >
          <Icon name="star" />
        </button>
        <Menu label={t('library_item_menu', [title])} items={props.menu} tabbable={current} />
      </div>
    </article>
  );
}

function rangeTo(event: MouseEvent, { onChoose }: LibraryRowProps): void {
  event.preventDefault();
  onChoose(true);
}

function Facts({ card }: { card: Card }) {
  const { t } = useWords();
  return (
    <p class="row-facts">
      {card.marks.readAt === null && (
        <span class="row-unread">
          <span class="only-heard">{t('library_unread')}. </span>
        </span>
      )}
      <HeadFacts head={card} />
    </p>
  );
}

interface LeadProps {
  card: Card;
  snippet: MarkedPassage | null;
}

function Lead({ card, snippet }: LeadProps) {
  const { t } = useWords();
  if (snippet) {
    return (
      <p class="row-lead" lang="ko">
        <MarkedText {...snippet} />
      </p>
    );
  }
  if (card.capturedAt !== null) {
    return card.lead === '' ? null : (
      <p class="row-lead" lang="ko">
        {card.lead}
      </p>
    );
  }
  return (
    <p class="row-address">
      {t('library_address_only')}{' '}
      <a href={card.canonicalUrl} target="_blank" rel="noreferrer">
        {t('library_open_original')} <Icon name="external" />
      </a>
    </p>
  );
}

function Marks({ card, lists }: { card: Card; lists: readonly ReadingList[] }) {
  const { t, language } = useWords();
  const { tags, note, highlights } = card.marks;
  return (
    <p class="row-marks">
      {card.capturedAt !== null && (
        <TermsMark known={card.kind !== null} finding={{ type: card.licence, doubt: card.doubt }} />
      )}
      <span>{t('library_saved_on', [formatDay(card.savedAt, language)])}</span>
      <Filed lists={lists} tags={tags} />
      {highlights.length > 0 && <span>{t('library_highlights', [String(highlights.length)])}</span>}
      {note !== '' && <span>{t('library_noted')}</span>}
    </p>
  );
}

/** How many lists and tags are shown before the rest is a number: on a narrow, a middling and a wide page. */
const FILED_SHOWN = [1, 2, 4] as const;

/** The lists and tags. How many of them, and which number stands for the rest, the styles choose: no row is measured. */
function Filed({ lists, tags }: { lists: readonly ReadingList[]; tags: readonly string[] }) {
  const { t } = useWords();
  const count = lists.length + tags.length;
  if (count === 0) return null;
  const most = Math.max(...FILED_SHOWN);
  return (
    <span class="row-filed">
      {lists.slice(0, most).map(({ id, name, colour }) => (
        <ListChip key={id} name={name} colour={colour} />
      ))}
      {tags.slice(0, Math.max(0, most - lists.length)).map((tag) => (
        <span class="row-tag" key={tag}>
          #{tag}
        </span>
      ))}
      {FILED_SHOWN.filter((shown) => shown < count).map((shown) => {
        const more = String(count - shown);
        return (
          <span key={`more ${shown}`} class="row-more" data-after={shown}>
            <span aria-hidden="true">+{more}</span>
            <span class="only-heard">{t('library_more_filed', [more])}</span>
          </span>
        );
      })}
    </span>
  );
}
