/**
 * `npm run search:recall -- [--articles N] [--seed N] [--texts FILE.jsonl]`: what search finds, held against a plain
 * scan of the same texts, for 200 queries drawn from them. The texts are invented ones, or those of a file with an object
 * {title, subtitles?, agency?, blocks: [text or {text}]} on each line: `npm run inspect -- --dir PAGES --out FILE.jsonl`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import { anArticleWithId } from '../support/factories/article.ts';
import { aSavedArticle } from '../support/factories/saved-article.ts';
import { drawQueries, QUERY_KINDS } from '../support/library/draw-queries.ts';
import { manyArticles } from '../support/library/many.ts';
import { answers, partOf, partsOf } from '../support/library/scan.ts';
import { searchIndexOf } from '../support/library/search-index.ts';

const QUERIES = 200;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    texts: { type: 'string' },
  },
});
const seed = Number(values.seed);
const saved = values.texts ? readTexts(values.texts) : manyArticles(Number(values.articles), seed);

const index = searchIndexOf(saved);
const parts = new Map(saved.map((one) => [one.id, partsOf(one).map(partOf)]));

/** How many articles were found rightly, found wrongly and missed. */
const counts = new Map(QUERY_KINDS.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]));
const { signal } = new AbortController();
for (const { kind, words } of drawQueries(saved, QUERIES, seed)) {
  const found = new Set((await index.search(words, signal))?.ids);
  const count = counts.get(kind);
  if (!count) continue;
  for (const [id, texts] of parts) {
    const expected = answers(texts, words);
    if (expected && found.has(id)) count.right += 1;
    else if (expected) count.missed += 1;
    else if (found.has(id)) count.wrong += 1;
    if (expected !== found.has(id))
      console.error(`${words}: ${expected ? 'missed' : 'wrong'} ${id}`);
  }
}

console.log(`${saved.length} articles, ${QUERIES} queries, seed ${seed}`);
console.log('kind       recall  precision  articles found');
const sum = { right: 0, wrong: 0, missed: 0 };
for (const [kind, count] of counts) {
  for (const key of ['right', 'wrong', 'missed'] as const) sum[key] += count[key];
  print(kind, count);
}
print('all', sum);

function print(name: string, { right, wrong, missed }: typeof sum): void {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(4));
  const figures = [share(right, right + missed), share(right, right + wrong).padStart(9)];
  console.log(`${name.padEnd(10)} ${figures.join('  ')}  ${right + wrong}`);
}

interface TextLine {
  title: string;
  subtitles?: string[];
  agency?: string;
  blocks: (string | { text: string })[];
}

function readTexts(file: string): SavedArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, n) => {
    const { title, subtitles = [], agency = '', blocks } = JSON.parse(line) as TextLine;
    const texts = blocks.map((block) => (typeof block === 'string' ? block : block.text));
    const paragraphs = texts.map((text) => ({ type: 'paragraph' as const, text }));
    const head = { title, subtitles, agency, blocks: paragraphs };
    return aSavedArticle({ savedAt: n }, anArticleWithId(String(n), head));
  });
}
