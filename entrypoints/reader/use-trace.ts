import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article.ts';
import type { Block } from '../../utils/article/block.ts';
import type { Result } from '../../utils/article/failure.ts';
import { articleNow, type Trace, toggleRemoval, traceOf } from '../../utils/article/trace.ts';

/** How long a block that was put back stays marked, in milliseconds. */
export const MARKED_MS = 4000;

/** What came of a press: whether the removal is back in the text, and whether that could be remembered. */
export interface Toggled {
  isBack: boolean;
  result: Result<unknown>;
}

/**
 * The article as it stands, what of it was put back, and the block that was put back last, for as long as it is marked.
 * `remember` keeps each change; one that it could not keep is taken back.
 */
export function useTrace(
  given: Article,
  remember: (article: Article) => Promise<Result<unknown>>,
): {
  article: Article;
  trace: Trace;
  marked: Block | null;
  toggle: (index: number) => Promise<Toggled>;
} {
  const [trace, setTrace] = useState(() => traceOf(given));
  const [marked, setMarked] = useState<Block | null>(null);
  const latest = useRef(trace);
  const show = (next: Trace, block: Block | null) => {
    latest.current = next;
    setTrace(next);
    setMarked(block);
  };
  useEffect(() => {
    if (!marked) return;
    const timer = setTimeout(() => setMarked(null), MARKED_MS);
    return () => clearTimeout(timer);
  }, [marked]);
  const toggle = async (index: number) => {
    const next = toggleRemoval(latest.current, index);
    const isBack = next.back.includes(index);
    show(next, isBack ? (given.removed[index]?.back?.block ?? null) : null);
    const result = await remember(articleNow(next));
    if (!result.ok) show(toggleRemoval(latest.current, index), null);
    return { isBack: isBack === result.ok, result };
  };
  return { article: articleNow(trace), trace, marked, toggle };
}

/** Brings the marked block into view whenever there is a new one. */
export function useInView(text: RefObject<HTMLElement | null>, marked: Block | null): void {
  useLayoutEffect(() => {
    if (!marked) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = isStill ? 'instant' : 'smooth';
    text.current?.querySelector('.put-back')?.scrollIntoView({ block: 'center', behavior });
  }, [text, marked]);
}
