/** `browser`: as the browser's own language says. */
export const LANGUAGES = ['browser', 'ko', 'en'] as const;
export type LanguageSetting = (typeof LANGUAGES)[number];
export type Language = Exclude<LanguageSetting, 'browser'>;

/** Excerpt formats: 인용문 (rich and plain), Markdown, and the credit line alone. */
export const COPY_FORMATS = ['quote', 'markdown', 'credit'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

export interface Settings {
  language: LanguageSetting;
  copyFormat: CopyFormat;
  /** Whether the toolbar icon lights up on korea.kr by itself. */
  detection: boolean;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  language: 'browser',
  copyFormat: 'quote',
  detection: true,
};
