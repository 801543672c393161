import type { Block } from '../article/block.ts';

/**
 * Characters without white space that an adult reads in a minute of Korean prose
 * (studies of silent reading give about 480 to 580; the lower end suits official style).
 */
const CHARACTERS_PER_MINUTE = 500;

/** Whole minutes to read the blocks, at least 1. */
export function readingMinutes(blocks: readonly Block[]): number {
  let characters = 0;
  for (const { text } of blocks) characters += text.replace(/\s/g, '').length;
  return Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE));
}
