import { useState } from 'preact/hooks';
import type { ClipboardContent } from '../utils/article/excerpt.ts';
import { Choice } from './Choice.tsx';
import { richText } from './rich-text.ts';
import { useWords } from './words.ts';
import './copy-preview.css';

/** What will be on the clipboard: as places that take formatted text show it, or as the others do. */
export function CopyPreview({ content }: { content: ClipboardContent | null }) {
  const { t } = useWords();
  const [flavour, setFlavour] = useState<'rich' | 'plain'>('rich');
  return (
    <section class="copy-preview" aria-label={t('copy_preview')}>
      {content ? (
        <div
          class="copy-preview-text"
          data-flavour={flavour}
          lang="ko"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
        >
          {flavour === 'rich' ? richText(content.html) : content.plain}
        </div>
      ) : (
        <p class="copy-preview-none">{t('copy_preview_none')}</p>
      )}
      <Choice
        legend={t('copy_flavour')}
        shape="row"
        options={[
          { value: 'rich', words: t('copy_flavour_rich') },
          { value: 'plain', words: t('copy_flavour_plain') },
        ]}
        chosen={flavour}
        onChoose={setFlavour}
      />
    </section>
  );
}
