import { join } from 'node:path';
import { sentenceStarts } from '../../utils/text/sentences.ts';
import { bundleScript } from '../support/bundle-script.ts';
import { LINES } from '../support/sentence-lines.ts';
import { expect, SEED, test } from './fixtures.ts';

type Splitter = typeof import('../../utils/text/sentences.ts');
const SPLITTER = join(import.meta.dirname, '../../utils/text/sentences.ts');

test('sentences start at the same offsets in every browser', async ({ driver }) => {
  const code = await bundleScript(SPLITTER, 'splitter');
  const lines = LINES.map(([, marked]) => marked.replaceAll('|', ''));
  const tab = await driver.open(SEED.url);
  const starts = await tab.evaluateWith(
    `${code}; window.splitter = splitter;`,
    (texts) => {
      const { splitter } = window as unknown as { splitter: Splitter };
      return texts.map((text) => splitter.sentenceStarts(text));
    },
    lines,
  );
  expect(starts).toEqual(lines.map(sentenceStarts));
});
