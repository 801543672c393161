import './copy-sample.css';

/** What a copy of a sample article would be, as plain text. */
export function CopySample({ label, text }: { label: string; text: string | null }) {
  return (
    <figure class="copy-sample">
      <figcaption class="copy-sample-label">{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <p class="copy-sample-text" tabIndex={0}>
        {text}
      </p>
    </figure>
  );
}
