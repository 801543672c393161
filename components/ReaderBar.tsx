import { TEXT_SIZES, THEMES, type Theme } from './appearance.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { SelectField } from './SelectField.tsx';
import { useWords } from './words.ts';
import './reader-bar.css';

interface ReaderBarProps {
  textSize: number;
  theme: Theme;
  /** What the copy takes. */
  copyWords: string;
  /** Whether form and preview of the copy are shown. */
  copyOpen: boolean;
  saved: boolean;
  originalUrl: string;
  /** Out of the way while the reader scrolls on. */
  hidden: boolean;
  libraryHref: string;
  onTextSize: (size: number) => void;
  onTheme: (theme: Theme) => void;
  onCopy: () => void;
  onCopyOptions: () => void;
  onSave: () => void;
  onPrint: () => void;
  /** What the reader thinks of a saved article; absent for one that is not saved. */
  own?: OwnMarks | undefined;
  keysShown: boolean;
  onKeys: () => void;
}

export interface OwnMarks {
  starred: boolean;
  read: boolean;
  onStar: () => void;
  onRead: () => void;
}

/** The reader's tools in one narrow bar. */
export function ReaderBar(props: ReaderBarProps) {
  const { t } = useWords();
  return (
    <nav class="reader-bar" aria-label={t('reader_bar')} data-hidden={props.hidden}>
      <a class="button button-quiet" href={props.libraryHref}>
        <Icon name="library" />
        <span class="bar-words">{t('library_title')}</span>
      </a>
      <span class="bar-gap" />
      <TextSize size={props.textSize} onChange={props.onTextSize} />
      <SelectField
        label={t('reader_theme')}
        options={THEMES.map((theme) => ({ value: theme, words: t(`reader_theme_${theme}`) }))}
        chosen={props.theme}
        onChoose={props.onTheme}
      />
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
      <Button icon={props.saved ? 'saved' : 'save'} disabled={props.saved} onPress={props.onSave}>
        {t(props.saved ? 'reader_saved' : 'reader_save')}
      </Button>
      {props.own && <Own {...props.own} />}
      <Button
        look="quiet"
        icon="keys"
        label={t('popup_keys')}
        expanded={props.keysShown}
        onPress={props.onKeys}
      />
      <Button look="quiet" icon="print" label={t('reader_print')} onPress={props.onPrint} />
      <a
        class="button button-quiet button-picture"
        href={props.originalUrl}
        target="_blank"
        rel="noreferrer"
        aria-label={t('reader_original_new')}
        title={t('reader_original')}
      >
        <Icon name="external" />
      </a>
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

function TextSize({ size, onChange }: { size: number; onChange: (size: number) => void }) {
  const { t } = useWords();
  return (
    <span class="bar-size">
      <Button
        look="quiet"
        icon="smaller"
        label={t('reader_smaller')}
        disabled={size <= TEXT_SIZES.smallest}
        onPress={() => onChange(size - 1)}
      />
      <output aria-label={t('reader_size', [String(size)])}>{size}</output>
      <Button
        look="quiet"
        icon="larger"
        label={t('reader_larger')}
        disabled={size >= TEXT_SIZES.largest}
        onPress={() => onChange(size + 1)}
      />
    </span>
  );
}
