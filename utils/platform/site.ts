/** The host permission that the manifest asks for, and the pages that the menu entry belongs to. */
export const SITE_PATTERN = '*://*.korea.kr/*';

/** Whether an address is on korea.kr or one of its hosts; look-alikes such as `korea.kr.example` are not. */
export function isSiteAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && (hostname === 'korea.kr' || hostname.endsWith('.korea.kr'));
}
