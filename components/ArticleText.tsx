import type { Block, TableBlock, TextBlock } from '../utils/article/block.ts';
import { useWords } from './words.ts';
import './article-text.css';

/** Neighbouring bullets belong into one list; everything else stands alone. */
type Part = { list: TextBlock[] } | { table: TableBlock; number: number } | { block: TextBlock };

function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let tables = 0;
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.type === 'table') parts.push({ table: block, number: ++tables });
    else if (block.type !== 'list') parts.push({ block });
    else if (last && 'list' in last) last.list.push(block);
    else parts.push({ list: [block] });
  }
  return parts;
}

/** An article's blocks, word for word: bullets and `<…>` headings are characters of the text and stay as they are. */
export function ArticleText({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div class="article-text" lang="ko">
      {partsOf(blocks).map((part, index) => (
        <PartView key={index} part={part} />
      ))}
    </div>
  );
}

function PartView({ part }: { part: Part }) {
  if ('list' in part) return <BulletList items={part.list} />;
  if ('table' in part) return <Table block={part.table} number={part.number} />;
  return <SingleBlock block={part.block} />;
}

function BulletList({ items }: { items: readonly TextBlock[] }) {
  return (
    <ul class="bullets">
      {items.map((item, index) => (
        <li key={index} data-level={Math.min(item.level ?? 1, 4)}>
          {item.text}
        </li>
      ))}
    </ul>
  );
}

function SingleBlock({ block }: { block: TextBlock }) {
  if (block.type === 'heading') return <Heading block={block} />;
  return <p class={block.type === 'footnote' ? 'footnote' : undefined}>{block.text}</p>;
}

/** The title is the page's h1, so the outermost heading of the text is an h2. */
function Heading({ block }: { block: TextBlock }) {
  const level = Math.min(block.level ?? 1, 3);
  if (level === 1) return <h2>{block.text}</h2>;
  return level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
}

/** What the page marked as a table is not always one of data, so that no cell claims to head others. */
function Table({ block, number }: { block: TableBlock; number: number }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="table-place" aria-label={t('reader_table', [String(number)])} tabIndex={0}>
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
