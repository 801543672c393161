import type { Highlight } from '../../article/highlight.ts';
import { type FindAgain, type KeptArticle, mergedNote, takeIn } from '../../article/merge-saved.ts';
import type { SavedArticle } from '../../article/saved-article.ts';
import type { Work } from '../../extraction/work.ts';

/** So many highlights are looked for between two pauses. */
const AT_ONCE = 20;

/**
 * What a file says of one article in several places. Joined two by two, and these again: what has grown together is not
 * gone through anew for each that comes. Notes are joined from the first to the last, so that as many as fit are kept.
 */
export function* joinRecords(
  records: readonly KeptArticle[],
  findAgain: FindAgain,
): Work<KeptArticle | undefined> {
  let level = records;
  while (level.length > 1) {
    const next: KeptArticle[] = [];
    for (let at = 0; at < level.length; at += 2) {
      next.push(level.slice(at, at + 2).reduce(joined));
      yield;
    }
    level = next;
  }
  const [kept] = level;
  if (!kept || records.length === 1) return kept;
  const { saved } = kept;
  const note = records.map((one) => one.saved.marks.note).reduce(mergedNote);
  const highlights = yield* withPlaces(saved, records, findAgain);
  return { ...kept, saved: { ...saved, marks: { ...saved.marks, note, highlights } } };
}

/** Places are found in the end: each once, however often the text changed. */
function joined(mine: KeptArticle, theirs: KeptArticle): KeptArticle {
  const taken = takeIn(mine, theirs, (highlights) => highlights);
  return taken.outcome === 'unchanged' ? mine : taken.kept;
}

/** The highlights with their places in the article's text; those that come with this text have them. */
function* withPlaces(
  { article: { blocks }, marks: { highlights } }: SavedArticle,
  records: readonly KeptArticle[],
  findAgain: FindAgain,
): Work<Highlight[]> {
  const text = JSON.stringify(blocks);
  const placed = new Map<string, Highlight>();
  for (const { saved } of records) {
    yield;
    if (JSON.stringify(saved.article.blocks) !== text) continue;
    for (const one of saved.marks.highlights) placed.set(one.id, one);
  }
  const placeOf = ({ id, quote }: Highlight) => {
    const one = placed.get(id);
    return one?.quote === quote ? one.place : undefined;
  };
  const found: Highlight[] = [];
  for (let at = 0; at < highlights.length; at += AT_ONCE) {
    yield;
    const some = highlights.slice(at, at + AT_ONCE);
    const lost = some.filter((one) => placeOf(one) === undefined);
    const again = new Map(findAgain(lost, blocks).map((one) => [one.id, one]));
    found.push(...some.map((one) => again.get(one.id) ?? { ...one, place: placeOf(one) ?? null }));
  }
  return found;
}
