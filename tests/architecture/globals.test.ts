import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { globalsUsed } from './globals.ts';

const ROOT = join(import.meta.dirname, '../..');
const PURE_FOLDERS = [
  'article',
  'text',
  'source',
  'extraction',
  'licence',
  'attribution',
  'summary',
].map((name) => join(ROOT, 'utils', name));

const sources = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(folder, name))
    : [];

it('finds every global in the sample, and nothing else', () => {
  const folder = join(import.meta.dirname, 'globals-sample');
  expect(globalsUsed([join(folder, 'impure.ts')], folder)).toEqual([
    'impure.ts:2 document',
    'impure.ts:3 window',
    'impure.ts:4 navigator',
    'impure.ts:5 location',
    'impure.ts:6 fetch',
    'impure.ts:7 setTimeout',
    'impure.ts:8 performance',
    'impure.ts:9 HTMLElement',
    'impure.ts:10 Node',
    'impure.ts:11 globalThis',
    'impure.ts:12 Date.now()',
    'impure.ts:13 new Date()',
    'impure.ts:14 Math.random()',
    'impure.ts:15 at.count.toLocaleString()',
    'impure.ts:16 new Intl.Collator()',
    'impure.ts:17 a.localeCompare(b)',
    'impure.ts:18 chrome',
    'impure.ts:19 browser',
  ]);
});

it('vocabulary and domains take document, clock, locale and network as arguments', () => {
  const files = PURE_FOLDERS.flatMap(sources);
  expect(files.length).toBeGreaterThan(0);
  expect(globalsUsed(files, ROOT)).toEqual([]);
}, 60_000);
