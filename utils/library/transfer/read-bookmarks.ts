import { fail, ok, type Result } from '../../article/failure.ts';
import { lineOf, listNameOf, notesOf, tagsOf, timeOf } from './clean-fields.ts';
import { FILE_LIMITS, type ReadFile, type ReadLink } from './read-file.ts';

/** Headings under which services put what was read; those of what was not are no lists either. */
const READ = /^(?:archive|read archive)$/i;
const NO_LIST = /^(?:unread|home|unsorted)$/i;

/** Where in the folders the walk is. */
interface Folders {
  /** Names of the folders that are open, innermost last; '' for those that make no list. */
  open: string[];
  /** The heading whose list has not begun yet. */
  heading: string;
}

/**
 * Reads bookmarks as browsers export them (the Netscape format), and the pages of links that Pocket and Instapaper gave:
 *
 *     <DT><H3>folder</H3>
 *     <DL><p>
 *       <DT><A HREF="address" ADD_DATE="seconds" TAGS="one,two">title</A>
 *       <DD>note
 *
 * Fails with `file-foreign` where there is no link, and `file-too-large`. Walks without recursion: depth does not matter.
 */
export function readBookmarks(document: Document): Result<ReadFile> {
  const links: ReadLink[] = [];
  const folders: Folders = { open: [], heading: '' };
  // In the Netscape format the H1 is the file's own title.
  const isHeading = /netscape/i.test(document.doctype?.name ?? '') ? /^H[2-6]$/ : /^H[1-6]$/;
  let place = 0;
  let node: Element | null = document.documentElement;
  while (node) {
    const element: Element = node;
    if (isHeading.test(element.tagName)) folders.heading = headingOf(element);
    else if (isList(element)) {
      folders.open.push(folders.heading);
      folders.heading = '';
    } else if (element.tagName === 'A' && element.hasAttribute('href')) {
      if (++place > FILE_LIMITS.items) return fail('file-too-large', 'too many links');
      links.push(linkOf(element, place, folders.open));
    }
    node = next(element, () => folders.open.pop());
  }
  if (links.length === 0) return fail('file-foreign', 'a page without links');
  // Pocket gave such a page before it closed.
  const kind = /^pocket export$/i.test(document.title.trim()) ? 'pocket' : 'bookmarks';
  return ok({ kind, lists: [], records: [], links, skipped: [] });
}

const isList = ({ tagName }: Element): boolean => /^[DUO]L$/.test(tagName);

/** The element behind, in document order; `leave` is told of each list that ends before it. */
function next(element: Element, leave: () => void): Element | null {
  if (element.firstElementChild) return element.firstElementChild;
  let at: Element | null = element;
  while (at) {
    if (isList(at)) leave();
    if (at.nextElementSibling) return at.nextElementSibling;
    at = at.parentElement;
  }
  return null;
}

/** The folder's name; '' for the browser's own folders. */
function headingOf(heading: Element): string {
  const isOwn =
    heading.hasAttribute('personal_toolbar_folder') ||
    heading.hasAttribute('unfiled_bookmarks_folder');
  const isTitle =
    heading.tagName === 'H1' && /bookmarks|북마크|즐겨찾기/i.test(heading.textContent);
  return isOwn || isTitle ? '' : lineOf(heading.textContent, FILE_LIMITS.listName);
}

function linkOf(link: Element, place: number, open: readonly string[]): ReadLink {
  const attribute = (name: string): string => link.getAttribute(name) ?? '';
  const name = listNameOf(open.filter((folder) => !READ.test(folder) && !NO_LIST.test(folder)));
  return {
    place,
    address: attribute('href').slice(0, FILE_LIMITS.address + 1),
    title: lineOf(link.textContent, FILE_LIMITS.title),
    lists: name ? [name] : [],
    tags: tagsOf(attribute('tags').split(',')),
    // Raindrop's own sign.
    starred: attribute('data-important') === 'true',
    read: open.some((folder) => READ.test(folder)),
    readAt: null,
    note: noteOf(link),
    addedAt: timeOf(attribute('add_date') || attribute('time_added')),
  };
}

/** What stands in the DD behind a bookmark; the parser closes the DT before it. */
function noteOf(link: Element): string {
  const item = link.closest('dt')?.nextElementSibling;
  if (item?.tagName !== 'DD') return '';
  const words = [...item.childNodes].find((node) => node.nodeType === 3);
  return notesOf(words?.textContent ?? '');
}
