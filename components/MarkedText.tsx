import { Fragment } from 'preact';
import type { TextRange } from '../utils/article/marked-text.ts';

interface MarkedTextProps {
  text: string;
  /** In order, apart from one another. */
  marks: readonly TextRange[];
}

/** A text with what was found in it marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  let at = 0;
  const parts = marks.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <Fragment key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
