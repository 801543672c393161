import { listInvisible, toLine } from '../text/clean.ts';
import type { Draft, DraftRemoval, Step } from './draft.ts';
import { findBody, foreignReason } from './page-root.ts';
import { runSteps } from './pipeline.ts';
import { readingBlocks } from './read-blocks.ts';
import { findWithReadability } from './read-with-readability.ts';
import { dropCaptions } from './steps/captions.ts';
import { takeContacts } from './steps/contacts.ts';
import { cutAtEnd } from './steps/end-of-text.ts';
import { dropHidden } from './steps/hidden.ts';
import { dropPictureNoise } from './steps/picture-noise.ts';
import { dropRepeatedTitle } from './steps/repeated-title.ts';
import { dropSecondCopies } from './steps/second-copies.ts';
import { cutAtStart } from './steps/start-of-text.ts';
import type { Clock, Work } from './work.ts';

/** What a page's head says, against which repetitions in the text are told. */
export interface KnownHead {
  title: string;
  subtitles: readonly string[];
}

/** How the text of a page was found: by the site's containers, by its words, or by Readability. */
export type PagePath = 'containers' | 'words' | 'readability';

/** A page's text, and how it was found. */
export interface PageText {
  draft: Draft;
  path: PagePath;
}

/** Of a longer subtree that was left out whole the trace keeps this much, and nothing could be put back. */
const TRACE_LENGTH = 1000;

const EMPTY: Draft = { blocks: [], removed: [], contacts: [] };

/** Reads an element's blocks; what is foreign by its class is left out and leaves a trace. */
function* readDraft(root: Element, clock: Clock): Work<Draft> {
  const removed: DraftRemoval[] = [];
  const leaveOut = (element: Element, order: number): boolean => {
    const reason = foreignReason(element);
    if (!reason) return false;
    const step = 'foreign-elements';
    const whole = toLine(element.textContent ?? '');
    const text = whole.slice(0, TRACE_LENGTH);
    if (whole.length > TRACE_LENGTH) removed.push({ step, reason, text });
    else if (whole) removed.push({ step, reason, text, block: { type: 'paragraph', text }, order });
    return true;
  };
  const blocks = yield* readingBlocks(root, leaveOut, clock.late);
  const invisible = listInvisible(root.textContent ?? '');
  if (invisible) removed.push({ step: 'invisible', reason: 'not-text', text: invisible });
  return { blocks, removed, contacts: [] };
}

/** The steps that every page text goes through, in their order. */
function cleaning(head: KnownHead): Step[] {
  return [
    cutAtEnd,
    dropHidden,
    dropPictureNoise,
    dropCaptions,
    takeContacts,
    dropSecondCopies,
    // Behind the copies: a copy may hold the title, too, and must still be the same as its original.
    dropRepeatedTitle(head.title, head.subtitles),
  ];
}

/**
 * The text of an article's page, from a clone of it: by the site's own containers; where a redesign took their names,
 * by what the words tell; else by Readability, which rewrites the clone.
 */
export function* extractPage(
  clone: Document,
  head: KnownHead,
  clock: Clock,
  timings: Record<string, number>,
): Work<PageText> {
  const began = clock.now();
  const body = findBody(clone);
  const root = body ?? clone.querySelector('main, [role="main"]') ?? clone.body;
  const draft = root ? yield* readDraft(root, clock) : EMPTY;
  timings.read = clock.now() - began;
  if (body) {
    return { draft: yield* runSteps(draft, cleaning(head), clock, timings), path: 'containers' };
  }

  const steps = [cutAtStart(head.title), ...cleaning(head)];
  const byWords = yield* runSteps(draft, steps, clock, timings);
  const ended = byWords.removed.some(({ step }) => step === cutAtEnd.name);
  const content = ended ? null : askReadability(clone, clock, timings);
  if (!content) return { draft: byWords, path: 'words' };
  const found = yield* readDraft(content, clock);
  const cleaned = yield* runSteps(found, cleaning(head), clock, timings);
  return { draft: cleaned, path: 'readability' };
}

/**
 * The text of a page of which nothing is known, from a clone of it: what Readability takes for the article, without
 * second copies and nothing else; on a page too large to ask, what its markup calls the main part.
 */
export function* extractUnknownPage(
  clone: Document,
  clock: Clock,
  timings: Record<string, number>,
): Work<PageText> {
  const content = askReadability(clone, clock, timings);
  const root = content ?? clone.querySelector('article, main, [role="main"]');
  if (!root) return { draft: EMPTY, path: 'readability' };
  const began = clock.now();
  const blocks = yield* readingBlocks(root, () => false, clock.late);
  timings.read = clock.now() - began;
  const draft = yield* runSteps({ ...EMPTY, blocks }, [dropSecondCopies], clock, timings);
  return { draft, path: 'readability' };
}

function askReadability(
  clone: Document,
  clock: Clock,
  timings: Record<string, number>,
): Element | null {
  const began = clock.now();
  const content = findWithReadability(clone);
  timings.readability = clock.now() - began;
  return content;
}
