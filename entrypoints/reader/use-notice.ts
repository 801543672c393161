import { useState } from 'preact/hooks';
import type { Notice } from '../../components/StatusLine.tsx';
import { useWords } from '../../components/words.ts';
import type { Result } from '../../utils/article/failure.ts';
import type { MessageKey } from '../../utils/article/words.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';

interface ReaderNotice extends Notice {
  /** The removal that the words are about. */
  removal?: number;
}

/** What was said last, and how to say what came of something: `done`, or the sentence of its failure. */
export function useNotice() {
  const { t } = useWords();
  const [notice, setNotice] = useState<ReaderNotice | null>(null);
  const sayResult = (result: Result<unknown>, done: MessageKey, removal?: number) =>
    setNotice((last) => ({
      tone: result.ok ? 'done' : 'problem',
      text: t(result.ok ? done : failureKey(result.failure.kind)),
      turn: (last?.turn ?? 0) + 1,
      ...(result.ok && removal !== undefined ? { removal } : {}),
    }));
  return { notice, sayResult };
}
