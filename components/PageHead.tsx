import type { ComponentChildren } from 'preact';
import './page-head.css';

interface PageHeadProps {
  title: string;
  /** Beside the title: a count. */
  beside?: ComponentChildren;
  /** At the end of the line: links to other pages. */
  children?: ComponentChildren;
}

/** The head of a full page. */
export function PageHead({ title, beside, children }: PageHeadProps) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      {beside && <span class="page-beside">{beside}</span>}
      {children && <nav class="page-links">{children}</nav>}
    </header>
  );
}
