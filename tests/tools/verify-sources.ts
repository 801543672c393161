/** `npm run zip:verify`: the sources package alone, on its own, builds to the Firefox package's very bytes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';

const ROOT = join(import.meta.dirname, '../..');

function run(folder: string, command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}.`);
}

function packageIn(folder: string, kind: string): string {
  const output = join(folder, '.output');
  const name = readdirSync(output).find((file) => file.endsWith(`-${kind}.zip`));
  if (!name) throw new Error(`No ${kind} package in ${output}.`);
  return join(output, name);
}

async function filesIn(zip: string): Promise<Map<string, Buffer>> {
  const { files } = await JSZip.loadAsync(readFileSync(zip));
  const names = Object.values(files).filter((file) => !file.dir);
  return new Map(
    await Promise.all(
      names.map(async (file) => [file.name, await file.async('nodebuffer')] as const),
    ),
  );
}

async function unzip(zip: string, into: string): Promise<void> {
  for (const [name, content] of await filesIn(zip)) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), content);
  }
}

/** Names of files that differ between two packages, or stand in one of them only. */
async function differences(one: string, other: string): Promise<string[]> {
  const [left, right] = await Promise.all([filesIn(one), filesIn(other)]);
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  return names.filter((name) => {
    const [here, there] = [left.get(name), right.get(name)];
    return !here || !there || !here.equals(there);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'briefclip-sources-'));
try {
  run(ROOT, 'npx', '--no-install', 'wxt', 'zip', '-b', 'firefox');
  await unzip(packageIn(ROOT, 'sources'), folder);
  run(folder, 'npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund');
  run(folder, 'npx', '--no-install', 'wxt', 'zip', '-b', 'firefox');
  const [made, rebuilt] = [packageIn(ROOT, 'firefox'), packageIn(folder, 'firefox')];
  const bytes = readFileSync(made);
  if (bytes.equals(readFileSync(rebuilt))) {
    console.log(`The sources package builds to the same ${bytes.length} bytes.`);
  } else {
    const differing = await differences(made, rebuilt);
    console.error(
      `The packages differ: ${differing.join(', ') || 'the same files, packed otherwise'}.`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
