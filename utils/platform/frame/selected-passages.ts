/**
 * The selected text as passages, one a paragraph.
 *
 * The site's viewer cuts a line into many spans, in the middle of words:
 *   <p><span>인사혁</span><span>신처는 2024</span><span> 년</span></p>
 * so inline elements join with nothing, everything else (and <br>) begins a new passage. The cells of a table row stand
 * in one passage with a tab between them; a row of one cell is only a box drawn around paragraphs.
 */
export function selectedPassages(document: Document): string[] {
  const selection = document.getSelection();
  if (!selection) return [];
  const passages: string[] = [];
  for (let index = 0; index < selection.rangeCount; index += 1) {
    passages.push(...rangePassages(document, selection.getRangeAt(index)));
  }
  return passages;
}

/** Enough to tell one place of repeated words from another. Characters. */
const BEFORE = 500;

/** What stands right before the selection, white space as it is written; '' where nothing is selected. */
export function textBeforeSelection(document: Document): string {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return '';
  const { startContainer, startOffset } = selection.getRangeAt(0);
  let text = isText(startContainer) ? startContainer.data.slice(0, startOffset) : '';
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer.childNodes[startOffset] ?? startContainer;
  while (text.length < BEFORE) {
    const node = walker.previousNode();
    if (!node) break;
    if (node.parentElement && NEVER_TEXT.has(node.parentElement.tagName)) continue;
    text = (node.nodeValue ?? '') + text;
  }
  return text.slice(-BEFORE);
}

const INLINE = new Set(
  (
    'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RP RT RUBY S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);

/** Elements whose text is never shown; hidden ones are found by their style. */
const NEVER_TEXT = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA SELECT'.split(' '));

function rangePassages(document: Document, range: Range): string[] {
  const writer = new PassageWriter(range.commonAncestorContainer);
  const visit = (node: Node): void => {
    if (!range.intersectsNode(node)) return;
    if (isText(node)) writer.text(selectedPart(node, range));
    else if (isShown(node, document.defaultView)) visitChildren(node);
  };
  const visitChildren = (node: Node): void => {
    const block = isElement(node) && !INLINE.has(node.tagName) ? node : null;
    if (block) writer.open(block);
    for (const child of node.childNodes) visit(child);
    if (block) writer.close(block);
  };
  visit(range.commonAncestorContainer);
  return writer.passages();
}

function selectedPart(text: Text, range: Range): string {
  const start = text === range.startContainer ? range.startOffset : 0;
  const end = text === range.endContainer ? range.endOffset : text.data.length;
  return text.data.slice(start, end);
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isShown(node: Node, window: Window | null): boolean {
  if (!isElement(node)) return true;
  if (NEVER_TEXT.has(node.tagName)) return false;
  const style = window?.getComputedStyle(node);
  return !style || (style.display !== 'none' && style.visibility !== 'hidden');
}

/** Collects text into passages; `root` is what holds the whole selection, so that cells outside it do not count. */
class PassageWriter {
  readonly #root: Node;
  readonly #lines: string[] = [];
  #line = '';

  constructor(root: Node) {
    this.#root = root;
  }

  /** White space counts as a browser shows it: a run is one blank. That leaves the tab to mean the edge of a cell. */
  text(text: string): void {
    this.#line += text.replace(/\s+/gu, ' ');
  }

  open(element: Element): void {
    if (!this.#sharedCell(element)) this.#endLine();
  }

  close(element: Element): void {
    const cell = this.#sharedCell(element);
    if (!cell) this.#endLine();
    else this.#line += cell === element ? '\t' : ' ';
  }

  passages(): string[] {
    this.#endLine();
    return this.#lines.filter((line) => line !== '');
  }

  #endLine(): void {
    const cells = this.#line.split('\t').map((cell) => cell.replace(/ +/gu, ' ').trim());
    this.#lines.push(cells.join('\t').trim());
    this.#line = '';
  }

  /** The table cell that an element is or stands in, where its row has others and the selection reaches beyond it. */
  #sharedCell(element: Element): Element | null {
    const cell = element.closest('td, th');
    if (!cell || cell === this.#root || !this.#root.contains(cell)) return null;
    const cells = cell.parentElement?.querySelectorAll(':scope > td, :scope > th');
    return cells && cells.length > 1 ? cell : null;
  }
}
