import { makeZip } from 'client-zip';

/** A file of an archive. */
export interface ArchivedFile {
  name: string;
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Files as a zip archive, made while they arrive; not compressed, since every program reads that. */
export async function* zipFiles(
  files: AsyncIterable<ArchivedFile>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = makeZip(entries(files)).getReader();
  try {
    for (;;) {
      const { value } = await reader.read();
      if (!value) return;
      yield value as Uint8Array<ArrayBuffer>;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function* entries(files: AsyncIterable<ArchivedFile>) {
  for await (const { name, text, at } of files) {
    yield { name, input: text, lastModified: new Date(at) };
  }
}
