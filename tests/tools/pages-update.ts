/**
 * npm run pages:update [slug…] – rewrites the expectations of tests/pages from what the program prints, and says which
 * changed. For review: what is right is decided by a person who reads the page, the diff only shows what is different.
 */
import { writeFileSync } from 'node:fs';
import {
  type ExpectedBlock,
  type ExpectedPage,
  FIELDS,
  inTheTermsOf,
  stableFields,
} from '../corpus/expected-page.ts';
import { type PageFolder, pageSlugs, readPageFolder } from '../corpus/page-folders.ts';
import { inspectPage } from './inspect/inspect-page.ts';

/** A block whose text was stated before keeps the form in which it was stated. */
function blocksInTheirForm(before: ExpectedBlock[], now: ExpectedBlock[]): ExpectedBlock[] {
  const stated = new Map(before.map((block) => [block.text, block]));
  return now.map((block) => inTheTermsOf(stated.get(block.text) ?? block, block) as ExpectedBlock);
}

/** What the program prints, in the terms of the expectation that stood there: nothing is compared that was not before. */
function rewrite(before: ExpectedPage | undefined, now: ExpectedPage): ExpectedPage {
  if (!before) return now;
  if (!before.detected || !now.detected) return before.detected === now.detected ? before : now;
  const kept = FIELDS.filter((field) => field in before).map((field) => {
    const value =
      field === 'blocks'
        ? blocksInTheirForm(before.blocks ?? [], now.blocks ?? [])
        : field === 'removed'
          ? countsOf(before.removed ?? {}, now.removed ?? {})
          : inTheTermsOf(before[field], now[field]);
    return [field, value];
  });
  return Object.fromEntries(kept) as ExpectedPage;
}

function countsOf(
  before: NonNullable<ExpectedPage['removed']>,
  now: NonNullable<ExpectedPage['removed']>,
): NonNullable<ExpectedPage['removed']> {
  const reasons = Object.keys(before) as (keyof typeof before)[];
  return Object.fromEntries(reasons.map((reason) => [reason, now[reason] ?? 0]));
}

function changedFields(before: ExpectedPage | undefined, now: ExpectedPage): string[] {
  if (!before) return ['new'];
  return FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]));
}

async function update(folder: PageFolder): Promise<boolean> {
  const { slug, html, url, siteDir, expected, expectedFile } = folder;
  const page = await inspectPage(siteDir ? { html, url, siteDir } : { html, url });
  const now = rewrite(expected, stableFields(page));
  const changed = changedFields(expected, now);
  if (!changed.length) return false;
  writeFileSync(expectedFile, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`${slug}: ${changed.join(', ')}`);
  return true;
}

async function main(asked: string[]): Promise<void> {
  const known = new Set(pageSlugs());
  const unknown = asked.filter((slug) => !known.has(slug));
  if (unknown.length) throw new Error(`no such page: ${unknown.join(', ')}`);
  const slugs = asked.length ? asked : [...known];
  let changed = 0;
  for (const slug of slugs) if (await update(readPageFolder(slug))) changed += 1;
  console.log(`${changed} of ${slugs.length} pages changed; review with git diff`);
}

await main(process.argv.slice(2));
