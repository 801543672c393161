/** How long a file's address is kept, in milliseconds: the browser reads it after the click. */
const KEPT_MS = 60_000;

/** Text is handed to the browser whenever this much has come together; UTF-16 units. */
const PIECE = 1 << 20;

/**
 * Parts as one file. The browser keeps a file's bytes outside of this page's memory, so that what has arrived does not
 * add up here. Rejects with whatever the parts throw.
 */
export async function collectFile(
  parts: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const pieces: Blob[] = [];
  let text = '';
  const settle = (): void => {
    if (text) pieces.push(new Blob([text]));
    text = '';
  };
  for await (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      settle();
      pieces.push(new Blob([part]));
    }
    if (text.length >= PIECE) settle();
  }
  settle();
  return new Blob(pieces, { type });
}

/** Saves a file through the browser's own download, with nothing asked of the extension's permissions. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
