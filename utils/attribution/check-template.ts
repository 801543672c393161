import { type PlaceholderKind, placeholderOf, TOKEN } from './template.ts';

/** What is wrong with a form, and where: UTF-16 offsets into it. */
export interface TemplateProblem {
  kind: 'unknown-placeholder' | 'unclosed' | 'unopened' | 'too-long';
  start: number;
  end: number;
  /** The name that nobody knows; '' for the other kinds. */
  name: string;
}

/** What a form lacks that a credit needs: warned of, never refused. */
export type TemplateLack = 'text' | 'agency' | 'title' | 'address' | 'licence';

export type CheckedTemplate =
  | { ok: true; missing: TemplateLack[] }
  | { ok: false; problems: TemplateProblem[] };

/** Longer forms are a slip of the clipboard. Characters. */
export const MAX_TEMPLATE = 2000;

/** Says everything that is wrong with a form at once, each with its place, so that the interface can mark it. */
export function checkTemplate(source: string): CheckedTemplate {
  const kinds = new Set<PlaceholderKind>();
  const problems: TemplateProblem[] = [];
  for (const match of source.matchAll(TOKEN)) {
    const [token, inner] = match;
    const [start, end] = [match.index, match.index + token.length];
    if (token === '{{' || token === '}}') continue;
    if (inner === undefined) {
      problems.push({ kind: token === '{' ? 'unclosed' : 'unopened', start, end, name: '' });
      continue;
    }
    const kind = placeholderOf(inner);
    if (kind) kinds.add(kind);
    else problems.push({ kind: 'unknown-placeholder', start, end, name: inner.trim() });
  }
  if (source.length > MAX_TEMPLATE) {
    problems.push({ kind: 'too-long', start: MAX_TEMPLATE, end: source.length, name: '' });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, missing: lacks(kinds) };
}

/** 저작권법 제37조: the source is named by what is usual; whose, what, where, and the type that the licence asks for. */
function lacks(kinds: ReadonlySet<PlaceholderKind>): TemplateLack[] {
  const lack: [TemplateLack, PlaceholderKind[]][] = [
    ['text', ['text']],
    ['agency', ['agency']],
    ['title', ['title']],
    ['address', ['url', 'link', 'site']],
    ['licence', ['licence']],
  ];
  return lack.filter(([, any]) => !any.some((kind) => kinds.has(kind))).map(([name]) => name);
}
