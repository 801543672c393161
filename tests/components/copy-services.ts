import { vi } from 'vitest';
import { prepareCopy } from '../../utils/actions/prepare-copy.ts';
import type { ClipboardContent } from '../../utils/article/excerpt.ts';
import { ok, type Result } from '../../utils/article/failure.ts';
import type { CopyFormat } from '../../utils/article/settings.ts';

/** What copies need outside the reader page; `write` remembers what came. */
export const copyServices = () => ({
  loadPrepare: async () => prepareCopy,
  readLines: vi.fn(async (): Promise<readonly string[] | null> => null),
  write: vi.fn(async (_content: ClipboardContent): Promise<Result<void>> => ok(undefined)),
  rememberFormat: vi.fn((_format: CopyFormat) => {}),
});

/** The plain flavour of what was written last. */
export const written = ({ write }: Pick<ReturnType<typeof copyServices>, 'write'>): string =>
  write.mock.lastCall?.[0].plain ?? '';
