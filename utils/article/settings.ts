/** `browser`: as the browser's own language says. */
export const LANGUAGES = ['browser', 'ko', 'en'] as const;
export type LanguageSetting = (typeof LANGUAGES)[number];
export type Language = Exclude<LanguageSetting, 'browser'>;

/**
 * Forms of an excerpt with its credit, or of the credit alone: 인용문, 기사체, 블로그 HTML, Markdown, 메신저, 보고서 각주,
 * 공공누리's sentence (long, short, shortest), APA, Chicago, the credit alone, the reader's own.
 */
export const TEXT_FORMATS = [
  'quote',
  'news',
  'html',
  'markdown',
  'messenger',
  'footnote',
  'kogl',
  'kogl-short',
  'kogl-source',
  'apa',
  'chicago',
  'credit',
  'template',
] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Records for reference managers: they hold the source, never the text. */
export const REFERENCE_FORMATS = ['bibtex', 'ris', 'csl-json'] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

export const COPY_FORMATS = [...TEXT_FORMATS, ...REFERENCE_FORMATS] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

export interface Settings {
  language: LanguageSetting;
  copyFormat: CopyFormat;
  /** The reader's own form, as written; '' for the one that comes with the extension. */
  copyTemplate: string;
  /** Whether the toolbar icon lights up on korea.kr by itself. */
  detection: boolean;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  language: 'browser',
  copyFormat: 'quote',
  copyTemplate: '',
  detection: true,
};
