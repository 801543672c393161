import type { Draft, DraftBlock } from './draft.ts';
import type { KnownHead } from './extract-page.ts';
import { runSteps } from './pipeline.ts';
import { readBlocks } from './read-blocks.ts';
import { takeContacts } from './steps/contacts.ts';
import { dropLetterhead } from './steps/letterhead.ts';
import { dropPictureNoise } from './steps/picture-noise.ts';
import { repairNumberGaps } from './steps/repair-numbers.ts';
import { dropRepeatedTitle } from './steps/repeated-title.ts';
import { dropRunningHeads, runningLines } from './steps/running-heads.ts';
import { dropSecondCopies } from './steps/second-copies.ts';
import type { Clock, Work } from './work.ts';

/** One page of a converted document as blocks. */
export function readViewerPage(page: Document): DraftBlock[] {
  return page.body ? readBlocks(page.body, () => false) : [];
}

/** The text of a converted document from its pages in order. */
export function* extractViewer(
  pages: readonly (readonly DraftBlock[])[],
  head: KnownHead,
  clock: Clock,
  timings: Record<string, number>,
): Work<Draft> {
  let order = 0;
  const ordered = pages.map((page) => page.map((item) => ({ ...item, order: order++ })));
  const draft: Draft = { blocks: ordered.flat(), removed: [], contacts: [] };
  const steps = [
    dropPictureNoise,
    dropRunningHeads(runningLines(ordered)),
    dropLetterhead(head.title, head.subtitles),
    takeContacts,
    repairNumberGaps,
    dropSecondCopies,
    dropRepeatedTitle(head.title, head.subtitles),
  ];
  return yield* runSteps(draft, steps, clock, timings);
}
