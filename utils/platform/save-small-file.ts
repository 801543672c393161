/**
 * Saves text (UTF-8, at most about 1 MB) as a file through the browser's own download, with no permission asked. The
 * address carries the text itself: a blob would be gone with the popup, which closes when the browser shows the
 * download. (Firefox needs the popup for some 30 ms after the click, whatever the address.)
 */
export function saveSmallFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
  link.download = name;
  link.click();
}
