import type { Block, TableBlock, TextBlock } from '../utils/article/block.ts';
import { type TextRange, textPieces } from './text-pieces.ts';
import { useWords } from './words.ts';
import './article-text.css';

/** A block and its index in the article. */
interface Numbered<B extends Block = TextBlock> {
  block: B;
  at: number;
}

/** Neighbouring bullets belong into one list, tables are counted, headings know their rank below the title (h1). */
type Part =
  | { list: Numbered[] }
  | { table: Numbered<TableBlock>; number: number }
  | { heading: Numbered; rank: Rank }
  | { line: Numbered };

type Rank = 2 | 3 | 4;

function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  const rankOf = headingRanks(blocks);
  let tables = 0;
  for (const [at, block] of blocks.entries()) {
    const last = parts.at(-1);
    if (block.type === 'table') parts.push({ table: { block, at }, number: ++tables });
    else if (block.type === 'heading') parts.push({ heading: { block, at }, rank: rankOf(block) });
    else if (block.type !== 'list') parts.push({ line: { block, at } });
    else if (last && 'list' in last) last.list.push({ block, at });
    else parts.push({ list: [{ block, at }] });
  }
  return parts;
}

/**
 * Ranks without a gap for those who go from heading to heading: an article that knows only levels 2 and 3 has h2 and h3,
 * and none is more than one below the heading before it.
 */
function headingRanks(blocks: readonly Block[]): (heading: TextBlock) => Rank {
  const levelOf = (heading: TextBlock) => heading.level ?? 1;
  const found = blocks.flatMap((block) => (block.type === 'heading' ? [levelOf(block)] : []));
  const levels = [...new Set(found)].sort((a, b) => a - b);
  let last = 1;
  return (heading) => {
    last = Math.min(levels.indexOf(levelOf(heading)) + 2, last + 1, 4);
    return last as Rank;
  };
}

interface Shown {
  /** One of the blocks that was just put back and is to be seen. */
  marked: Block | null;
  /** Parts of blocks with a mark of their own; those within tables are not drawn. */
  ranges: readonly TextRange[];
}

interface ArticleTextProps extends Partial<Shown> {
  blocks: readonly Block[];
}

/**
 * An article's blocks, word for word: bullets and `<…>` headings are characters of the text and stay as they are. Each
 * element whose text is a block's, from its first character on, says which in `data-block`.
 */
export function ArticleText({ blocks, marked = null, ranges = [] }: ArticleTextProps) {
  return (
    <div class="article-text" lang="ko">
      {partsOf(blocks).map((part, index) => (
        <PartView key={index} part={part} marked={marked} ranges={ranges} />
      ))}
    </div>
  );
}

/** The class of a block that is marked, beside its own; no attribute where it has neither. */
function classOf(isMarked: boolean, own = ''): string | undefined {
  return [own, isMarked ? 'put-back' : ''].filter(Boolean).join(' ') || undefined;
}

function PartView({ part, ...shown }: Shown & { part: Part }) {
  if ('list' in part) return <BulletList items={part.list} {...shown} />;
  if ('table' in part) {
    const { table, number } = part;
    return <Table table={table} number={number} isMarked={table.block === shown.marked} />;
  }
  if ('heading' in part) return <Heading {...part} {...shown} />;
  const { block, at } = part.line;
  return (
    <p
      class={classOf(block === shown.marked, block.type === 'footnote' ? 'footnote' : '')}
      data-block={at}
    >
      <BlockText line={part.line} ranges={shown.ranges} />
    </p>
  );
}

function BlockText({ line, ranges }: { line: Numbered; ranges: readonly TextRange[] }) {
  const own = ranges.filter(({ block }) => block === line.at);
  if (own.length === 0) return <>{line.block.text}</>;
  return (
    <>
      {textPieces(line.block.text, own).map((piece, index) =>
        piece.ranges.length === 0 ? (
          piece.text
        ) : (
          <mark
            key={index}
            class={piece.ranges.map(({ look }) => look).join(' ')}
            data-marks={piece.ranges.flatMap(({ id }) => id ?? []).join(' ') || undefined}
          >
            {piece.text}
          </mark>
        ),
      )}
    </>
  );
}

/** What a line of a Korean release begins with when it brings its own bullet: □, ㅇ, -, ※, 1., (가), ① … */
const OWN_BULLET = /^(?:[^\p{L}\p{N}\s“‘"'「『<([]|ㅇ\s|\(?[0-9가-하]{1,2}[.)]|[①-⑳])/u;

/** Indented as far as the outermost of these lines lets it: a list of - alone begins at the margin. */
function BulletList({ items, marked, ranges }: Shown & { items: readonly Numbered[] }) {
  const levelOf = ({ block }: Numbered) => block.level ?? 1;
  const outermost = Math.min(...items.map(levelOf));
  return (
    <ul class="bullets">
      {items.map((item) => (
        <li
          key={item.at}
          class={classOf(
            item.block === marked,
            OWN_BULLET.test(item.block.text) ? '' : 'needs-bullet',
          )}
          data-level={Math.min(levelOf(item) - outermost + 1, 4)}
          data-block={item.at}
        >
          <BlockText line={item} ranges={ranges} />
        </li>
      ))}
    </ul>
  );
}

function Heading({ heading, rank, marked, ranges }: Shown & { heading: Numbered; rank: Rank }) {
  const Tag = `h${rank}` as const;
  return (
    <Tag class={classOf(heading.block === marked)} data-block={heading.at}>
      <BlockText line={heading} ranges={ranges} />
    </Tag>
  );
}

interface TableProps {
  table: Numbered<TableBlock>;
  number: number;
  isMarked: boolean;
}

/** What the page marked as a table is not always one of data, so that no cell claims to head others. */
function Table({ table, number, isMarked }: TableProps) {
  const { t } = useWords();
  return (
    <section
      class={classOf(isMarked, 'table-place')}
      aria-label={t('reader_table', [String(number)])}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
    >
      <table>
        <tbody>
          {table.block.rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, cellIndex) => (
                <td key={cellIndex}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
