import { expect, it } from 'vitest';
import { adoptRecords } from '../../../../utils/actions/transfer/adopt-records.ts';
import type { Highlight } from '../../../../utils/article/highlight.ts';
import type { FindAgain } from '../../../../utils/article/merge-saved.ts';
import { finish } from '../../../../utils/extraction/work.ts';
import { ordersAfter } from '../../../../utils/library/transfer/orders.ts';
import type { ReadRecord } from '../../../../utils/library/transfer/read-file.ts';
import { anArticleWithId } from '../../../support/factories/article.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';

const COUNT = 200;

const highlight = (n: number): Highlight => ({
  id: `h${String(n).padStart(3, '0')}`,
  quote: '숲',
  prefix: '',
  suffix: '',
  place: { block: 0, start: 0, end: 1 },
  colour: 'green',
  note: '',
  madeAt: n,
});

/** One article, read again and again; each time it said something else and something was marked in it. */
const records = Array.from({ length: COUNT }, (_, n): ReadRecord => {
  const text = `숲길 ${n}곳을 고친다`;
  const article = anArticleWithId('156990001', { blocks: [{ type: 'paragraph', text }] });
  const { marks } = aSavedArticle();
  const mine = { ...marks, highlights: [highlight(n)], tags: [`${n}`], note: `메모 ${n}` };
  return {
    place: n + 1,
    saved: aSavedArticle({ capturedAt: n, savedAt: n, marks: mine }, article),
  };
});

function adopted(given: readonly ReadRecord[]) {
  const asked: Highlight[] = [];
  const findAgain: FindAgain = (highlights) => {
    asked.push(...highlights);
    return highlights.map((one) => ({ ...one, place: null }));
  };
  const work = adoptRecords({ lists: [], records: given }, { lists: [], ordersAfter, findAgain });
  const { articles, skipped } = finish(work);
  return { articles, skipped, asked };
}

it('joins many repeats of one article without going through all of it for each', () => {
  const { articles, skipped, asked } = adopted(records);
  expect(skipped.map(({ place, reason }) => [place, reason])).toEqual(
    records.slice(1).map(({ place }) => [place, 'repeated']),
  );
  const [{ saved } = { saved: undefined }, ...others] = articles;
  expect(others).toEqual([]);
  expect(saved).toMatchObject({ savedAt: 0, capturedAt: COUNT - 1 });
  expect(saved?.earlier.map(({ capturedAt }) => capturedAt)).toEqual(
    Array.from({ length: 10 }, (_, n) => COUNT - 11 + n),
  );
  expect(saved?.marks.tags).toHaveLength(COUNT);
  expect(saved?.marks.note).toBe(records.map(({ saved: one }) => one.marks.note).join('\n\n'));
  // Only what stands in the last text has its place for sure.
  expect(saved?.marks.highlights.map(({ id, place }) => [id, place !== null])).toEqual(
    records.map((_, n) => [highlight(n).id, n === COUNT - 1]),
  );
  expect(asked).toHaveLength(COUNT - 1);
});

it('takes the place of a highlight from the text that stays', () => {
  const [old, latest] = [records[0], records[1]];
  if (!old || !latest) throw new Error('there are many');
  const moved = { ...highlight(0), place: { block: 0, start: 3, end: 4 } };
  const marks = { ...latest.saved.marks, highlights: [moved] };
  const { articles } = adopted([old, { ...latest, saved: { ...latest.saved, marks } }]);
  expect(articles[0]?.saved.marks.highlights).toEqual([moved]);
});

it('keeps a note as long as the library takes it, however many there are', () => {
  const long = records.slice(0, 4).map((record, n) => {
    const marks = { ...record.saved.marks, note: String(n).repeat(6000) };
    return { ...record, saved: { ...record.saved, marks } };
  });
  expect(adopted(long).articles[0]?.saved.marks.note).toHaveLength(3 * 6000 + 4);
});

it('leaves an article in the trash only where it is there each time', () => {
  const thrownAway = records.slice(0, 3).map((record) => ({ ...record, trashedAt: record.place }));
  expect(adopted(thrownAway).articles[0]?.trashedAt).toBe(1);
  const kept = [...thrownAway, ...records.slice(3, 4)];
  expect(adopted(kept).articles[0]?.trashedAt).toBeUndefined();
});
