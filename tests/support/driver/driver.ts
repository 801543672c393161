import type { Family } from '../browsers/products.ts';
import type { Surface, Tab } from './surface.ts';

/** What the clipboard holds, in both flavours; '' where a flavour is absent. */
export interface ClipboardText {
  html: string;
  plain: string;
}

export interface OpenOptions {
  /** In a private window. */
  private?: boolean;
  /** false: does not wait for frames and pictures. */
  loaded?: boolean;
}

/** A browser with the extension in it. One small interface, two implementations, so that a test is written once. */
export interface Driver {
  family: Family;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  origin: string;
  /** An extension page without any program of ours, from which tests ask the extension API. */
  control: Tab;
  /** Opens an address in a new tab, in front. */
  open(url: string, options?: OpenOptions): Promise<Tab>;
  /** Opens one of the extension's own pages in a new tab: `library.html`. */
  openExtension(path: string): Promise<Tab>;
  /** The tab that shows an address that holds `part`, wherever it came from; waits for it. */
  tabAt(part: string): Promise<Tab>;
  /** Presses the toolbar button over a tab, as a person does, and gives the popup that opens. */
  openPopup(tab: Tab): Promise<Surface>;
  /** Chooses our entry of the context menu over the selection at a point. */
  chooseMenu(tab: Tab, at: { x: number; y: number }): Promise<void>;
  /** Presses the keys of our shortcut over a tab. */
  pressShortcut(tab: Tab): Promise<void>;
  readClipboard(): Promise<ClipboardText>;
  /** The folder that downloads go to. */
  downloads: string;
  /** The words on the toolbar button over a tab. */
  actionTitle(tab: Tab): Promise<string>;
  /** The picture on the toolbar button over a tab; null in Chromium, which tells nobody. */
  actionImage(tab: Tab): Promise<string | null>;
  /** Takes the site away from the extension, as a person may at any time, or gives it back. */
  allowSite(allowed: boolean): Promise<void>;
  /** Lets the extension into private windows. */
  allowPrivate(): Promise<void>;
  /** Closes every tab but `control`. */
  closeTabs(): Promise<void>;
  /** Ends the extension's background as the browser does when nothing needs it; the next event starts it again. */
  stopWorker(): Promise<void>;
  /** Kills the process that the extension's pages run in, as if it had crashed; they are gone, and `control` is anew. */
  crashPages(): Promise<void>;
  /** Kills the whole browser without a word, as a power cut would, and starts it again with the same profile. */
  kill(): Promise<void>;
  /** Leaves the extension's storage as much room as this, in bytes, as if the disk were full; null: all there is. */
  limitStorage(bytes: number | null): Promise<void>;
  /** Ends the browser and starts it again with the same profile. Every tab and popup is gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
  /** Waits until the browser has ended, whoever ended it. */
  ended(): Promise<void>;
}
