/** `npm test`: every check and every test, in real browsers. Ends with one line that sums them up. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { requireBrowsers } from '../support/browsers/install.ts';
import { builtExtension } from '../support/extension/build.ts';
import { add, type Counts, fromPlaywright, fromVitest, line, NONE } from './test/counts.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ONE_FAILED: Counts = { ...NONE, failed: 1 };

async function main(): Promise<Counts> {
  // First, because without them nothing else is worth the wait.
  const { chromium, firefox } = await requireBrowsers(['chromium', 'firefox']);
  for (const found of [chromium, firefox]) {
    if (found) console.log(`${found.product} ${found.version}: ${found.executable}`);
  }
  const checked = (await run('npm', 'run', '-s', 'check')) ? NONE : ONE_FAILED;
  const rebuilt = (await run('npm', 'run', '-s', 'zip:verify')) ? NONE : ONE_FAILED;
  const unit = await report('unit.json', fromVitest, (file) =>
    bin('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`),
  );
  await builtExtension('chromium');
  await builtExtension('firefox');
  const e2e = await report('e2e.json', fromPlaywright, () =>
    bin('playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'),
  );
  console.log(
    `\ncheck: ${said(checked)}\nsources package: ${said(rebuilt)}\nunit: ${line(unit)}\ne2e: ${line(e2e)}`,
  );
  return add(checked, rebuilt, unit, e2e);
}

/** Runs a test runner and reads what it wrote down. One that wrote nothing, or failed without a failed test, has failed. */
async function report<T>(
  name: string,
  read: (report: T) => Counts,
  start: (file: string) => Promise<boolean>,
): Promise<Counts> {
  const file = join(ROOT, 'test-results', name);
  rmSync(file, { force: true });
  const ok = await start(file);
  try {
    const counts = read(JSON.parse(readFileSync(file, 'utf8')) as T);
    return ok || counts.failed > 0 ? counts : add(counts, ONE_FAILED);
  } catch (error) {
    console.error(error);
    return ONE_FAILED;
  }
}

const said = ({ failed }: Counts): string => (failed ? 'failed' : 'ok');

const bin = (program: string, ...args: string[]): Promise<boolean> =>
  run('npx', '--no-install', program, ...args);

/** Runs a command at the project's root with its output shown; true when it ended well. */
function run(command: string, ...args: string[]): Promise<boolean> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      // npm is a script on Windows. Under CI an expectation that is missing fails instead of writing itself.
      shell: process.platform === 'win32',
      env: { ...process.env, CI: 'true', npm_config_loglevel: 'error' },
    });
    child.once('error', failed).once('exit', (code) => done(code === 0));
  });
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  })
  .then((counts) => {
    console.log(line(counts));
    process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
  });
