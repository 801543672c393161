import type { CarryOutEdges } from '../../utils/actions/export-library.ts';
import type { Imported, ImportPlan } from '../../utils/actions/import-library.ts';
import type { ClipboardContent } from '../../utils/article/excerpt.ts';
import type { Result } from '../../utils/article/failure.ts';
import type { CopyFormat, Language } from '../../utils/article/settings.ts';
import type {
  ExportFormat,
  ExportOptions,
  ShareFormat,
  TransferProgress,
} from '../../utils/article/transfer.ts';
import type { Translate } from '../../utils/article/words.ts';
import { announceLibraryChange } from '../../utils/library/changes.ts';
import type { Library } from '../../utils/library/library.ts';
import { writeClipboard } from '../../utils/platform/clipboard.ts';
import { now } from '../../utils/platform/clock.ts';
import { readSettings, updateSettings } from '../../utils/platform/settings.ts';

/** What is followed while it goes on. */
export interface Watched {
  signal: AbortSignal;
  onProgress: (progress: TransferProgress) => void;
}

/** How articles go in and out, for the library page. */
export interface TransferServices {
  /** Saves a file of everything, or of these articles in their order; gives its name. */
  exportFile(
    format: ExportFormat,
    options: ExportOptions & { ids?: readonly string[] | undefined },
    watched: Watched,
  ): Promise<Result<string>>;
  /** Saves a file for others; gives its name. `name` is the list's, '' for a selection. */
  shareFile(
    format: ShareFormat,
    options: { ids: readonly string[]; name: string; notes: boolean },
    watched: Watched,
  ): Promise<Result<string>>;
  planImport(file: File, watched: Watched): Promise<Result<ImportPlan>>;
  applyImport(plan: ImportPlan, watched: Watched): Promise<Result<Imported>>;
  /** 출처 목록 of any articles. */
  sources: {
    /** The form of the last copy. */
    format(): Promise<CopyFormat>;
    rememberFormat(format: CopyFormat): void;
    make(ids: readonly string[], format: CopyFormat): Promise<ClipboardContent>;
    write(content: ClipboardContent): Promise<Result<void>>;
  };
}

/** All of it is fetched when it is first wanted: the page opens without it. */
export function transferServices(
  library: Library,
  { t, language }: { t: Translate; language: Language },
): TransferServices {
  return {
    async exportFile(format, options, watched) {
      const { exportLibrary } = await import('../../utils/actions/export-library.ts');
      const edges = await carryOutEdges(library);
      return await saved(exportLibrary({ format, ...options, ...watched, t, language, edges }));
    },
    async shareFile(format, options, watched) {
      const { shareList } = await import('../../utils/actions/export-library.ts');
      const edges = await carryOutEdges(library);
      return await saved(shareList({ format, ...options, ...watched, t, language, edges }));
    },
    async planImport(file, watched) {
      const { planImport } = await import('../../utils/actions/import-library.ts');
      const { carriers } = await import('../../utils/library/transfer/transfer.ts');
      const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
      const { pause } = await import('../../utils/platform/pause.ts');
      const newId = () => crypto.randomUUID();
      const edges = { library, carriers, parse, newId, now, pause };
      return await planImport(file, { ...watched, edges });
    },
    async applyImport(plan, watched) {
      const { applyImport } = await import('../../utils/actions/import-library.ts');
      return await applyImport(plan, { ...watched, library, announce: announceLibraryChange });
    },
    sources: {
      format: async () => (await readSettings()).copyFormat,
      rememberFormat: (copyFormat) => void updateSettings({ copyFormat }),
      async make(ids, format) {
        const { sourceListOf } = await import('../../utils/actions/source-list-of.ts');
        const { copyTemplate: template } = await readSettings();
        return await sourceListOf(ids, { format, template, t, library });
      },
      write: writeClipboard,
    },
  };
}

async function carryOutEdges(library: Library): Promise<CarryOutEdges> {
  const { carriers } = await import('../../utils/library/transfer/transfer.ts');
  const { collectFile } = await import('../../utils/platform/save-file.ts');
  return { library, carriers, collect: collectFile, now };
}

async function saved(
  making: Promise<Result<{ name: string; file: Blob }>>,
): Promise<Result<string>> {
  const made = await making;
  if (!made.ok) return made;
  const { saveFile } = await import('../../utils/platform/save-file.ts');
  saveFile(made.value.name, made.value.file);
  return { ok: true, value: made.value.name };
}
