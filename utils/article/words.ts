import type messages from '../../public/_locales/ko/messages.json';

/** A key of public/_locales: a misspelt one does not compile. */
export type MessageKey = keyof typeof messages;

/** Gives the words for a key in the reader's language; `$1`, `$2` … are replaced in order. */
export type Translate = (key: MessageKey, substitutions?: readonly string[]) => string;
