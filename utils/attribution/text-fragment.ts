import { fold, type PageText, type TextRange } from './page-text.ts';
import { type Directive, writeDirective } from './text-directive.ts';

/** Quotations up to this length are given whole, longer ones by their first and last words. Characters. */
const MAX_WHOLE = 60;
/** First and last words are taken until they are this long: enough to be found, short enough for an address. */
const MIN_EDGE = 8;
/** Words without blanks that are longer than this are no words: an address would be no address any more. */
const MAX_EDGE = 200;
/** More words than this, before, behind, first or last, do not make a link more certain. */
const MAX_WORDS = 8;

/** Places looked at for one link; on a page that repeats itself more often there is none. */
const MAX_TRIES = 20_000;

/**
 * The fragment that leads to a range of a page's text, `#:~:text=…`; null where none would surely lead there. The range
 * grows to whole eojeol first: browsers match Korean by whole words only. Words before and behind are named where the
 * text stands earlier on the page, too. Verified by what any browser could take for a match: letter case, width and kinds
 * of quotation marks and dashes count as the same.
 * Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(page: PageText, range: TextRange): string | null {
  const target = snapped(page, range);
  if (!target) return null;
  const work = { tries: MAX_TRIES };
  for (const directive of candidates(page, target)) {
    if (leadsTo(page, directive, target, work)) return writeDirective(directive);
    if (work.tries < 0) return null;
  }
  return null;
}

/** The range from and to white space or the edge of a line; null where nothing is left. */
function snapped(page: PageText, { start, end }: TextRange): TextRange | null {
  if (start >= end) return null;
  const from = Math.max(page.lineAt(start).start, page.text.lastIndexOf(' ', start - 1) + 1);
  const line = page.lineAt(end - 1);
  const space = page.text.indexOf(' ', end);
  const to = space < 0 ? line.end : Math.min(line.end, space);
  return { start: from, end: to };
}

/** Whole words at the beginning of a range, the fewest first that are long enough. */
function* firstWords(text: string, { start, end }: TextRange, least: number): Generator<string> {
  let at = start;
  for (let words = 1; at < end && words <= MAX_WORDS; words++) {
    const space = text.indexOf(' ', at + 1);
    at = space < 0 ? end : Math.min(space, end);
    if (at - start > MAX_EDGE) return;
    if (at - start >= least || at === end) yield text.slice(start, at);
  }
}

/** Whole words at the end of a range, the fewest first. */
function* lastWords(text: string, { start, end }: TextRange, least: number): Generator<string> {
  let at = end;
  for (let words = 1; at > start && words <= MAX_WORDS; words++) {
    at = Math.max(start, text.lastIndexOf(' ', at - 2) + 1);
    if (end - at > MAX_EDGE) return;
    if (end - at >= least || at === start) yield text.slice(at, end);
  }
}

/** What stands right before and behind in the same line, else in the one before and after. */
function surroundings(
  page: PageText,
  { start, end }: TextRange,
): { before: TextRange; behind: TextRange } {
  const [first, last] = [page.lineAt(start), page.lineAt(end - 1)];
  const before =
    start > first.start || first.start === 0
      ? { start: first.start, end: Math.max(first.start, start - 1) }
      : page.lineAt(first.start - 2);
  const behind =
    end < last.end || last.end >= page.text.length
      ? { start: Math.min(end + 1, last.end), end: last.end }
      : page.lineAt(last.end + 1);
  return { before, behind };
}

/** Directives from the plainest on: without, then with more and more words around. */
function* candidates(page: PageText, target: TextRange): Generator<Directive> {
  const { text } = page;
  const { before, behind } = surroundings(page, target);
  const prefixes = ['', ...lastWords(text, before, 1)];
  const suffixes = ['', ...firstWords(text, behind, 1)];
  const bodies = [...quotations(page, target)];
  for (let words = 0; words < Math.max(prefixes.length, suffixes.length); words++) {
    const prefix = prefixes[words];
    const suffix = suffixes[words];
    for (const body of bodies) {
      if (words === 0) yield { ...body, prefix: '', suffix: '' };
      else {
        if (prefix) yield { ...body, prefix, suffix: '' };
        if (suffix) yield { ...body, prefix: '', suffix };
        if (prefix && suffix) yield { ...body, prefix, suffix };
      }
    }
  }
}

/** The range itself where it is short and in one line, else its first and last words. */
function* quotations(
  page: PageText,
  target: TextRange,
): Generator<Pick<Directive, 'start' | 'end'>> {
  const { text } = page;
  const { start, end } = target;
  const [first, last] = [page.lineAt(start), page.lineAt(end - 1)];
  const oneLine = first.start === last.start;
  if (oneLine && end - start <= MAX_WHOLE) {
    yield { start: text.slice(start, end), end: '' };
    return;
  }
  const starts = [...firstWords(text, { start, end: Math.min(end, first.end) }, MIN_EDGE)];
  const ends = [...lastWords(text, { start: Math.max(start, last.start), end }, MIN_EDGE)];
  for (let words = 0; words < Math.max(starts.length, ends.length); words++) {
    const [head, tail] = [starts[words] ?? starts.at(-1), ends[words] ?? ends.at(-1)];
    // First and last words must not overlap: the last are looked for behind the first.
    if (head && tail && start + head.length <= end - tail.length) yield { start: head, end: tail };
  }
  if (oneLine && end - start <= MAX_EDGE) yield { start: text.slice(start, end), end: '' };
}

/** How many places may still be looked at. */
interface Work {
  tries: number;
}

/** Whether the first place that a browser could take for the directive's is the target; false where work ran out. */
function leadsTo(page: PageText, directive: Directive, target: TextRange, work: Work): boolean {
  const [prefix, start, end, suffix] = [
    fold(directive.prefix),
    fold(directive.start),
    fold(directive.end),
    fold(directive.suffix),
  ];
  const { folded } = page;
  for (let at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
    if (work.tries-- < 0) return false;
    if (prefix && !endsWith(folded, at, prefix)) continue;
    const from = at + start.length;
    if (at === target.start) {
      // Browsers differ in whether they go on to another end when the suffix is not behind the first.
      const close = end ? folded.indexOf(end, from) + end.length : from;
      return close === target.end && startsWith(folded, close, suffix);
    }
    if (mayClose(folded, from, { end, suffix }, work)) return false;
  }
  return false;
}

/** Whether a match that begins well may end somewhere. */
function mayClose(
  folded: string,
  from: number,
  { end, suffix }: Pick<Directive, 'end' | 'suffix'>,
  work: Work,
): boolean {
  if (!end) return startsWith(folded, from, suffix);
  for (let at = folded.indexOf(end, from); at >= 0; at = folded.indexOf(end, at + 1)) {
    if (work.tries-- < 0 || startsWith(folded, at + end.length, suffix)) return true;
  }
  return false;
}

/** White space around a prefix and a suffix does not count. */
const endsWith = (text: string, at: number, prefix: string): boolean =>
  text.endsWith(prefix, text[at - 1] === ' ' ? at - 1 : at);

const startsWith = (text: string, at: number, suffix: string): boolean =>
  text.startsWith(suffix, text[at] === ' ' ? at + 1 : at);
