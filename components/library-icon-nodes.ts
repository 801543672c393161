import arrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import arrowDownToLine from 'lucide/dist/esm/icons/arrow-down-to-line.mjs';
import arrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import arrowUpToLine from 'lucide/dist/esm/icons/arrow-up-to-line.mjs';
import chartColumn from 'lucide/dist/esm/icons/chart-column.mjs';
import download from 'lucide/dist/esm/icons/download.mjs';
import gripVertical from 'lucide/dist/esm/icons/grip-vertical.mjs';
import hardDrive from 'lucide/dist/esm/icons/hard-drive.mjs';
import listFilter from 'lucide/dist/esm/icons/list-filter.mjs';
import menu from 'lucide/dist/esm/icons/menu.mjs';
import pencil from 'lucide/dist/esm/icons/pencil.mjs';
import share2 from 'lucide/dist/esm/icons/share-2.mjs';
import tag from 'lucide/dist/esm/icons/tag.mjs';
import upload from 'lucide/dist/esm/icons/upload.mjs';

/** Pictures that only the library page draws: it gives them to `addIcons`, and no other page loads them. */
export const LIBRARY_ICONS = {
  down: arrowDown,
  up: arrowUp,
  first: arrowUpToLine,
  last: arrowDownToLine,
  look: chartColumn,
  export: download,
  import: upload,
  grip: gripVertical,
  filter: listFilter,
  places: menu,
  rename: pencil,
  share: share2,
  tag: tag,
  space: hardDrive,
} as const;
