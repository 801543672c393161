import { runSequences } from '../support/consistency/sequences.ts';
import { expect, test } from './fixtures.ts';

/** Pages and the worker that were ended by force begin anew for the tests after these. */
test.afterAll(({ driver }) => driver.restart());

/** Few, for every run; `npm run consistency` does a thousand. */
const SEQUENCES = 12;

test('a page, worker or browser that ends at any moment leaves the library whole', async ({
  driver,
}) => {
  test.setTimeout(180_000);
  const { problems, ended, acknowledged } = await runSequences(driver, {
    count: SEQUENCES,
    seed: 3,
  });
  expect(problems).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
  expect(Object.values(ended).reduce((sum, times) => sum + times, 0)).toBe(SEQUENCES);
});
