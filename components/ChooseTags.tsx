import { useId, useState } from 'preact/hooks';
import { NewEntry } from './ChooseLists.tsx';
import { FilterChip } from './FilterChips.tsx';
import { useWords } from './words.ts';
import './choose-lists.css';

/** The longest tag, in characters. */
const LONGEST = 50;

interface ChooseTagsProps {
  /** The tags that the articles have, and how many of them have each. */
  tags: readonly (readonly [tag: string, held: number])[];
  /** How many articles it is about. */
  count: number;
  /** Every tag of the library, to choose from. */
  known: readonly string[];
  onAdd: (tags: readonly string[]) => void;
  onRemove: (tag: string) => void;
}

/** Adds tags to articles and takes them off. */
export function ChooseTags({ tags, count, known, onAdd, onRemove }: ChooseTagsProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const suggestions = useId();
  const add = () => {
    const wanted = tagsIn(text);
    if (wanted.length === 0) return;
    onAdd(wanted);
    setText('');
  };
  return (
    <div class="choose-lists">
      <NewEntry
        label={t('library_tag_names')}
        value={text}
        list={suggestions}
        first
        onInput={setText}
        onMake={add}
      />
      <datalist id={suggestions}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      {tags.length > 0 && (
        <ul class="chosen-tags" aria-label={t('library_tags')}>
          {tags.map(([tag, held]) => (
            <li key={tag}>
              <FilterChip
                words={held < count ? `#${tag} (${held}/${count})` : `#${tag}`}
                remove={t('library_remove_tag', [tag])}
                onRemove={() => onRemove(tag)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The tags that somebody wrote, parted by commas or #: each once, without spaces around. */
function tagsIn(text: string): string[] {
  const parts = text.normalize('NFC').split(/[,#\n]/u);
  const tags = parts.map((part) => part.trim().replace(/\s+/gu, ' ').slice(0, LONGEST).trim());
  return [...new Set(tags.filter(Boolean))];
}
