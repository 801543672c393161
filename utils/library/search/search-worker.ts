/** The thread in which the library is searched: built as a script of its own, started by `createSearch`. */
import { pause } from '../../platform/pause.ts';
import { LibraryDatabase } from '../database.ts';
import { LibrarySearch } from './library-search.ts';
import type { FromSearch, ToSearch } from './search-messages.ts';
import { serveSearch } from './serve-search.ts';

const search = new LibrarySearch(new LibraryDatabase(), { now: () => performance.now(), pause });
const serve = serveSearch(search, (message: FromSearch) => postMessage(message));

addEventListener('message', ({ data }: MessageEvent<ToSearch>) => void serve(data));
