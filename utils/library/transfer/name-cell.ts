/** Names in one cell, with bars between them; a bar or backslash of a name has a backslash before it. */
export const joinNames = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[\\|]/g, '\\$&')).join('|');

/** The names of a cell. What an earlier version wrote without backslashes is read as it was. */
export const splitNames = (cell: string): string[] =>
  Array.from(cell.matchAll(/(?:\\[\\|]|[^|])+/g), ([name]) => name.replace(/\\([\\|])/g, '$1'));
