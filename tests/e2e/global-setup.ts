import { requireBrowsers } from '../support/browsers/install.ts';
import { builtExtension } from '../support/extension/build.ts';

/** Once before all workers: both browsers are there, and both builds are as new as their sources. */
export default async function globalSetup(): Promise<void> {
  const { chromium, firefox } = await requireBrowsers(['chromium', 'firefox']);
  await builtExtension('chromium');
  await builtExtension('firefox');
  // The workers need not look again.
  if (chromium) process.env.BRIEFCLIP_CHROMIUM = chromium.executable;
  if (firefox) process.env.BRIEFCLIP_FIREFOX = firefox.executable;
}
