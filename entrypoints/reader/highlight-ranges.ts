import type { TextRange } from '../../components/text-pieces.ts';
import type { Article } from '../../utils/article/article.ts';
import type { Highlight } from '../../utils/article/highlight.ts';

/** The highlights that stand in the text as it is shown, as ranges to be drawn. */
export function highlightRanges(
  highlights: readonly Highlight[],
  { blocks }: Pick<Article, 'blocks'>,
): TextRange[] {
  return highlights.flatMap(({ id, place, quote, colour }) => {
    // A text that was changed a moment ago has its highlights found again only when it is stored.
    const words = place && blocks[place.block]?.text.slice(place.start, place.end);
    return place && words === quote ? { ...place, look: `highlight-${colour}`, id } : [];
  });
}
