import type { MarkColour } from '../utils/article/highlight.ts';
import './list-chip.css';

/** The colour of a reading list; its name beside it says the rest. */
export function ListDot({ colour }: { colour: MarkColour }) {
  return <span class={`list-dot list-dot-${colour}`} aria-hidden="true" />;
}

/** That an article is in a reading list. */
export function ListChip({ name, colour }: { name: string; colour: MarkColour }) {
  return (
    <span class="list-chip">
      <ListDot colour={colour} />
      <span class="list-chip-name">{name}</span>
    </span>
  );
}
