/**
 * `npm run -s inspect`: the product's core on the command line, one JSON object a line on standard output.
 *
 *   inspect PAGE.html --url URL [--site DIR]
 *   inspect --dir PAGES [--out OUT.jsonl]
 *   inspect --blocks DOCS.jsonl [--out OUT.jsonl]
 *   inspect --sentences LINES.jsonl [--out OUT.jsonl]
 */
import { createWriteStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Block } from '../../utils/article/block.ts';
import { findFacts } from '../../utils/summary/facts/find-facts.ts';
import { keySentences } from '../../utils/summary/key-sentences.ts';
import { sentenceStarts } from '../../utils/text/sentences.ts';
import { inspectPage } from './inspect/inspect-page.ts';

const USAGE =
  'usage: inspect PAGE.html --url URL [--site DIR] | --dir PAGES | --blocks DOCS.jsonl | --sentences LINES.jsonl, each with [--out OUT.jsonl]';

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function* inspectFile(file: string, url: string, site?: string): AsyncGenerator<object> {
  const html = await readFile(file, 'utf8');
  yield { page: path.basename(file), ...(await inspectPage({ html, url, siteDir: site })) };
}

async function* inspectFolder(folder: string): AsyncGenerator<object> {
  for (const page of (await readdir(folder)).sort()) {
    const at = (name: string) => path.join(folder, page, name);
    if (!(await exists(at('page.html'))) || !(await exists(at('meta.json')))) continue;
    const { url } = JSON.parse(await readFile(at('meta.json'), 'utf8')) as { url: string };
    const html = await readFile(at('page.html'), 'utf8');
    yield { page, ...(await inspectPage({ html, url, siteDir: at('site') })) };
  }
}

async function readLines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

async function* inspectBlocks(file: string): AsyncGenerator<object> {
  type Doc = { id: string; title: string; agency?: string; blocks: string[] };
  for (const { id, title, agency = '', blocks: texts } of await readLines<Doc>(file)) {
    const blocks = texts.map((text): Block => ({ type: 'paragraph', text }));
    yield {
      id,
      summary: keySentences({ title, subtitles: [], blocks, agency }),
      facts: findFacts(blocks, ''),
    };
  }
}

async function* inspectSentences(file: string): AsyncGenerator<object> {
  for (const { text } of await readLines<{ text: string }>(file)) {
    yield { cuts: sentenceStarts(text) };
  }
}

function chosen(): { results: AsyncGenerator<object>; out: string | undefined } | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      site: { type: 'string' },
      dir: { type: 'string' },
      blocks: { type: 'string' },
      sentences: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { out } = values;
  const [file] = positionals;
  if (file && values.url) return { results: inspectFile(file, values.url, values.site), out };
  if (values.dir) return { results: inspectFolder(values.dir), out };
  if (values.blocks) return { results: inspectBlocks(values.blocks), out };
  if (values.sentences) return { results: inspectSentences(values.sentences), out };
  return null;
}

const job = chosen();
if (!job) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const stream = job.out ? createWriteStream(job.out) : process.stdout;
  for await (const result of job.results) stream.write(`${JSON.stringify(result)}\n`);
  if (job.out) stream.end();
}
