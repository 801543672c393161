import { bringIntoView } from '../../utils/platform/frame/bring-into-view.ts';
import { findSentence } from '../../utils/platform/frame/find-sentence.ts';
import { markForAMoment } from '../../utils/platform/frame/show-sentence.ts';

/** What ArticleText draws blocks as, one each. */
const BLOCKS = '[data-block], .table-place';

/** Scrolls to words of a block (0 the first) of the drawn text and marks them for a moment; the whole block where they are not in it. */
export function showPlace(text: Element, block: number, words: string): void {
  const element = text.querySelectorAll(BLOCKS)[block];
  if (!element) return;
  const range = findSentence(element, words) ?? wholeOf(element);
  bringIntoView(range);
  markForAMoment(range);
}

function wholeOf(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}
