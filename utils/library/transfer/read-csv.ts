import Papa from 'papaparse';
import { fail, ok, type Result } from '../../article/failure.ts';
import type { ImportKind, Skipped } from '../../article/transfer.ts';
import { lineOf, listNameOf, notesOf, tagsOf, timeOf } from './clean-fields.ts';
import { splitNames } from './name-cell.ts';
import { FILE_LIMITS, type ReadFile, type ReadLink } from './read-file.ts';

/** A row by its columns' names in lower case; a column that is not there is ''. */
type Row = (column: string) => string;
type Fields = Omit<ReadLink, 'place' | 'address' | 'title'>;

/** A service's export: the columns that only it has, and what a row of it says. */
interface Service {
  kind: ImportKind;
  columns: readonly string[];
  /** Its cells have an apostrophe where they would begin like formulas. */
  isOurs?: boolean;
  read(row: Row): Fields;
}

const NO_FOLDER = /^(?:unread|unsorted|home|archive|starred)?$/i;

/** From the most particular to any table that has a column of addresses. */
const SERVICES: readonly Service[] = [
  {
    // id, title, note, excerpt, url, folder, tags, created, cover, highlights, favorite
    kind: 'raindrop',
    columns: ['url', 'folder', 'created', 'favorite'],
    read: (row) => ({
      lists: folderList(row('folder').split('/')),
      tags: tagsOf(row('tags').split(',')),
      starred: row('favorite').toLowerCase() === 'true',
      read: false,
      readAt: null,
      note: notesOf([row('note'), row('highlights')].filter(Boolean).join('\n\n')),
      addedAt: timeOf(row('created')),
    }),
  },
  {
    // title, url, time_added, tags, status; tags with | between them
    kind: 'pocket',
    columns: ['url', 'time_added', 'status'],
    read: (row) => ({
      lists: [],
      tags: tagsOf(row('tags').split(/[|,]/)),
      starred: false,
      read: row('status').toLowerCase() === 'archive',
      readAt: null,
      note: '',
      addedAt: timeOf(row('time_added')),
    }),
  },
  {
    // URL, Title, Selection, Folder, Timestamp, and in newer ones Tags as a JSON list
    kind: 'instapaper',
    columns: ['url', 'selection', 'folder', 'timestamp'],
    read: (row) => ({
      lists: folderList([row('folder')]),
      tags: tagsOf(jsonNames(row('tags'))),
      starred: row('folder').toLowerCase() === 'starred',
      read: row('folder').toLowerCase() === 'archive',
      readAt: null,
      note: notesOf(row('selection')),
      addedAt: timeOf(row('timestamp')),
    }),
  },
  { kind: 'csv', columns: ['주소', '저장한 때', '별표', '목록'], isOurs: true, read: readOurs },
  { kind: 'csv', columns: ['address', 'saved', 'starred', 'lists'], isOurs: true, read: readOurs },
  {
    kind: 'csv',
    columns: [],
    read: (row) => ({
      lists: folderList([row('folder') || row('목록') || row('lists')]),
      tags: tagsOf((row('tags') || row('태그')).split(/[|,;]/)),
      starred: false,
      read: false,
      readAt: null,
      note: notesOf(row('note') || row('메모')),
      addedAt: timeOf(row('created') || row('저장한 때') || row('saved')),
    }),
  },
];

const ADDRESS_COLUMNS = ['url', 'link', 'href', 'address', '주소', '링크'];
const TITLE_COLUMNS = ['title', 'name', '제목'];

/** What write-csv.ts writes, in both languages. */
function readOurs(row: Row): Fields {
  const names = splitNames(row('목록') || row('lists')).map((name) => listNameOf([name]));
  const read = row('읽은 때') || row('read');
  return {
    lists: [...new Set(names)].filter(Boolean),
    tags: tagsOf(splitNames(row('태그') || row('tags'))),
    starred: (row('별표') || row('starred')) !== '',
    read: read !== '',
    readAt: timeOf(read),
    note: notesOf(row('메모') || row('note')),
    addedAt: timeOf(row('저장한 때') || row('saved')),
  };
}

/** The names of a JSON list; what is none is taken for names with commas between them. */
function jsonNames(cell: string): string[] {
  try {
    const list: unknown = JSON.parse(cell);
    if (Array.isArray(list)) return list.filter((name) => typeof name === 'string');
  } catch {
    // Somebody changed it by hand.
  }
  return cell.replace(/^\s*\[|\]\s*$|"/g, '').split(',');
}

function folderList(folders: readonly string[]): string[] {
  const name = listNameOf(folders.filter((folder) => !NO_FOLDER.test(folder.trim())));
  return name ? [name] : [];
}

/**
 * Reads a table with a column of addresses: what Pocket, Instapaper and Raindrop export, or any other. Rows without an
 * address are skipped. Fails with `file-foreign` where no column holds addresses, and `file-too-large`.
 */
export function readCsv(text: string): Result<ReadFile> {
  const { data: rows } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  if (rows.length > FILE_LIMITS.items) return fail('file-too-large', 'too many rows');
  const head = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const address = ADDRESS_COLUMNS.find((name) => head.includes(name));
  const service = SERVICES.find(({ columns }) => columns.every((name) => head.includes(name)));
  if (!address || !service) return fail('file-foreign', 'no column of addresses');
  const title = TITLE_COLUMNS.find((name) => head.includes(name)) ?? '';
  const links: ReadLink[] = [];
  const skipped: Skipped[] = [];
  rows.slice(1).forEach((cells, index) => {
    const place = index + 1;
    const row: Row = (column) => {
      const cell = cells[head.indexOf(column)] ?? '';
      return service.isOurs ? cell.replace(/^'(?='*[=+\-@\t\r\n])/, '') : cell;
    };
    const given = row(address)
      .trim()
      .slice(0, FILE_LIMITS.address + 1);
    const named = lineOf(row(title), FILE_LIMITS.title);
    if (given) links.push({ place, address: given, title: named, ...service.read(row) });
    else skipped.push({ place, reason: 'no-address', what: lineOf(named, 200) });
  });
  return ok({ kind: service.kind, lists: [], records: [], links, skipped });
}
