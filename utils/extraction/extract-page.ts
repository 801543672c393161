import { toLine } from '../text/clean.ts';
import type { Draft, DraftRemoval, Step } from './draft.ts';
import { findBody, foreignReason } from './page-root.ts';
import { runSteps } from './pipeline.ts';
import { readBlocks } from './read-blocks.ts';
import { findWithReadability } from './read-with-readability.ts';
import { dropCaptions } from './steps/captions.ts';
import { takeContacts } from './steps/contacts.ts';
import { cutAtEnd } from './steps/end-of-text.ts';
import { dropHidden } from './steps/hidden.ts';
import { dropPictureNoise } from './steps/picture-noise.ts';
import { dropRepeatedTitle } from './steps/repeated-title.ts';
import { dropSecondCopies } from './steps/second-copies.ts';
import { cutAtStart } from './steps/start-of-text.ts';

/** What a page's head says, against which repetitions in the text are told. */
export interface KnownHead {
  title: string;
  subtitles: readonly string[];
}

/** Of a longer subtree that was left out whole the trace keeps this much, and nothing could be put back. */
const TRACE_LENGTH = 1000;

/** Reads an element's blocks; what is foreign by its class is left out and leaves a trace. */
function readDraft(root: Element): Draft {
  const removed: DraftRemoval[] = [];
  const blocks = readBlocks(root, (element, order) => {
    const reason = foreignReason(element);
    if (!reason) return false;
    const step = 'foreign-elements';
    const whole = toLine(element.textContent ?? '');
    const text = whole.slice(0, TRACE_LENGTH);
    if (whole.length > TRACE_LENGTH) removed.push({ step, reason, text });
    else if (whole) removed.push({ step, reason, text, block: { type: 'paragraph', text }, order });
    return true;
  });
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
export function extractPage(
  clone: Document,
  head: KnownHead,
  now: () => number,
  timings: Record<string, number>,
): Draft {
  const began = now();
  const body = findBody(clone);
  const root = body ?? clone.querySelector('main, [role="main"]') ?? clone.body;
  const draft: Draft = root ? readDraft(root) : { blocks: [], removed: [], contacts: [] };
  timings.read = now() - began;
  if (body) return runSteps(draft, cleaning(head), now, timings);

  const steps = [cutAtStart(head.title), ...cleaning(head)];
  const byWords = runSteps(draft, steps, now, timings);
  if (byWords.removed.some(({ step }) => step === cutAtEnd.name)) return byWords;
  return withReadability(clone, head, now, timings) ?? byWords;
}

function withReadability(
  clone: Document,
  head: KnownHead,
  now: () => number,
  timings: Record<string, number>,
): Draft | null {
  const began = now();
  const content = findWithReadability(clone);
  timings.readability = now() - began;
  return content ? runSteps(readDraft(content), cleaning(head), now, timings) : null;
}
