import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newestSource } from '../../support/extension/build.ts';
import { ROOT } from './files.ts';
import { type Outcome, run } from './run.ts';

const OUTPUT = '.output';
const BROWSERS = ['chrome', 'firefox'];
/** A browser's whole package, in bytes. */
const ZIP_LIMIT = 300 * 1024;

/** The zips that `npm run zip` has made, by path from the project's root. */
const zips = (kind: RegExp): string[] =>
  existsSync(join(ROOT, OUTPUT))
    ? readdirSync(join(ROOT, OUTPUT))
        .filter((name) => kind.test(name))
        .map((name) => `${OUTPUT}/${name}`)
    : [];

const existing = (path: string): string[] => (existsSync(join(ROOT, path)) ? [path] : []);

/** Builds both browsers' folders and packages, unless those of before are newer than every source. */
export async function build(): Promise<Outcome> {
  const made = BROWSERS.flatMap((name) => [
    ...zips(new RegExp(`-${name}\\.zip$`)),
    ...existing(`${OUTPUT}/${name}-mv3/manifest.json`),
  ]);
  const oldest = Math.min(...made.map((path) => statSync(join(ROOT, path)).mtimeMs));
  if (made.length === 2 * BROWSERS.length && oldest > newestSource()) {
    return { ok: true, note: 'up to date' };
  }
  for (const browser of BROWSERS) {
    const built = await run('wxt', 'zip', '-b', browser);
    if (!built.ok) return built;
  }
  return { ok: true };
}

/** web-ext's lint of the Firefox build: errors fail, warnings are counted. */
export async function lintFirefox(): Promise<Outcome> {
  const linted = await run('web-ext', 'lint', '-s', `${OUTPUT}/firefox-mv3`, '--output', 'json');
  const start = linted.output.indexOf('{');
  if (start < 0) return linted;
  const report = JSON.parse(linted.output.slice(start)) as LintReport;
  const { errors, warnings } = report;
  const name = ({ code, file, message }: LintMessage): string => `${code} ${file ?? ''} ${message}`;
  return {
    ok: errors.length === 0,
    note: warnings.length > 0 ? `${warnings.length} warnings: ${codes(warnings)}` : '',
    output: errors.map(name).join('\n'),
  };
}

interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}

function codes(messages: LintMessage[]): string {
  const counts = new Map<string, number>();
  for (const { code, file } of messages) {
    const place = `${code} in ${file ?? 'manifest'}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, count]) => (count > 1 ? `${place} ×${count}` : place)).join(', ');
}

/** Each bundle against .size-limit.js, each browser's package against 300 KiB. */
export async function sizes(): Promise<Outcome> {
  const bundles = await run('size-limit', '--json');
  const packages = zips(/-(chrome|firefox)\.zip$/).map((path) => ({
    path,
    size: statSync(join(ROOT, path)).size,
  }));
  const heavy = packages.filter(({ size }) => size > ZIP_LIMIT);
  const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
  return {
    ok: bundles.ok && heavy.length === 0 && packages.length === 2,
    note: packages.map(({ path, size }) => `${path.split('-').at(-1)} ${kib(size)}`).join(', '),
    output: `${bundles.output}\n${heavy.map(({ path, size }) => `${path}: ${kib(size)}, at most ${kib(ZIP_LIMIT)}`).join('\n')}`,
  };
}
