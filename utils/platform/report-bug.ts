const reported = new Set<string>();

/**
 * Says a bug (an exception, never an expected failure) on the console of the extension, once for each message so that a
 * loop does not flood it. Nothing is sent anywhere.
 */
export function reportBug(error: unknown): void {
  const message = String(error);
  if (reported.has(message)) return;
  reported.add(message);
  // biome-ignore lint/suspicious/noConsole: the one place where bugs are said.
  console.error('[briefclip]', error);
}
