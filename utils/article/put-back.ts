import type { Article, Removal } from './article.ts';

/** A removal's place once a block was put in at `at`, where it stood by `order`. */
function moved(removal: Removal, at: number, order: number): Removal {
  const { back } = removal;
  if (!back || back.at < at || (back.at === at && back.order < order)) return removal;
  return { ...removal, back: { ...back, at: back.at + 1 } };
}

/**
 * The article with one of its removals put back where it stood; the article itself where the index names none that can
 * be put back. The given article is not changed.
 */
export function putBack(article: Article, index: number): Article {
  const back = article.removed[index]?.back;
  if (!back) return article;
  const { block, at, order } = back;
  return {
    ...article,
    blocks: article.blocks.toSpliced(at, 0, block),
    removed: article.removed.toSpliced(index, 1).map((removal) => moved(removal, at, order)),
  };
}
