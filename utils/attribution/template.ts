/** What a placeholder stands for. */
export type PlaceholderKind =
  | 'text'
  | 'title'
  | 'agency'
  | 'kind'
  | 'date'
  | 'long-date'
  | 'site'
  | 'licence'
  | 'url'
  | 'link'
  | 'edited';

/** The names of placeholders, Korean and English alike whatever the interface speaks: a form outlives a change of language. */
export const PLACEHOLDERS: readonly { kind: PlaceholderKind; names: readonly [string, string] }[] =
  [
    { kind: 'text', names: ['본문', 'text'] },
    { kind: 'title', names: ['제목', 'title'] },
    { kind: 'agency', names: ['기관', 'agency'] },
    { kind: 'kind', names: ['종류', 'kind'] },
    { kind: 'date', names: ['날짜', 'date'] },
    { kind: 'long-date', names: ['긴날짜', 'longdate'] },
    { kind: 'site', names: ['사이트', 'site'] },
    { kind: 'licence', names: ['이용조건', 'licence'] },
    { kind: 'url', names: ['주소', 'url'] },
    { kind: 'link', names: ['문장링크', 'link'] },
    { kind: 'edited', names: ['수정', 'edited'] },
  ];

export type TemplatePiece = { kind: 'words'; text: string } | { kind: PlaceholderKind };

/** What is wrong with a form, and where: UTF-16 offsets into it. */
export interface TemplateProblem {
  kind: 'unknown-placeholder' | 'unclosed' | 'unopened' | 'too-long';
  start: number;
  end: number;
  /** The name that nobody knows; '' for the other kinds. */
  name: string;
}

export type ParsedTemplate =
  | { ok: true; pieces: TemplatePiece[]; missing: TemplateLack[] }
  | { ok: false; problems: TemplateProblem[] };

/** What a form lacks that a credit needs: warned of, never refused. */
export type TemplateLack = 'text' | 'agency' | 'title' | 'address' | 'licence';

/** Longer forms are a slip of the clipboard. Characters. */
export const MAX_TEMPLATE = 2000;

const KINDS: ReadonlyMap<string, PlaceholderKind> = new Map(
  PLACEHOLDERS.flatMap(({ kind, names }) => names.map((name) => [name, kind] as const)),
);

/** Braces that are meant as such are written twice. */
const TOKEN = /\{\{|\}\}|\{([^{}\n]*)\}|[{}]/g;

/**
 * Reads a form: words with placeholders in braces ({제목}, {title}), `{{` and `}}` for braces themselves. Problems come
 * all at once, each with its place, so that the interface can mark them.
 */
export function parseTemplate(source: string): ParsedTemplate {
  const pieces: TemplatePiece[] = [];
  const problems: TemplateProblem[] = [];
  let from = 0;
  const words = (text: string): void => {
    if (text) pieces.push({ kind: 'words', text });
  };
  for (const match of source.matchAll(TOKEN)) {
    const [token, inner] = match;
    const start = match.index;
    const end = start + token.length;
    words(source.slice(from, start));
    from = end;
    if (token === '{{' || token === '}}') words(token.slice(1));
    else if (inner === undefined) {
      problems.push({ kind: token === '{' ? 'unclosed' : 'unopened', start, end, name: '' });
    } else {
      const name = inner.trim();
      const kind = KINDS.get(name.toLowerCase());
      if (kind) pieces.push({ kind });
      else problems.push({ kind: 'unknown-placeholder', start, end, name });
    }
  }
  words(source.slice(from));
  if (source.length > MAX_TEMPLATE) {
    problems.push({ kind: 'too-long', start: MAX_TEMPLATE, end: source.length, name: '' });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, pieces, missing: lacks(pieces) };
}

/** 저작권법 제37조: the source is named by what is usual; whose, what, where, and the type that the licence asks for. */
function lacks(pieces: readonly TemplatePiece[]): TemplateLack[] {
  const has = (...kinds: PlaceholderKind[]): boolean =>
    pieces.some(({ kind }) => kind !== 'words' && kinds.includes(kind));
  const lack: [TemplateLack, boolean][] = [
    ['text', has('text')],
    ['agency', has('agency')],
    ['title', has('title')],
    ['address', has('url', 'link', 'site')],
    ['licence', has('licence')],
  ];
  return lack.filter(([, there]) => !there).map(([name]) => name);
}
