import { parseArgs } from 'node:util';
import { PRODUCTS, type Product } from '../../support/browsers/products.ts';

/** What `npm start -- …` was asked for. */
export interface StartOptions {
  product: Product | null;
  headless: boolean;
  /** Where to write a picture of page and popup; null for none. */
  screenshot: string | null;
  language: 'browser' | 'ko' | 'en';
  dark: boolean;
}

const USAGE = `npm start [-- [--browser ${PRODUCTS.join('|')}] [--headless] [--screenshot FILE] [--language ko|en] [--dark]]`;

/**
 * Reads the command line.
 * @throws with the usage where it says something else.
 */
export function readOptions(args: readonly string[]): StartOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean', default: false },
        screenshot: { type: 'string' },
        language: { type: 'string', default: 'browser' },
        dark: { type: 'boolean', default: false },
      },
    });
    return {
      product: values.browser === undefined ? null : oneOf(PRODUCTS, values.browser),
      headless: values.headless,
      screenshot: values.screenshot ?? null,
      language: oneOf(['browser', 'ko', 'en'], values.language),
      dark: values.dark,
    };
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

function oneOf<T extends string>(known: readonly T[], given: string): T {
  const found = known.find((one) => one === given);
  if (!found) throw new Error(`${given} is none of ${known.join(', ')}.`);
  return found;
}
