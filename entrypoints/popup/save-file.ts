/** How long a file's address is kept, in milliseconds: Firefox reads it after the click. */
const KEPT_MS = 10_000;

/** Saves text as a file through the browser's own download, with nothing asked of the extension's permissions. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
