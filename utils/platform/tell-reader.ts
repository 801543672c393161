import { showNote } from './frame-scripts.ts';
import { isSiteAddress } from './site.ts';
import { tabAddress } from './tabs.ts';
import { showIconProblem } from './toolbar-icon.ts';

/** Says what came of a copy, in the page where the reader is; where nothing of ours may be shown, through the icon. */
export async function tellReader(tabId: number, sentence: string, language: string): Promise<void> {
  const address = await tabAddress(tabId);
  const mayShow = address !== undefined && isSiteAddress(address);
  if (mayShow && (await showNote(tabId, sentence, language))) return;
  await showIconProblem(tabId, sentence);
}
