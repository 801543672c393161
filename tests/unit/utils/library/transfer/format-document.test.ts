import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ARTICLE_KINDS, REMOVAL_REASONS } from '../../../../../utils/article/article.ts';
import { MARK_COLOURS } from '../../../../../utils/article/highlight.ts';
import {
  EVIDENCE_PLACES,
  LICENCE_DOUBTS,
  LICENCE_TYPES,
} from '../../../../../utils/article/licence.ts';
import { LONGEST_ORDER } from '../../../../../utils/article/reading-list.ts';
import { FILE_LIMITS } from '../../../../../utils/library/transfer/read-file.ts';
import { LAST_TIME } from '../../../../../utils/messaging/marks-schema.ts';

const TRANSFER = '../../../../../utils/library/transfer';
const text = readFileSync(join(import.meta.dirname, TRANSFER, 'FORMAT.md'), 'utf8');

it('names every word that the schema takes', () => {
  const words = [
    ...ARTICLE_KINDS,
    ...REMOVAL_REASONS,
    ...MARK_COLOURS,
    ...EVIDENCE_PLACES,
    ...LICENCE_DOUBTS,
    // `KOGL-0` to `KOGL-4`.
    ...LICENCE_TYPES.filter((type) => !/^KOGL-[123]$/.test(type)),
  ];
  expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
});

it('names every bound that the schema and the reader hold', () => {
  const { bytes, items, record, note, listName, tag } = FILE_LIMITS;
  const bounds = [
    String(LAST_TIME),
    `longer than ${LONGEST_ORDER} characters`,
    `${bytes / 1024 ** 2} MB`,
    `${items.toLocaleString('en')} records`,
    `${record.length.toLocaleString('en')} characters`,
    `${record.depth} brackets`,
    `up to ${note.toLocaleString('en')} characters`,
    `1 to ${listName} characters`,
    `1 to ${tag} characters`,
  ];
  expect(bounds.filter((bound) => !text.includes(bound))).toEqual([]);
});
