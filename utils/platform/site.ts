import { browser } from './browser.ts';

/** The hosts of korea.kr as the manifest asks for them, `*://HOST/*` each: said once, there. */
export function sitePatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Whether an address is on one of the site's hosts, by http or https; look-alikes such as `korea.kr.example` are not. */
export function isSiteAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && sitePatterns().includes(`*://${hostname}/*`);
}
