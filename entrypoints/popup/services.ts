import type { prepareCopy } from '../../utils/actions/prepare-copy.ts';
import type { Article, ArticleHead } from '../../utils/article/article.ts';
import type { CaptureResult } from '../../utils/article/capture-result.ts';
import type { ClipboardContent } from '../../utils/article/excerpt.ts';
import type { Result } from '../../utils/article/failure.ts';
import type { Keeper } from '../../utils/article/keeper.ts';
import type { PageView } from '../../utils/article/page-view.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { CopyFormat } from '../../utils/article/settings.ts';
import type { DateFact, Summary } from '../../utils/article/summary.ts';
import type { SentenceChange } from '../../utils/article/text-change.ts';
import type { Translate } from '../../utils/article/words.ts';
import type { LibraryReader } from '../../utils/library/library.ts';

export type Prepare = typeof prepareCopy;

import type { Found } from './find-saved.ts';

/** What the popup does outside itself, each already bound to the edges that it needs. */
export interface PopupServices {
  activeTab(): Promise<{ id: number; isPrivate: boolean } | undefined>;
  capture(
    tabId: number,
    signal: AbortSignal,
    onUpdate: (capture: CaptureResult) => void,
  ): Promise<Result<CaptureResult>>;
  /** Waits only for its program, which loads while the page is read. */
  summarise(article: Article): Promise<Summary>;
  /** In a private window the library of the normal profile, to be read only. */
  library(isPrivate: boolean): LibraryReader;
  /** What makes copies, fetched when the popup has drawn. */
  loadPrepare(): Promise<Prepare>;
  /** Reads what a copy needs of the tab's page beside the article. */
  readPage(): Promise<PageView>;
  write(content: ClipboardContent): Promise<Result<void>>;
  save(article: Article, isPrivate: boolean): Promise<Result<SavedArticle>>;
  /** Finds saved articles; its program is fetched when first asked. Not for private windows. */
  find(words: string, signal: AbortSignal): Promise<Result<Found>>;
  /** What changed from one text to another; its program is fetched when first asked. */
  compare(before: Article, after: Article): Promise<readonly SentenceChange[]>;
  /** Lists and tags of a saved article; its program is fetched when first asked. */
  keeper(id: string): Promise<Keeper>;
  /** Shows a sentence where it stands in the page and closes the popup; false where it is not seen there. */
  showOnPage(sentence: string): Promise<boolean>;
  /** Saves the last day of a fact as a calendar file; nothing where it has none. */
  saveDeadline(fact: DateFact, head: ArticleHead, t: Translate): Promise<void>;
  /** Keeps an unsaved article for the reader page and returns its id. */
  handOver(article: Article): Promise<string>;
  /** Opens a page of the extension in a new tab and closes the popup. */
  open(path: string): Promise<void>;
  /** Whether the site may be read without a click. */
  hasPermission(): Promise<boolean>;
  /** Calls back when that changes while the popup is open. */
  watchPermission(callback: (isPermitted: boolean) => void): void;
  requestPermission(): Promise<boolean>;
  rememberFormat(format: CopyFormat): Promise<unknown>;
  rememberLetterKeys(on: boolean): void;
  rememberPreview(shown: boolean): void;
  /** For what nobody expected: the popup goes on without it. */
  reportBug(error: unknown): void;
}
