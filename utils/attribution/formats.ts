import type { ArticleHead } from '../article/article.ts';
import type { ClipboardContent, Excerpt } from '../article/excerpt.ts';
import { COPY_FORMATS, type CopyFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { type CopyOptions, formatWith, TEXT_FORMAT_TABLE } from './excerpt.ts';
import type { Format } from './format.ts';
import { bibtex } from './references/bibtex.ts';
import { cslJson } from './references/csl-json.ts';
import { ris } from './references/ris.ts';
import { parseTemplate, type TemplateLack, type TemplateProblem } from './template.ts';

const FORMAT_TABLE: Readonly<Record<CopyFormat, Format>> = {
  ...TEXT_FORMAT_TABLE,
  bibtex,
  ris,
  'csl-json': cslJson,
};

/** Every form of a copy, in the order in which they are offered. For pages: the background has excerpt.ts alone. */
export const FORMATS: readonly Format[] = COPY_FORMATS.map((id) => FORMAT_TABLE[id]);

export const formatOf = (id: CopyFormat): Format => FORMAT_TABLE[id];

/** An excerpt in any format, records for reference managers included. Cheap enough for a live preview. */
export function formatCopy(
  head: ArticleHead,
  excerpt: Excerpt | readonly string[],
  format: CopyFormat,
  t: Translate,
  options: CopyOptions = {},
): ClipboardContent {
  return formatWith(FORMAT_TABLE[format], head, excerpt, t, options);
}

/** What a form of the reader's own gives: a preview and what it lacks, or what is wrong with it and where. */
export type TemplatePreview =
  | { ok: true; content: ClipboardContent; missing: TemplateLack[] }
  | { ok: false; problems: TemplateProblem[] };

/** Checks a form as it is written and shows what it makes of an excerpt. '' is the form that comes with the extension. */
export function previewTemplate(
  template: string,
  head: ArticleHead,
  excerpt: Excerpt | readonly string[],
  t: Translate,
): TemplatePreview {
  const parsed = parseTemplate(template.trim() ? template : t('format_template_default'));
  if (!parsed.ok) return parsed;
  const content = formatCopy(head, excerpt, 'template', t, { template });
  return { ok: true, content, missing: parsed.missing };
}
