/**
 * `npm run consistency -- [--sequences N] [--seed N] [--browser chromium]`: random sequences of actions on the library of
 * the built extension, each ended by force at a random moment, in both browsers; says what was found broken.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireBrowsers } from '../support/browsers/install.ts';
import type { Family } from '../support/browsers/products.ts';
import { makeProfile, removeProfile } from '../support/browsers/profile.ts';
import { runSequences, type Tally } from '../support/consistency/sequences.ts';
import { ChromiumDriver } from '../support/driver/chromium.ts';
import { FirefoxDriver } from '../support/driver/firefox.ts';
import { builtExtension } from '../support/extension/build.ts';
import { readPages } from '../support/site/pages.ts';
import { startSite } from '../support/site/site.ts';

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string' },
  },
});
const count = Number(values.sequences);

async function measure(family: Family): Promise<Tally> {
  const { [family]: browser } = await requireBrowsers([family]);
  if (!browser) throw new Error(`There is no ${family} on this machine`);
  const site = await startSite(readPages([]));
  const profile = makeProfile();
  // A copy: a build in the meantime would pull the files from under it.
  const folder = mkdtempSync(join(tmpdir(), 'briefclip-consistency-'));
  const extension = join(folder, 'extension');
  cpSync(await builtExtension(family), extension, { recursive: true });
  const options = { browser, site, profile, headless: true };
  const driver =
    family === 'firefox'
      ? await FirefoxDriver.start(options, extension)
      : await ChromiumDriver.start(options, extension);
  let told = 0;
  const onDone = (done: number, tally: Tally) => {
    for (const problem of tally.problems.slice(told)) console.log(`  ${problem}`);
    told = tally.problems.length;
    if (done % 50 === 0) report(family, done, tally);
  };
  try {
    return await runSequences(driver, { count, seed: Number(values.seed), onDone });
  } catch (error) {
    console.error(error);
    throw error;
  } finally {
    await driver.close();
    await site.close();
    removeProfile(profile);
    rmSync(folder, { recursive: true });
  }
}

function report(family: Family, done: number, tally: Tally): void {
  const { ended, actions, acknowledged, cutShort, problems } = tally;
  const ends = Object.entries(ended).map(([end, times]) => `${end} ${times}`);
  console.log(
    `${family}: ${done} sequences, seed ${values.seed}: ${actions} actions, ${acknowledged} acknowledged, ` +
      `${cutShort} sequences cut short (${ends.join(', ')}); ${problems.length} problems`,
  );
}

for (const family of ['chromium', 'firefox'] as const) {
  if (values.browser && values.browser !== family) continue;
  const tally = await measure(family);
  report(family, count, tally);
  if (tally.problems.length > 0) process.exitCode = 1;
}
