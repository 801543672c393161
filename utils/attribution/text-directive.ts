/** A text directive before it is written: what it names, each word for word the page's. */
export interface Directive {
  prefix: string;
  start: string;
  /** '' where `start` is the whole of it. */
  end: string;
  suffix: string;
}

/** Everything but letters, digits, dots and underlines: comma, dash and ampersand part a directive, brackets a Markdown link. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The directive as the end of an address, `#:~:text=…`. */
export function writeDirective({ prefix, start, end, suffix }: Directive): string {
  const items = [
    prefix ? `${encode(prefix)}-` : '',
    encode(start),
    encode(end),
    suffix ? `-${encode(suffix)}` : '',
  ];
  return `#:~:text=${items.filter(Boolean).join(',')}`;
}
