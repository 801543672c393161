import type { Dispatch } from 'preact/hooks';
import type { MessageKey } from '../../utils/article/words.ts';
import type { LibraryAction } from './state.ts';

/** A wait that is longer is spoken of, in milliseconds. */
const NOTICED_MS = 1000;

/** Says what is waited for where that takes long. */
export async function patiently<T>(
  doing: Promise<T>,
  key: MessageKey,
  dispatch: Dispatch<LibraryAction>,
): Promise<T> {
  const say = () => dispatch({ type: 'said', tone: 'wait', said: { key, values: [] } });
  const timer = setTimeout(say, NOTICED_MS);
  try {
    return await doing;
  } finally {
    clearTimeout(timer);
  }
}
