import type { Card } from '../../utils/article/card.ts';

/** The words of a saved article that the filter looks at. */
function wordsOf({ title, agency, publishedDate, lead }: Card): string {
  const date = `${publishedDate} ${publishedDate.replaceAll('-', '.')}`;
  return plain([title, agency, date, lead].join('\n'));
}

/** Capital letters and the two ways to write a Hangul syllable make no difference. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** The items in which every word of the filter occurs; all of them for an empty filter. Keeps the order. */
export function filterItems(items: readonly Card[], filter: string): Card[] {
  const words = plain(filter).split(/\s+/u).filter(Boolean);
  return items.filter((item) => {
    const text = wordsOf(item);
    return words.every((word) => text.includes(word));
  });
}

/** The item that the focus goes to when one disappears: the next, else the one before, else none. */
export function neighbourOf(items: readonly Card[], id: string): Card | undefined {
  const index = items.findIndex((item) => item.id === id);
  return items[index + 1] ?? items[index - 1];
}

/** An item back in its place, newest first. */
export function withItem(items: readonly Card[], item: Card): Card[] {
  return [...items.filter(({ id }) => id !== item.id), item].sort((a, b) => b.savedAt - a.savedAt);
}
