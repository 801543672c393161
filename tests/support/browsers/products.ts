/** The browsers that Briefclip is tried in. */
export const PRODUCTS = ['chrome', 'chromium', 'edge', 'firefox'] as const;
export type Product = (typeof PRODUCTS)[number];

/** A browser on this machine. */
export interface FoundBrowser {
  product: Product;
  executable: string;
  /** Major version. */
  version: number;
}

/** The two builds of the extension, each for a family of browsers. */
export type Family = 'chromium' | 'firefox';

export const familyOf = (product: Product): Family =>
  product === 'firefox' ? 'firefox' : 'chromium';

/**
 * The oldest versions that the tests can drive: Chromium learnt to press an extension's button on request
 * (`Extensions.triggerAction`) in 146; Firefox 140 is the oldest that the extension supports.
 */
export const OLDEST: Record<Family, number> = { chromium: 146, firefox: 140 };
