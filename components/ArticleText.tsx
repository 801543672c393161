import type { Block, TableBlock, TextBlock } from '../utils/article/block.ts';
import { useWords } from './words.ts';
import './article-text.css';

/** Neighbouring bullets belong into one list, tables are counted, headings know their rank below the title (h1). */
type Part =
  | { list: TextBlock[] }
  | { table: TableBlock; number: number }
  | { heading: TextBlock; rank: Rank }
  | { block: TextBlock };

type Rank = 2 | 3 | 4;

function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  const rankOf = headingRanks(blocks);
  let tables = 0;
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.type === 'table') parts.push({ table: block, number: ++tables });
    else if (block.type === 'heading') parts.push({ heading: block, rank: rankOf(block) });
    else if (block.type !== 'list') parts.push({ block });
    else if (last && 'list' in last) last.list.push(block);
    else parts.push({ list: [block] });
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

interface ArticleTextProps {
  blocks: readonly Block[];
  /** One of them that was just put back and is to be seen. */
  marked?: Block | null;
}

/** An article's blocks, word for word: bullets and `<…>` headings are characters of the text and stay as they are. */
export function ArticleText({ blocks, marked = null }: ArticleTextProps) {
  return (
    <div class="article-text" lang="ko">
      {partsOf(blocks).map((part, index) => (
        <PartView key={index} part={part} marked={marked} />
      ))}
    </div>
  );
}

/** The class of a block that is marked, beside its own; no attribute where it has neither. */
function classOf(isMarked: boolean, own = ''): string | undefined {
  return [own, isMarked ? 'put-back' : ''].filter(Boolean).join(' ') || undefined;
}

function PartView({ part, marked }: { part: Part; marked: Block | null }) {
  if ('list' in part) return <BulletList items={part.list} marked={marked} />;
  if ('table' in part) {
    return <Table block={part.table} number={part.number} isMarked={part.table === marked} />;
  }
  if ('heading' in part) {
    const { heading, rank } = part;
    return <Heading text={heading.text} rank={rank} look={classOf(heading === marked)} />;
  }
  const { type, text } = part.block;
  return <p class={classOf(part.block === marked, type === 'footnote' ? type : '')}>{text}</p>;
}

/** What a line of a Korean release begins with when it brings its own bullet: □, ㅇ, -, ※, 1., (가), ① … */
const OWN_BULLET = /^(?:[^\p{L}\p{N}\s“‘"'「『<([]|ㅇ\s|\(?[0-9가-하]{1,2}[.)]|[①-⑳])/u;

/** Indented as far as the outermost of these lines lets it: a list of - alone begins at the margin. */
function BulletList({ items, marked }: { items: readonly TextBlock[]; marked: Block | null }) {
  const levelOf = (item: TextBlock) => item.level ?? 1;
  const outermost = Math.min(...items.map(levelOf));
  return (
    <ul class="bullets">
      {items.map((item, index) => (
        <li
          key={index}
          class={classOf(item === marked, OWN_BULLET.test(item.text) ? '' : 'needs-bullet')}
          data-level={Math.min(levelOf(item) - outermost + 1, 4)}
        >
          {item.text}
        </li>
      ))}
    </ul>
  );
}

interface HeadingProps {
  text: string;
  rank: Rank;
  look: string | undefined;
}

function Heading({ text, rank, look }: HeadingProps) {
  if (rank === 2) return <h2 class={look}>{text}</h2>;
  return rank === 3 ? <h3 class={look}>{text}</h3> : <h4 class={look}>{text}</h4>;
}

interface TableProps {
  block: TableBlock;
  number: number;
  isMarked: boolean;
}

/** What the page marked as a table is not always one of data, so that no cell claims to head others. */
function Table({ block, number, isMarked }: TableProps) {
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
          {block.rows.map((row, rowIndex) => (
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
