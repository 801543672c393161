/**
 * Draws public/icon/<state>-<size>.png from components/brand/icon-<state>.svg in headless Chromium:
 * `npm run icons`. With `-- --sheet FILE` it also draws them all, enlarged, on the toolbars' colours.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { describe, findFamily } from '../support/browsers/find.ts';

const STATES = ['idle', 'article', 'saved'] as const;
const SIZES = [16, 32, 48, 128];
/** Toolbars of Chrome and Firefox, light and dark. */
const TOOLBARS = ['#ffffff', '#f0f0f4', '#202124', '#2b2a33'];
const ENLARGED = 6;

const source = (state: string) => readFile(`components/brand/icon-${state}.svg`, 'utf8');
const picture = (svg: string, size: number) =>
  `<img width="${size}" height="${size}" alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;

async function drawIcons(page: Page): Promise<void> {
  for (const state of STATES) {
    const svg = await source(state);
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}img{display:block}</style>${picture(svg, size)}`);
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(`public/icon/${state}-${size}.png`, png);
    }
  }
}

async function drawSheet(page: Page, file: string): Promise<void> {
  const rows = await Promise.all(
    TOOLBARS.map(async (colour) => {
      const cells = await Promise.all(
        STATES.flatMap((state) =>
          [16, 32].map(async (size) => {
            const png = await readFile(`public/icon/${state}-${size}.png`, 'base64');
            const image = (zoom: number) =>
              `<img width="${size * zoom}" alt="" src="data:image/png;base64,${png}">`;
            return `<td>${image(1)} ${image((ENLARGED * 16) / size)}</td>`;
          }),
        ),
      );
      return `<tr style="background:${colour}">${cells.join('')}</tr>`;
    }),
  );
  await page.setViewportSize({ width: 1000, height: 520 });
  await page.setContent(
    `<style>img{image-rendering:pixelated}td{padding:12px}</style><table>${rows.join('')}</table>`,
  );
  await page.screenshot({ path: file });
}

const found = await findFamily('chromium');
if (!found) throw new Error(`Drawing the icons needs ${describe('chromium')}.`);
const browser = await chromium.launch({
  executablePath: found.executable,
  args: ['--no-sandbox', '--force-device-scale-factor=1'],
});
const page = await browser.newPage();
await drawIcons(page);
const sheet = process.argv.indexOf('--sheet');
const file = sheet > 0 ? process.argv[sheet + 1] : undefined;
if (file) await drawSheet(page, file);
await browser.close();
