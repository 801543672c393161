import { describe, expect, it } from 'vitest';
import { findFamily, findProduct } from '../../../support/browsers/find.ts';
import type { Machine } from '../../../support/browsers/places.ts';
import type { Spoken } from '../../../support/browsers/version.ts';

/** A machine on which these programs are, each with what it says about itself. */
function machine(
  programs: Record<string, Spoken | null>,
  more: Partial<Machine> = {},
): [Machine, (path: string) => Promise<Spoken | null>] {
  const env = { PATH: '/usr/bin', ...more.env };
  const exists = (path: string) => path in programs;
  const ask = async (path: string) => programs[path] ?? null;
  return [{ platform: 'linux', playwrightChromium: null, exists, ...more, env }, ask];
}

const chromium: Spoken = { product: 'chromium', version: 156 };
const chrome: Spoken = { product: 'chrome', version: 156 };
const firefox: Spoken = { product: 'firefox', version: 153 };

describe('where systems keep browsers', () => {
  it.each([
    ['Debian', 'linux', {}, '/usr/bin/chromium', chromium],
    ['a snap', 'linux', {}, '/snap/bin/chromium', chromium],
    ['Google on Linux', 'linux', {}, '/opt/google/chrome/chrome', chrome],
    [
      'macOS',
      'darwin',
      { HOME: '/Users/me' },
      '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      chrome,
    ],
    [
      'Windows',
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      chrome,
    ],
    [
      'Windows, for one person',
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' },
      'C:\\Users\\me\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
      { product: 'edge', version: 156 } as Spoken,
    ],
  ] as const)('%s', async (_, platform, env, executable, spoken) => {
    const [here, ask] = machine({ [executable]: spoken }, { platform, env });
    expect(await findFamily('chromium', here, ask)).toEqual({ ...spoken, executable });
  });

  it('Firefox and its ESR', async () => {
    for (const executable of ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/opt/firefox/firefox']) {
      const [here, ask] = machine({ [executable]: firefox });
      expect(await findFamily('firefox', here, ask)).toEqual({ ...firefox, executable });
    }
  });

  it("Playwright's own Chromium, after the system's", async () => {
    const own = '/home/me/.cache/ms-playwright/chromium-1/chrome-linux/chrome';
    const more = { playwrightChromium: own };
    expect(await findFamily('chromium', ...machine({ [own]: chromium }, more))).toMatchObject({
      executable: own,
    });
    const both = machine({ [own]: chromium, '/usr/bin/chromium': chromium }, more);
    expect(await findFamily('chromium', ...both)).toMatchObject({
      executable: '/usr/bin/chromium',
    });
  });

  it('nowhere', async () => {
    expect(await findFamily('chromium', ...machine({}))).toBeNull();
    expect(await findFamily('firefox', ...machine({ '/usr/bin/chromium': chromium }))).toBeNull();
  });
});

describe('what a program says counts', () => {
  it('a link of another name', async () => {
    const here = machine({ '/usr/bin/chromium': chrome });
    expect(await findProduct('chromium', ...here)).toBeNull();
  });

  it('too old to be driven', async () => {
    const old = { '/usr/bin/chromium': { product: 'chromium', version: 145 } as Spoken };
    expect(await findFamily('chromium', ...machine(old))).toBeNull();
    const next = { ...old, '/usr/bin/google-chrome': chrome };
    expect(await findFamily('chromium', ...machine(next))).toMatchObject({ product: 'chrome' });
  });

  it('one that does not start', async () => {
    expect(await findFamily('firefox', ...machine({ '/usr/bin/firefox': null }))).toBeNull();
  });
});

describe('an environment variable', () => {
  it('comes before what the system has', async () => {
    const env = { BRIEFCLIP_CHROMIUM: '/mine', CHROME_PATH: '/yours' };
    const programs = { '/mine': chrome, '/yours': chromium, '/usr/bin/chromium': chromium };
    expect(await findFamily('chromium', ...machine(programs, { env }))).toMatchObject({
      executable: '/mine',
    });
  });

  it.each([
    ['nothing', {}],
    ['another browser', { '/mine': firefox }],
    ['one too old', { '/mine': { product: 'chromium', version: 100 } as Spoken }],
  ])('that points at %s is said, not passed over', async (_, programs) => {
    const here = machine(
      { ...programs, '/usr/bin/chromium': chromium },
      { env: { CHROME_PATH: '/mine' } },
    );
    await expect(findFamily('chromium', ...here)).rejects.toThrow('CHROME_PATH points at /mine');
  });
});
