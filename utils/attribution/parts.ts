import type { Excerpt, ExcerptPart } from '../article/excerpt.ts';

/** A passage as a part: one with tabs is a table, cells with tabs between them and rows with newlines. */
export function asPart(passage: string): ExcerptPart {
  if (!passage.includes('\t')) return { text: passage };
  return { text: passage, rows: passage.split('\n').map((row) => row.split('\t')) };
}

export const isTableText = (part: ExcerptPart): boolean => part.rows !== undefined;

/** What is copied, from passages as a page gives them: rows of a table that stand together are one table. */
export function asExcerpt(given: Excerpt | readonly string[]): Excerpt {
  if (!isList(given)) return given;
  const parts: ExcerptPart[] = [];
  for (const passage of given) {
    const part = asPart(passage);
    const last = parts.at(-1);
    if (last?.rows && part.rows) {
      parts[parts.length - 1] = {
        text: `${last.text}\n${part.text}`,
        rows: [...last.rows, ...part.rows],
      };
    } else parts.push(part);
  }
  return { parts, edited: false };
}

function isList(given: Excerpt | readonly string[]): given is readonly string[] {
  return Array.isArray(given);
}
