import type { Block, TableBlock } from '../article/block.ts';
import { toLine } from '../text/clean.ts';
import { styleOf } from './block-style.ts';
import type { DraftBlock } from './draft.ts';
import { isBlockElement, isHidden, isSkipped } from './elements.ts';

const HEADING_TAG = /^h[1-6]$/;

/** Tables nested deeper than this are read as lines, so that the cost of looking into tables stays bounded. */
const MAX_TABLE_DEPTH = 8;

const nothing = (): boolean => false;

/** Collects lines of text while the walk goes on. */
class LineReader {
  readonly blocks: DraftBlock[] = [];
  private buffer: string[] = [];
  private owner: Element;

  constructor(root: Element) {
    this.owner = root;
  }

  text(value: string, parent: Element): void {
    if (!value.trim()) {
      if (this.buffer.length) this.buffer.push(value);
      return;
    }
    if (!this.buffer.length) this.owner = parent;
    while (!this.owner.contains(parent) && this.owner.parentElement) {
      this.owner = this.owner.parentElement;
    }
    this.buffer.push(value);
  }

  /** Ends the line: what was collected becomes a block. */
  end(block: Element, hidden: boolean): void {
    if (!this.buffer.length) return;
    const text = toLine(this.buffer.join(''));
    this.buffer = [];
    if (text) this.blocks.push({ block: textBlock(text, block), element: this.owner, hidden });
  }
}

function textBlock(text: string, element: Element): Block {
  if (HEADING_TAG.test(element.localName)) {
    return { type: 'heading', level: Number(element.localName[1]), text };
  }
  const style = styleOf(text);
  if (style.type === 'paragraph' && element.localName === 'li') {
    return { type: 'list', level: 2, text };
  }
  return { ...style, text };
}

/** The rows of a table with text in them, each a list of cell texts on one line; null for a table without text. */
function readTable(table: Element, depth: number): TableBlock | null {
  const rows: string[][] = [];
  for (const row of (table as HTMLTableElement).rows) {
    const cells = Array.from(row.cells, (cell) =>
      toLine(
        readLines(cell, nothing, depth + 1)
          .map(({ block }) => block.text)
          .join(' '),
      ),
    );
    if (cells.some(Boolean)) rows.push(cells);
  }
  if (!rows.length) return null;
  return { type: 'table', text: rows.map((cells) => cells.join('\t')).join('\n'), rows };
}

/** Whether a table only draws a box around text: one cell with text. */
function isBox(table: TableBlock): boolean {
  return table.rows.flat().filter(Boolean).length === 1;
}

/**
 * Reads the text under an element as blocks, in document order, without changing anything: every block element and
 * `<br>` ends a line, inline elements join with nothing, tables stay tables unless they only draw a box.
 * Subtrees for which `leaveOut` says so are passed over. Without recursion, so depth does not matter; linear in nodes.
 */
export function readBlocks(root: Element, leaveOut: (element: Element) => boolean): DraftBlock[] {
  return readLines(root, leaveOut, 0);
}

function readLines(
  root: Element,
  leaveOut: (element: Element) => boolean,
  tableDepth: number,
): DraftBlock[] {
  const reader = new LineReader(root);
  let hiddenDepth = 0;
  let block: Element = root;
  let node: Node | null = root.firstChild;

  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (name === 'br' || name === 'hr') {
      reader.end(block, hiddenDepth > 0);
      return false;
    }
    const hides = isHidden(element);
    if (isSkipped(name) || leaveOut(element) || (hides && !isBlockElement(name))) {
      if (isBlockElement(name)) reader.end(block, hiddenDepth > 0);
      return false;
    }
    if (name === 'table' && tableDepth < MAX_TABLE_DEPTH) {
      reader.end(block, hiddenDepth > 0);
      const table = readTable(element, tableDepth);
      if (!table) return false;
      if (!isBox(table)) {
        reader.blocks.push({ block: table, element, hidden: hiddenDepth > 0 || hides });
        return false;
      }
    }
    if (isBlockElement(name)) {
      reader.end(block, hiddenDepth > 0);
      block = element;
    }
    if (hides) hiddenDepth++;
    return true;
  };

  const leave = (element: Element): void => {
    if (isBlockElement(element.localName)) {
      reader.end(element, hiddenDepth > 0);
      block = element.parentElement ?? root;
    }
    if (isHidden(element)) hiddenDepth--;
  };

  while (node) {
    let descended = false;
    if (node.nodeType === 3) reader.text(node.nodeValue ?? '', node.parentElement ?? root);
    else if (node.nodeType === 1 && enter(node as Element)) {
      if (node.firstChild) {
        node = node.firstChild;
        descended = true;
      } else leave(node as Element);
    }
    if (descended) continue;
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) {
        node = null;
        break;
      }
      leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
  reader.end(block, hiddenDepth > 0);
  return reader.blocks;
}
