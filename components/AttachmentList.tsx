import type { Attachment } from '../utils/article/article.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';
import './attachment-list.css';

/** The ministry's files, as links to the page's own addresses. */
export function AttachmentList({ attachments }: { attachments: readonly Attachment[] }) {
  const { t } = useWords();
  if (attachments.length === 0) return null;
  return (
    <section class="attachments" aria-labelledby="attachments">
      <h2 class="label" id="attachments">
        {t('popup_attachments', [String(attachments.length)])}
      </h2>
      <ul>
        {attachments.map((attachment) => (
          <li key={attachment.url}>
            <a href={attachment.url} target="_blank" rel="noreferrer" lang="ko">
              <Icon name="attachment" />
              <span>{attachment.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
