/**
 * Precision and recall of the facts, held against tests/facts/marked.jsonl.
 *
 *   npm run -s facts:score -- DOCS.jsonl [--half tune|held|final] [--bad]
 *
 * DOCS.jsonl holds the texts, {id, blocks: [text]} a line; the project has none of them. A mark is `[kind, block, start,
 * end]`; `kind?` is one that counts neither as missing nor, when found, as wrong. A find is right when it overlaps a
 * mark of its kind by more than half of both together; `apply` is right in the same block. Articles of scope `target`
 * are marked for that kind alone. The half `final` was marked after the last change of a rule, by readers who knew none;
 * whoever changes a rule after it turns it into `held` and marks another.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Block } from '../../utils/article/block.ts';
import { findFacts } from '../../utils/summary/facts/find-facts.ts';

type Mark = [kind: string, block: number, start: number, end: number];
interface Marked {
  id: string;
  scope: 'all' | 'target';
  half: 'tune' | 'held' | 'final';
  marks: Mark[];
}
interface Doc {
  id: string;
  blocks: string[];
}
interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const MARKED = path.join(import.meta.dirname, '../facts/marked.jsonl');
/** Days and periods are one figure; "contact" facts are marked as phones. */
const GROUPS: Readonly<Record<string, string>> = { period: 'date', contact: 'phone' };
const groupOf = (kind: string): string => GROUPS[kind] ?? kind;

async function readLines<T>(file: string): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

function isSame([kind, block, start, end]: Mark, [other, at, from, to]: Mark): boolean {
  if (block !== at || groupOf(kind) !== groupOf(other.replace('?', ''))) return false;
  if (kind === 'apply') return true;
  const shared = Math.min(end, to) - Math.max(start, from);
  return shared > 0.5 * (Math.max(end, to) - Math.min(start, from));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, bad: { type: 'boolean' } },
});
const [file] = positionals;
if (!file) throw new Error('usage: score-facts DOCS.jsonl [--half tune|held|final] [--bad]');
const docs = new Map((await readLines<Doc>(file)).map((doc) => [doc.id.replace(/^gpm-/, ''), doc]));
const tallies = new Map<string, Tally>();
let articles = 0;

function tally(kind: string): Tally {
  const found = tallies.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
  tallies.set(kind, found);
  return found;
}

function tell(word: string, kind: string, doc: Doc, [, block, start, end]: Mark): void {
  if (!values.bad) return;
  const text = doc.blocks[block] ?? '';
  const context = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  process.stderr.write(`${word} ${kind} ${doc.id}:${block} ${context}\n`);
}

function hold({ scope, marks }: Marked, doc: Doc): void {
  const blocks = doc.blocks.map((text): Block => ({ type: 'paragraph', text }));
  const found = findFacts(blocks, '')
    .map(({ kind, value }): Mark => [kind, value.block, value.start, value.end])
    .filter(([kind]) => scope === 'all' || kind === 'target');
  for (const fact of found) {
    const kind = groupOf(fact[0]);
    const mark = marks.find((other) => isSame(fact, other));
    if (mark?.[0].endsWith('?')) continue;
    if (mark) tally(kind).right++;
    else tally(kind).wrong++;
    if (!mark) tell('WRONG', kind, doc, fact);
  }
  for (const mark of marks) {
    if (mark[0].endsWith('?') || found.some((fact) => isSame(fact, mark))) continue;
    tally(groupOf(mark[0])).missed++;
    tell('MISSED', mark[0], doc, mark);
  }
}

for (const marked of await readLines<Marked>(MARKED)) {
  const doc = docs.get(marked.id);
  if (!doc || (values.half && marked.half !== values.half)) continue;
  articles++;
  hold(marked, doc);
}
const share = (part: number, whole: number) => (whole ? Number((part / whole).toFixed(3)) : null);
process.stdout.write(`${JSON.stringify({ articles })}\n`);
for (const [kind, { right, wrong, missed }] of tallies) {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  process.stdout.write(`${JSON.stringify({ kind, found: right + wrong, precision, recall })}\n`);
}
