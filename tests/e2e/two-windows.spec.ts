import { join } from 'node:path';
import { bundleScript } from '../support/bundle-script.ts';
import { bundleProbe } from '../support/consistency/bundle.ts';
import type { look, run } from '../support/consistency/probe.ts';
import type { Driver } from '../support/driver/driver.ts';
import type { Tab } from '../support/driver/surface.ts';
import type { LibraryAction } from '../support/library/actions.ts';
import type { LibraryDump } from '../support/library/dump.ts';
import { manyArticles } from '../support/library/many.ts';
import { expect, t, test } from './fixtures.ts';

/** In the pages that the scripts are put into. */
declare const briefclipStore: { look: typeof look; run: typeof run };
type Filler = { filler: typeof import('../support/library/fill.ts') };
const FILL = join(import.meta.dirname, '../support/library/fill.ts');

const SEED = 7;
const IDS = manyArticles(30, SEED).map(({ id }) => id);
const [FIRST = '', BOTH = '', SECOND = '', ...STAYING] = IDS;
/** What has been in the trash for long would go. */
const NOW = Date.now();

async function fill(driver: Driver): Promise<void> {
  const code = await bundleScript(FILL, 'filler');
  const tab = await driver.openExtension('options.html');
  await tab.evaluateWith(
    `${code}; window.filler = filler;`,
    async (count, seed) => {
      await (window as unknown as Filler).filler.fillLibrary(count, seed, ['함께 읽기']);
      return true;
    },
    IDS.length,
    SEED,
  );
  await tab.close();
}

async function openWindow(driver: Driver): Promise<Tab> {
  const tab = await driver.openExtension('library.html');
  await tab.waitForText(t('library_count', [String(IDS.length)]));
  const probe = `${await bundleProbe()}; window.briefclipStore = briefclipStore`;
  await tab.evaluateWith(probe, () => true);
  return tab;
}

const act = (tab: Tab, actions: LibraryAction[]) =>
  tab.evaluate(async (all) => {
    await briefclipStore.run(all);
    return true;
  }, actions);

/** What the window shows once somebody looks at it: nothing is drawn behind others. */
async function list(tab: Tab): Promise<string> {
  await tab.bringToFront();
  return tab.evaluate(() => document.querySelector<HTMLElement>('main')?.innerText ?? '');
}

test('two windows that write at the same time lose nothing and show the same', async ({
  driver,
}) => {
  test.setTimeout(120_000);
  await fill(driver);
  const [one, other] = [await openWindow(driver), await openWindow(driver)];
  await Promise.all([
    act(one, [
      { do: 'trash', ids: [FIRST, BOTH], at: NOW },
      ...STAYING.flatMap((id): LibraryAction[] => [
        { do: 'change', ids: [id], change: { kind: 'starred', starred: true } },
        { do: 'change', ids: [id], change: { kind: 'add-tags', tags: ['첫째 창'] } },
        { do: 'change', ids: [id], change: { kind: 'add-to-list', list: 'list-0' } },
      ]),
    ]),
    act(other, [
      ...STAYING.toReversed().flatMap((id): LibraryAction[] => [
        { do: 'change', ids: [id], change: { kind: 'read', readAt: NOW } },
        { do: 'change', ids: [id], change: { kind: 'add-tags', tags: ['둘째 창'] } },
        { do: 'change', ids: [id], change: { kind: 'note', note: '둘째 창에서 적음' } },
      ]),
      { do: 'trash', ids: [BOTH, SECOND], at: NOW },
    ]),
  ]);

  for (const tab of [one, other]) await tab.waitForText(t('library_count', ['27']));
  await expect
    .poll(async () => {
      const [here, there] = [await list(one), await list(other)];
      return here === there ? here : `${here}\n\nThe other window:\n\n${there}`;
    })
    .not.toContain('The other window');
  // A row has room for two: the list comes from the first window, the tag from the second.
  expect(await list(one)).toContain('함께 읽기\n#둘째 창\n+1');

  const { state, problems } = await one.evaluate(() => briefclipStore.look());
  expect(problems).toEqual([]);
  const { cards = [], trash = [] } = JSON.parse(state) as LibraryDump;
  expect(trash).toHaveLength(3);
  expect(cards).toHaveLength(STAYING.length);
  for (const card of cards) {
    expect(card).toMatchObject({
      marks: {
        starred: true,
        readAt: NOW,
        note: '둘째 창에서 적음',
        tags: expect.arrayContaining(['첫째 창', '둘째 창']),
        lists: [{ list: 'list-0' }],
      },
    });
  }
});
