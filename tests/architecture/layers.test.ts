import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const config: IConfiguration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const ROOT = join(import.meta.dirname, '../..');
const SAMPLES = join(import.meta.dirname, 'samples');
const PRODUCT = ['entrypoints', 'components', 'utils'];
const RULES = (config.forbidden ?? []).map((rule) => rule.name ?? '');

/** The rules that a tree breaks, "rule: from → to", worked out exactly as `npm run check` does. */
async function violations(
  baseDir: string,
  folders: string[],
): Promise<{ rule: string; edge: string }[]> {
  const { options, ...ruleSet } = config;
  const { enhancedResolveOptions, ...cruiseOptions } = options ?? {};
  const { output } = await cruise(
    folders.filter((folder) => existsSync(join(baseDir, folder))),
    { ...cruiseOptions, baseDir, validate: true, ruleSet } as Parameters<typeof cruise>[1],
    enhancedResolveOptions as Parameters<typeof cruise>[2],
  );
  return (output as ICruiseResult).summary.violations.map((violation) => ({
    rule: violation.rule.name,
    edge: `${violation.from} → ${violation.to}`,
  }));
}

describe('who may import whom', () => {
  it('has one sample for every rule, and no other', () => {
    expect(readdirSync(SAMPLES).sort()).toEqual([...RULES].sort());
  });

  it.each(RULES)('%s: its sample breaks it, and it alone', async (rule) => {
    const broken = await violations(join(SAMPLES, rule), [...PRODUCT, 'tests']);
    expect([...new Set(broken.map((violation) => violation.rule))]).toEqual([rule]);
  });

  it('has a place for every folder of utils', () => {
    const folders = readdirSync(join(ROOT, 'utils'), { withFileTypes: true });
    const known = [
      ...['article', 'text'],
      ...['source', 'extraction', 'licence', 'attribution', 'summary'],
      ...['platform', 'messaging', 'library', 'i18n'],
      ...['actions'],
    ];
    const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('holds in the whole tree', async () => {
    expect(await violations(ROOT, [...PRODUCT, 'tests'])).toEqual([]);
  }, 60_000);
});
