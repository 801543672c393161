import type { Language } from '../../utils/article/settings.ts';
import type { Translate } from '../../utils/article/words.ts';
import {
  MAX_TEMPLATE,
  type TemplateLack,
  type TemplateProblem,
} from '../../utils/attribution/check-template.ts';
import { PLACEHOLDERS, type PlaceholderKind } from '../../utils/attribution/template.ts';

/** A placeholder as the reader writes it: {본문}, {text}. Both languages are understood everywhere. */
export const written = (kind: PlaceholderKind, language: Language): string =>
  `{${PLACEHOLDERS[kind][language === 'ko' ? 0 : 1]}}`;

/** Every placeholder, in the order in which a credit has them. */
export const placeholders = (language: Language): string[] =>
  (Object.keys(PLACEHOLDERS) as PlaceholderKind[]).map((kind) => written(kind, language));

const lineAt = (form: string, offset: number): string =>
  String(form.slice(0, offset).split('\n').length);

/** What is wrong with a form, where, and what to do: a sentence or two for each problem. */
export function problemWords(problem: TemplateProblem, form: string, t: Translate): string {
  const line = lineAt(form, problem.start);
  switch (problem.kind) {
    case 'unknown-placeholder':
      return t('template_problem_unknown', [line, problem.name]);
    case 'unclosed':
      return t('template_problem_unclosed', [line]);
    case 'unopened':
      return t('template_problem_unopened', [line]);
    case 'too-long':
      return t('template_problem_long', [String(MAX_TEMPLATE)]);
  }
}

/** What to put in against a lack. */
const REMEDY: Readonly<Record<TemplateLack, PlaceholderKind>> = {
  text: 'text',
  agency: 'agency',
  title: 'title',
  address: 'url',
  licence: 'licence',
};

/** Says what a credit needs and a form lacks; '' where it lacks nothing. */
export function lackWords(
  missing: readonly TemplateLack[],
  t: Translate,
  language: Language,
): string {
  const wanted = missing.map((lack) => written(REMEDY[lack], language));
  return wanted.length > 0 ? t('template_lack', [wanted.join(', ')]) : '';
}
