import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { TEXT_SIZES, THEMES, type Theme } from './appearance.ts';
import { Button } from './Button.tsx';
import { HAS_POPOVER } from './has-popover.ts';
import { Icon } from './Icon.tsx';
import { SelectField } from './SelectField.tsx';
import { useWords } from './words.ts';
import './reader-bar.css';

interface ReaderBarProps extends ReaderToolsProps {
  /** What the copy takes. */
  copyWords: string;
  /** Whether form and preview of the copy are shown. */
  copyOpen: boolean;
  saved: boolean;
  /** Out of the way while the reader scrolls on. */
  hidden: boolean;
  libraryHref: string;
  onCopy: () => void;
  onCopyOptions: () => void;
  onSave: () => void;
  /** What the reader thinks of a saved article; absent for one that is not saved. */
  own?: OwnMarks | undefined;
  /** What just happened: where the bar has room, in it, else at the window's lower edge. */
  children?: ComponentChildren;
}

interface ReaderToolsProps {
  textSize: number;
  theme: Theme;
  originalUrl: string;
  keysShown: boolean;
  onTextSize: (size: number) => void;
  onTheme: (theme: Theme) => void;
  onKeys: () => void;
  onPrint: () => void;
}

export interface OwnMarks {
  starred: boolean;
  read: boolean;
  onStar: () => void;
  onRead: () => void;
}

/** The reader's tools in one narrow bar. Where that has no room for all, those of less use open from its end. */
export function ReaderBar({ saved, own, ...props }: ReaderBarProps) {
  const { t } = useWords();
  const tools = useId();
  return (
    <nav class="reader-bar" aria-label={t('reader_bar')} data-hidden={props.hidden}>
      <a class="button button-quiet" href={props.libraryHref}>
        <Icon name="library" />
        <span class="bar-words">{t('library_title')}</span>
      </a>
      <div class="bar-notice">{props.children}</div>
      <Button look="primary" icon="copy" keepsSelection onPress={props.onCopy}>
        {props.copyWords}
      </Button>
      <Button
        look="quiet"
        icon="preview"
        label={t('reader_copy_options')}
        expanded={props.copyOpen}
        keepsSelection
        onPress={props.onCopyOptions}
      />
      <Button icon={saved ? 'saved' : 'save'} unavailable={saved} onPress={props.onSave}>
        {t(saved ? 'reader_saved' : 'reader_save')}
      </Button>
      {own && <Own {...own} />}
      <button
        type="button"
        class="button button-quiet button-picture bar-more"
        popovertarget={tools}
        aria-label={t('reader_more')}
        title={t('reader_more')}
      >
        <Icon name="more" />
      </button>
      <ReaderTools id={tools} {...props} />
    </nav>
  );
}

function Own({ starred, read, onStar, onRead }: OwnMarks) {
  const { t } = useWords();
  return (
    <>
      <Button
        look="quiet"
        icon="star"
        label={t('reader_star')}
        pressed={starred}
        onPress={onStar}
      />
      <Button
        look="quiet"
        icon={read ? 'read' : 'unread'}
        label={t('reader_read')}
        pressed={read}
        onPress={onRead}
      />
    </>
  );
}

/** What changes the look, and other ways to have the text: part of a wide bar, a panel of a narrow one. */
function ReaderTools({ id, ...props }: ReaderToolsProps & { id: string }) {
  const { t } = useWords();
  const panel = useRef<HTMLDivElement>(null);
  const onKeys = () => {
    // What the press opens stands where the panel is.
    if (HAS_POPOVER) panel.current?.hidePopover();
    props.onKeys();
  };
  return (
    <div class="bar-tools" id={id} ref={panel} popover={HAS_POPOVER ? 'auto' : undefined}>
      <TextSize size={props.textSize} onChange={props.onTextSize} />
      <SelectField
        label={t('reader_theme')}
        options={THEMES.map((theme) => ({ value: theme, words: t(`reader_theme_${theme}`) }))}
        chosen={props.theme}
        onChoose={props.onTheme}
      />
      <Button
        look="quiet"
        icon="keys"
        label={t('popup_keys')}
        expanded={props.keysShown}
        onPress={onKeys}
      />
      <Button look="quiet" icon="print" label={t('reader_print')} onPress={props.onPrint} />
      <a
        class="button button-quiet button-picture"
        href={props.originalUrl}
        target="_blank"
        rel="noreferrer"
        aria-label={t('reader_original_new')}
        title={t('reader_original_new')}
      >
        <Icon name="external" />
      </a>
    </div>
  );
}

function TextSize({ size, onChange }: { size: number; onChange: (size: number) => void }) {
  const { t } = useWords();
  return (
    <span class="bar-size">
      <Button
        look="quiet"
        icon="smaller"
        label={t('reader_smaller')}
        unavailable={size <= TEXT_SIZES.smallest}
        onPress={() => onChange(size - 1)}
      />
      <output aria-label={t('reader_size', [String(size)])}>{size}</output>
      <Button
        look="quiet"
        icon="larger"
        label={t('reader_larger')}
        unavailable={size >= TEXT_SIZES.largest}
        onPress={() => onChange(size + 1)}
      />
    </span>
  );
}
