import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../utils/article/failure.ts';
import type { TransferProgress } from '../../utils/article/transfer.ts';
import type { MessageKey } from '../../utils/article/words.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import type { Watched } from './transfer-services.ts';

/** How the last piece of work ended, in words. */
export interface Ended {
  tone: 'done' | 'problem' | 'wait';
  key: MessageKey;
  values: readonly string[];
  turn: number;
}

/** One piece of work at a time, which can be followed and stopped. */
export interface Job {
  /** null while nothing is going on. */
  progress: TransferProgress | null;
  ended: Ended | null;
  /** Does something; gives what came of it, undefined where it failed or was stopped. */
  run<T>(
    work: (watched: Watched) => Promise<Result<T>>,
    words: { done?: (value: T) => [MessageKey, readonly string[]]; cancelled: MessageKey },
  ): Promise<T | undefined>;
  cancel(): void;
}

/** What goes on is stopped when the view is left. */
export function useJob(): Job {
  const [progress, setProgress] = useState<TransferProgress | null>(null);
  const [ended, setEnded] = useState<Ended | null>(null);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const end = (tone: Ended['tone'], key: MessageKey, values: readonly string[] = []) =>
    setEnded((before) => ({ tone, key, values, turn: (before?.turn ?? 0) + 1 }));
  return {
    progress,
    ended,
    cancel: () => running.current?.abort(),
    async run(work, { done, cancelled }) {
      const abort = new AbortController();
      running.current = abort;
      setEnded(null);
      setProgress({ done: 0, total: 0 });
      try {
        const result = await work({ signal: abort.signal, onProgress: setProgress });
        if (result.ok) {
          if (done) end('done', ...done(result.value));
          return result.value;
        }
        const { kind } = result.failure;
        if (kind === 'cancelled') end('wait', cancelled);
        else end('problem', failureKey(kind));
        return undefined;
      } finally {
        setProgress(null);
      }
    },
  };
}
