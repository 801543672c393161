import { useState } from 'preact/hooks';
import type { MarkColour } from '../utils/article/highlight.ts';
import { Button } from './Button.tsx';
import { groupDigits } from './group-digits.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-nodes.ts';
import { ListDot } from './ListChip.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { useWords } from './words.ts';
import './library-places.css';

/** A part of the library that one can go to. */
export interface PlaceLink {
  href: string;
  words: string;
  /** How many articles are there; null where that is not known yet, or says nothing. */
  count: number | null;
  current: boolean;
  icon?: IconName;
  colour?: MarkColour;
}

export interface ListLink extends PlaceLink {
  id: string;
  menu: () => readonly MenuItem[];
}

/** More tags than these wait behind a button. */
const TAGS_SHOWN = 8;

interface LibraryPlacesProps {
  places: readonly PlaceLink[];
  lists: readonly ListLink[];
  tags: readonly PlaceLink[];
  /** Below everything: a look at one's reading, the trash, settings. */
  others: readonly PlaceLink[];
  /** What can be done with all of it. */
  actions: readonly Pick<MenuItem, 'words' | 'icon' | 'onChoose'>[];
  onNewList: () => void;
  /** Moves a list up (-1) or down (1) among the lists. */
  onMoveList: (id: string, by: -1 | 1) => void;
}

/** The parts of the library: all, lists, tags and the rest. */
export function LibraryPlaces(props: LibraryPlacesProps) {
  const { t } = useWords();
  const [allTags, setAllTags] = useState(false);
  const onKey = (event: KeyboardEvent, id: string) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null) return;
    event.preventDefault();
    event.stopPropagation();
    props.onMoveList(id, by);
  };
  return (
    <nav class="places" aria-label={t('library_places')}>
      <ul>
        {props.places.map((place) => (
          <Place key={place.href} place={place} />
        ))}
      </ul>
      <div class="places-head">
        <h2 class="label">{t('library_lists')}</h2>
        <Button look="quiet" icon="add" label={t('library_new_list')} onPress={props.onNewList} />
      </div>
      {props.lists.length === 0 && <p class="places-hint">{t('library_lists_hint')}</p>}
      <ul aria-label={t('library_lists')}>
        {props.lists.map((list) => (
          <li key={list.id} class="places-row" onKeyDown={(event) => onKey(event, list.id)}>
            <PlaceAnchor place={list} />
            <Menu label={t('library_list_menu', [list.words])} items={list.menu} />
          </li>
        ))}
      </ul>
      {props.tags.length > 0 && <h2 class="label places-head">{t('library_tags')}</h2>}
      {props.tags.length > 0 && (
        <ul aria-label={t('library_tags')}>
          {props.tags
            .filter(({ current }, index) => allTags || current || index < TAGS_SHOWN)
            .map((place) => (
              <Place key={place.href} place={place} />
            ))}
        </ul>
      )}
      {props.tags.length > TAGS_SHOWN && (
        <button
          type="button"
          class="place places-more"
          aria-expanded={allTags}
          onClick={() => setAllTags(!allTags)}
        >
          {allTags
            ? t('library_fewer_tags')
            : t('library_all_tags', [groupDigits(props.tags.length)])}
        </button>
      )}
      <ul class="places-others">
        {props.others.map((place) => (
          <Place key={place.href} place={place} />
        ))}
        {props.actions.map(({ words, icon, onChoose }) => (
          <li key={words} class="places-row">
            <button type="button" class="place" onClick={onChoose}>
              <Icon name={icon} />
              <span class="place-words">{words}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Place({ place }: { place: PlaceLink }) {
  return (
    <li class="places-row">
      <PlaceAnchor place={place} />
    </li>
  );
}

function PlaceAnchor({ place }: { place: PlaceLink }) {
  const { href, words, count, current, icon, colour } = place;
  return (
    <a class="place" href={href} aria-current={current ? 'page' : undefined}>
      {colour ? <ListDot colour={colour} /> : icon && <Icon name={icon} />}
      <span class="place-words" title={words}>
        {words}
      </span>
      {count !== null && <span class="place-count">{groupDigits(count)}</span>}
    </a>
  );
}
