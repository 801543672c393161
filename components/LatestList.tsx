import type { Card } from '../utils/article/card.ts';
import { HeadFacts } from './BriefingHead.tsx';
import { useWords } from './words.ts';
import './latest-list.css';

interface LatestListProps {
  title: string;
  items: readonly Card[];
  /** Where an item leads: the reader, or the original where the reader is not offered. */
  hrefOf: (item: Card) => string;
}

/** The articles saved last, as links. */
export function LatestList({ title, items, hrefOf }: LatestListProps) {
  const { t } = useWords();
  return (
    <section class="latest" aria-labelledby="latest">
      <h2 class="label" id="latest">
        {title}
      </h2>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a class="latest-link" href={hrefOf(item)} target="_blank" rel="noreferrer">
              <span class="latest-title" lang="ko">
                {item.title || t('popup_untitled')}
              </span>
              <span class="latest-facts">
                <HeadFacts head={item} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
