import type { ArticleHead } from '../article/article.ts';
import type { ClipboardContent, Excerpt } from '../article/excerpt.ts';
import type { CopyFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { checkTemplate, type TemplateLack, type TemplateProblem } from './check-template.ts';
import { type CopyOptions, EVERYDAY_FORMATS, formatWith } from './excerpt.ts';
import type { Format } from './format.ts';
import { kogl, koglShort, koglSource } from './formats/licence-sentence.ts';
import { apa, chicago } from './formats/styles.ts';
import { template } from './formats/template.ts';
import { bibtex } from './references/bibtex.ts';
import { cslJson } from './references/csl-json.ts';
import { ris } from './references/ris.ts';

const FORMATS: Readonly<Record<CopyFormat, Format>> = {
  ...EVERYDAY_FORMATS,
  kogl,
  'kogl-short': koglShort,
  'kogl-source': koglSource,
  template,
  apa,
  chicago,
  bibtex,
  ris,
  'csl-json': cslJson,
};

/** A form of a copy. */
export const formatOf = (id: CopyFormat): Format => FORMATS[id];

/** An excerpt in any format, records for reference managers included. Cheap enough for a live preview. */
export function formatCopy(
  head: ArticleHead,
  excerpt: Excerpt | readonly string[],
  format: CopyFormat,
  t: Translate,
  options: CopyOptions = {},
): ClipboardContent {
  return formatWith(FORMATS[format], head, excerpt, t, options);
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
  const checked = checkTemplate(template.trim() ? template : t('format_template_default'));
  if (!checked.ok) return checked;
  const content = formatCopy(head, excerpt, 'template', t, { template });
  return { ok: true, content, missing: checked.missing };
}
