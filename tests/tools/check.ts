/** `npm run check`: everything that can be said about the code without running it, a line a step. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, lintFirefox, sizes } from './check/build.ts';
import { dependencyProblems } from './check/dependencies.ts';
import { PRODUCT, ROOT, readTexts } from './check/files.ts';
import { HARD_LIMIT, longFiles, SOFT_LIMIT } from './check/lengths.ts';
import { type Outcome, run } from './check/run.ts';
import { compareLanguages, compareUse, wordsInCode } from './check/words.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const listed = (problems: string[]): Outcome => ({
  ok: problems.length === 0,
  output: problems.join('\n'),
});

function words(): Outcome {
  const [ko, en] = ['ko', 'en'].map((language) =>
    JSON.parse(read(`public/_locales/${language}/messages.json`)),
  );
  const sources = readTexts([...PRODUCT, 'wxt.config.ts'], /\.(tsx?|html)$/);
  const drawn = readTexts(['components', 'entrypoints'], /\.tsx?$/).filter(
    ({ path }) => !path.startsWith('entrypoints/playground/'),
  );
  return listed([
    ...compareLanguages(ko, en),
    ...compareUse(Object.keys(ko), sources),
    ...drawn.flatMap(wordsInCode),
  ]);
}

function lengths(): Outcome {
  const { long, tooLong } = longFiles(readTexts(PRODUCT, /\.(tsx?|css)$/));
  return {
    ok: tooLong.length === 0,
    note: long.length > 0 ? `above ${SOFT_LIMIT} lines: ${long.join(', ')}` : '',
    output: tooLong.map((file) => `${file}: more than ${HARD_LIMIT} lines`).join('\n'),
  };
}

const dependencies = (): Outcome =>
  listed(dependencyProblems(JSON.parse(read('package.json')), read('package-lock.json')));

let failed = 0;

async function step(name: string, check: () => Outcome | Promise<Outcome>): Promise<boolean> {
  const start = performance.now();
  const { ok, note = '', output = '' } = await check();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${seconds} s  ${name.padEnd(12)} ${note}`.trimEnd());
  if (!ok) {
    failed += 1;
    console.log(output.trim().replace(/^/gm, '    '));
  }
  return ok;
}

async function built(): Promise<void> {
  // WXT writes .wxt anew while it builds, which the compiler reads: everything else waits for neither.
  if (!(await step('build', build))) return;
  await Promise.all([step('web-ext', lintFirefox), step('sizes', sizes)]);
}

async function compiled(): Promise<void> {
  await run('wxt', 'prepare');
  await step('types', () => run('tsc', '--noEmit', '-p', '.'));
}

await step('dependencies', dependencies);
await step('words', words);
await step('lengths', lengths);
await Promise.all([
  step('biome', () =>
    run('biome', 'ci', '--error-on-warnings', '--diagnostic-level=warn', '--colors=off', '.'),
  ),
  compiled().then(built),
  step('layers', () =>
    run('depcruise', '--config', '.dependency-cruiser.cjs', ...PRODUCT, 'tests'),
  ),
  step('unused', () => run('knip')),
]);

if (failed > 0) {
  console.log(`\n${failed} of the checks failed.`);
  process.exitCode = 1;
}
