import type { Term } from '../utils/article/summary.ts';
import { Disclosure } from './Disclosure.tsx';
import { useWords } from './words.ts';
import './term-list.css';

/** 용어: the words that the text explains itself. Nothing where it explains none. */
export function TermList({ terms }: { terms: readonly Term[] }) {
  const { t } = useWords();
  if (terms.length === 0) return null;
  return (
    <div class="terms">
      <Disclosure summary={t('summary_terms', [String(terms.length)])}>
        <dl class="term-list" lang="ko">
          {terms.map(({ term, place, meaning }) => (
            <div key={`${place.block} ${place.start}`}>
              <dt>{term}</dt>
              <dd>{meaning.text}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
