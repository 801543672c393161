/** `browser`: as the browser's own language says. */
export const LANGUAGES = ['browser', 'ko', 'en'] as const;
export type LanguageSetting = (typeof LANGUAGES)[number];
export type Language = Exclude<LanguageSetting, 'browser'>;

/** 인용문, 기사체, 블로그 HTML, Markdown, 메신저, 보고서 각주, 공공누리's sentence (long, short, shortest), the reader's own. */
const WITH_TEXT = [
  'quote',
  'news',
  'html',
  'markdown',
  'messenger',
  'footnote',
  'kogl',
  'kogl-short',
  'kogl-source',
  'template',
] as const;

/** 출처만, APA, Chicago, and records for reference managers. */
const SOURCE_ALONE = ['credit', 'apa', 'chicago', 'bibtex', 'ris', 'csl-json'] as const;

/** Forms of a copy, in the order in which they are offered. */
export const COPY_FORMATS = [...WITH_TEXT, ...SOURCE_ALONE] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** Whether a format takes the text along; else it holds the source alone, whatever is chosen. */
export const takesText = (format: CopyFormat): boolean => WITH_TEXT.some((one) => one === format);

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
