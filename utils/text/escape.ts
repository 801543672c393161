const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as HTML that shows exactly that text, in content and in quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Plain text as Markdown that shows exactly that text: signs that would start formatting are escaped. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&')
      // Underlines of headings and rules across the page, then headings and items of lists.
      .replace(/^([^\S\n]*)(?=(?:=+|-[-\t ]+)$)(?=[=-])/gm, '$1\\')
      .replace(/^([^\S\n]*)(#{1,6}|[+-]|\d+[.)])(?=\s|$)/gm, (_, space: string, sign: string) =>
        /^\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
      )
  );
}
