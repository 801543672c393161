import type { Block } from '../article/block.ts';
import type { Excerpt, ExcerptPart } from '../article/excerpt.ts';
import { checkExcerpt, excerptOf } from './check-excerpt.ts';
import { asPart } from './parts.ts';

/** An excerpt as one text to be edited: a blank line between parts, omissions as a paragraph of their own. */
export function draftOf({ parts }: Excerpt, omission: string): string {
  return parts
    .flatMap(({ text, omission: left }) => (left ? [omission, text] : [text]))
    .join('\n\n');
}

/**
 * The excerpt that an edited text makes. What is still word for word the article's is checked like any excerpt, so that
 * omissions stay marked even where the sign was deleted; else it is taken as it was written, and counts as edited.
 * `original` is what the text was made of: untouched, it comes back as it was.
 */
export function excerptOfDraft(
  blocks: readonly Block[],
  draft: string,
  original: Excerpt,
  omission: string,
): Excerpt {
  if (draft.trim() === draftOf(original, omission).trim()) return original;
  const paragraphs = draft
    .split(/\n[^\S\t]*\n\s*/u)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  const passages = paragraphs.filter((paragraph) => paragraph !== omission);
  if (checkExcerpt(blocks, passages).verbatim) return excerptOf(blocks, passages);
  return { parts: asWritten(paragraphs, omission), edited: true };
}

function asWritten(paragraphs: readonly string[], omission: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let left = false;
  for (const paragraph of paragraphs) {
    if (paragraph === omission) left = true;
    else {
      parts.push(left ? { ...asPart(paragraph), omission: true } : asPart(paragraph));
      left = false;
    }
  }
  return parts;
}
