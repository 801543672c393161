import type { Block, TableBlock } from '../article/block.ts';
import { toLine } from '../text/clean.ts';
import { styleOf } from './block-style.ts';
import type { DraftBlock } from './draft.ts';
import { isBlockElement, isHidden, isSkipped } from './elements.ts';
import { finish, type Work } from './work.ts';

const HEADING_TAG = /^h[1-6]$/;

/** Tables nested deeper than this are read as lines, so that the cost of looking into tables stays bounded. */
const MAX_TABLE_DEPTH = 8;

/**
 * Whether a subtree is to be passed over; asked once for each element that is reached. `order` is the place that a block
 * of it would have.
 */
type LeaveOut = (element: Element, order: number) => boolean;

/** After this many nodes reading can be interrupted. */
const NODES_A_PART = 500;

/** Collects lines of text while the walk goes on. */
class LineReader {
  readonly blocks: DraftBlock[] = [];
  private buffer: string[] = [];
  private owner: Element;

  constructor(
    root: Element,
    private readonly firstOrder: number,
  ) {
    this.owner = root;
  }

  /** The place of the next block. */
  get order(): number {
    return this.firstOrder + this.blocks.length;
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

  /** Takes over blocks that were read apart. */
  add(blocks: readonly DraftBlock[], hidden: boolean): void {
    for (const item of blocks) {
      this.blocks.push({ ...item, hidden: hidden || item.hidden, order: this.order });
    }
  }

  /** Ends the line: what was collected becomes a block. */
  end(block: Element, hidden: boolean): void {
    if (!this.buffer.length) return;
    const text = toLine(this.buffer.join(''));
    this.buffer = [];
    if (!text) return;
    this.blocks.push({
      block: textBlock(text, block),
      element: this.owner,
      hidden,
      order: this.order,
    });
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

const isTable = (node: Node): boolean =>
  node.nodeType === 1 && (node as Element).localName === 'table';

/** A table as it was read: its lines where it only draws a box around text (one cell with text), else its rows. */
type ReadTable = { lines: DraftBlock[] } | { block: TableBlock; hidden: boolean };

/** Whether the page hides a cell, its row or its part of the table. */
function isHiddenCell(cell: Element, table: Element): boolean {
  for (let at: Element | null = cell; at && at !== table; at = at.parentElement) {
    if (isHidden(at)) return true;
  }
  return false;
}

/** Reads a table's cells, each once; null for a table without text. Hidden text stays only in a hidden table. */
function* readTable(
  table: Element,
  leaveOut: LeaveOut,
  depth: number,
  order: number,
  late: () => boolean,
): Work<ReadTable | null> {
  const rows: DraftBlock[][][] = [];
  for (const row of (table as HTMLTableElement).rows) {
    const cells: DraftBlock[][] = [];
    for (const cell of row.cells) {
      const lines = yield* readLines(cell, leaveOut, depth + 1, order, never);
      const hides = isHiddenCell(cell, table);
      cells.push(hides ? lines.map((line) => ({ ...line, hidden: true })) : lines);
    }
    rows.push(cells);
    yield;
    if (late()) break;
  }
  const full = rows.flat().filter((lines) => lines.length > 0);
  const [only] = full;
  if (!only) return null;
  if (full.length === 1) return { lines: only };
  const hidden = full.every((lines) => lines.every((line) => line.hidden));
  const texts = rows
    .map((cells) =>
      cells.map((lines) => {
        const shown = hidden ? lines : lines.filter((line) => !line.hidden);
        return toLine(shown.map(({ block }) => block.text).join(' '));
      }),
    )
    .filter((cells) => cells.some(Boolean));
  const text = texts.map((cells) => cells.join('\t')).join('\n');
  return { block: { type: 'table', text, rows: texts }, hidden };
}

const never = (): boolean => false;

/**
 * Reads the text under an element as blocks, in document order, without changing anything: every block element and
 * `<br>` ends a line, inline elements join with nothing, tables stay tables unless they only draw a box.
 * Subtrees for which `leaveOut` says so are passed over. Without recursion, so depth does not matter; linear in nodes.
 */
export function readBlocks(root: Element, leaveOut: LeaveOut): DraftBlock[] {
  return finish(readingBlocks(root, leaveOut, never));
}

/** The same as work that can be interrupted, and that ends with what it has read when it is `late`. */
export function readingBlocks(
  root: Element,
  leaveOut: LeaveOut,
  late: () => boolean,
): Work<DraftBlock[]> {
  return readLines(root, leaveOut, 0, 0, late);
}

function* readLines(
  root: Element,
  leaveOut: LeaveOut,
  tableDepth: number,
  order: number,
  late: () => boolean,
): Work<DraftBlock[]> {
  const reader = new LineReader(root, order);
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
    if (isSkipped(name) || leaveOut(element, reader.order) || (hides && !isBlockElement(name))) {
      if (isBlockElement(name)) reader.end(block, hiddenDepth > 0);
      return false;
    }
    if (isBlockElement(name)) {
      reader.end(block, hiddenDepth > 0);
      block = element;
    }
    if (hides) hiddenDepth++;
    return true;
  };

  function* readWholeTable(table: Element): Work<void> {
    reader.end(block, hiddenDepth > 0);
    const hidden = hiddenDepth > 0 || isHidden(table);
    const { caption } = table as HTMLTableElement;
    if (caption) {
      const lines = readLines(caption, leaveOut, tableDepth + 1, reader.order, never);
      reader.add(yield* lines, hidden);
    }
    const found = yield* readTable(table, leaveOut, tableDepth, reader.order, late);
    if (found && 'lines' in found) reader.add(found.lines, hidden);
    else if (found) reader.add([{ ...found, element: table, order: reader.order }], hidden);
  }

  const leave = (element: Element): void => {
    if (isBlockElement(element.localName)) {
      reader.end(element, hiddenDepth > 0);
      block = element.parentElement ?? root;
    }
    if (isHidden(element)) hiddenDepth--;
  };

  for (let nodes = 1; node; nodes++) {
    if (nodes % NODES_A_PART === 0) {
      yield;
      if (late()) break;
    }
    let descended = false;
    if (node.nodeType === 3) reader.text(node.nodeValue ?? '', node.parentElement ?? root);
    else if (isTable(node) && tableDepth < MAX_TABLE_DEPTH) {
      const table = node as Element;
      if (!leaveOut(table, reader.order)) yield* readWholeTable(table);
    } else if (node.nodeType === 1 && enter(node as Element)) {
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
