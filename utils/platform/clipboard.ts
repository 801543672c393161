import type { ClipboardContent } from '../article/excerpt.ts';
import { fail, ok, type Result } from '../article/failure.ts';
import { copyWithListener } from './frame/copy-with-listener.ts';

/**
 * Puts rich and plain text on the clipboard at once, from a page of the extension. The asynchronous API comes first;
 * where it refuses (no focus), the copy command. Fails with `clipboard-refused` where both do.
 */
export async function writeClipboard(content: ClipboardContent): Promise<Result<void>> {
  const item = new ClipboardItem({
    'text/html': new Blob([content.html], { type: 'text/html' }),
    'text/plain': new Blob([content.plain], { type: 'text/plain' }),
  });
  try {
    await navigator.clipboard.write([item]);
    return ok(undefined);
  } catch (error) {
    if (copyWithListener(document, content)) return ok(undefined);
    return fail('clipboard-refused', String(error));
  }
}
