import { useId } from 'preact/hooks';
import { groupDigits } from './group-digits.ts';
import './bar-table.css';

interface BarTableProps {
  title: string;
  /** The name of the rows, then of each value. */
  columns: readonly string[];
  rows: readonly { name: string; values: readonly number[] }[];
}

/** Figures as bars. It is a table: who does not see the bars is read the same. */
export function BarTable({ title, columns, rows }: BarTableProps) {
  const heading = useId();
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  const [first, ...others] = columns;
  return (
    <section class="bar-section">
      <h2 id={heading}>{title}</h2>
      <table class="bar-table" aria-labelledby={heading}>
        <colgroup>
          <col class="bar-names" />
          {others.map((name) => (
            <col key={name} />
          ))}
        </colgroup>
        <thead class={others.length > 1 ? undefined : 'only-heard'}>
          <tr>
            <th scope="col">{first}</th>
            {others.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={others[index]}>
                  <span
                    class={`bar bar-${index}`}
                    style={{ inlineSize: `${(value / most) * 100}%` }}
                    hidden={value === 0}
                    aria-hidden="true"
                  />
                  <span class="bar-value">{groupDigits(value)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
