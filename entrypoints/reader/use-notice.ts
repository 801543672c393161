import { useState } from 'preact/hooks';
import type { Notice } from '../../components/StatusLine.tsx';
import { useWords } from '../../components/words.ts';
import type { Result } from '../../utils/article/failure.ts';
import type { Undo } from '../../utils/article/undo.ts';
import type { MessageKey } from '../../utils/article/words.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';

/** What a notice is about, for the button beside it. */
export interface NoticeAbout {
  /** The removal that was put back or taken out. */
  removal?: number;
  /** How to take back what was done. */
  undo?: Undo;
  /** The text was opened where the reader had left off. */
  wentOn?: boolean;
}

export interface ReaderNotice extends Notice {
  about: NoticeAbout;
}

/** What was said last, and how to say what came of something: `done`, or the sentence of its failure. */
export function useNotice(first: MessageKey | null = null) {
  const { t } = useWords();
  const [notice, setNotice] = useState<ReaderNotice | null>(
    first && { tone: 'done', text: t(first), turn: 0, about: { wentOn: true } },
  );
  /** `more` are sentences that follow. */
  const say = (
    tone: Notice['tone'],
    key: MessageKey,
    about: NoticeAbout = {},
    more: readonly string[] = [],
  ) =>
    setNotice((last) => {
      const text = [t(key), ...more].join(' ');
      return { tone, text, turn: (last?.turn ?? 0) + 1, about };
    });
  const sayResult = (result: Result<unknown>, done: MessageKey, about: NoticeAbout = {}) =>
    result.ok ? say('done', done, about) : say('problem', failureKey(result.failure.kind));
  return { notice, say, sayResult, dismiss: () => setNotice(null) };
}
