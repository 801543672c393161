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
export const PLACEHOLDERS: Readonly<Record<PlaceholderKind, readonly [string, string]>> = {
  text: ['본문', 'text'],
  title: ['제목', 'title'],
  agency: ['기관', 'agency'],
  kind: ['종류', 'kind'],
  date: ['날짜', 'date'],
  'long-date': ['긴날짜', 'longdate'],
  site: ['사이트', 'site'],
  licence: ['이용조건', 'licence'],
  url: ['주소', 'url'],
  link: ['문장링크', 'link'],
  edited: ['수정', 'edited'],
};

/** A placeholder, or a brace; braces that are meant as such are written twice. Group 1 is a placeholder's name. */
export const TOKEN = /\{\{|\}\}|\{([^{}\n]*)\}|[{}]/g;

/** What a name in braces stands for; null where nobody knows it. Blanks around it and capitals do not count. */
export function placeholderOf(name: string): PlaceholderKind | null {
  const wanted = name.trim().toLowerCase();
  const kinds = Object.keys(PLACEHOLDERS) as PlaceholderKind[];
  return kinds.find((kind) => PLACEHOLDERS[kind].includes(wanted)) ?? null;
}

/** Whether a form has a place for something. */
export const usesPlaceholder = (source: string, kind: PlaceholderKind): boolean =>
  [...source.matchAll(TOKEN)].some(
    ([, name]) => name !== undefined && placeholderOf(name) === kind,
  );

/** Stands for an empty value until the line is tidy. */
const EMPTY = '\u0000';

/** A line without what stood around empty values alone: brackets, quotation marks, commas. */
const tidied = (line: string): string =>
  line
    .replace(/[([「『“‘]\s*\0\s*[)\]」』”’]/g, EMPTY)
    .replace(/\s*[,·]\s*\0|\0\s*[,·]\s*/g, '')
    .replaceAll(EMPTY, '')
    .trimEnd();

/**
 * Fills a form: words with placeholders in braces ({제목}, {title}). A line whose placeholders are all empty goes.
 * null where the form cannot be read; `checkTemplate` says why.
 */
export function fillTemplate(
  source: string,
  values: Readonly<Record<PlaceholderKind, string>>,
): string | null {
  let readable = true;
  const lines = source.split('\n').flatMap((line) => {
    let holders = 0;
    let filled = 0;
    const text = line.replace(TOKEN, (token: string, name: string | undefined) => {
      if (token === '{{' || token === '}}') return token.slice(1);
      const kind = name === undefined ? null : placeholderOf(name);
      if (!kind) readable = false;
      const value = kind ? values[kind] : '';
      holders++;
      if (value) filled++;
      return value || EMPTY;
    });
    if (holders === 0) return [text];
    return filled > 0 ? [tidied(text)] : [];
  });
  return readable ? lines.join('\n').trim() : null;
}
