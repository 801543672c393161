import aArrowDown from 'lucide/dist/esm/icons/a-arrow-down.mjs';
import aArrowUp from 'lucide/dist/esm/icons/a-arrow-up.mjs';
import arrowUpRight from 'lucide/dist/esm/icons/arrow-up-right.mjs';
import bookOpen from 'lucide/dist/esm/icons/book-open.mjs';
import bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import bookmarkCheck from 'lucide/dist/esm/icons/bookmark-check.mjs';
import calendarPlus from 'lucide/dist/esm/icons/calendar-plus.mjs';
import check from 'lucide/dist/esm/icons/check.mjs';
import chevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import circleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import circleQuestionMark from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import copy from 'lucide/dist/esm/icons/copy.mjs';
import ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import externalLink from 'lucide/dist/esm/icons/external-link.mjs';
import eye from 'lucide/dist/esm/icons/eye.mjs';
import inbox from 'lucide/dist/esm/icons/inbox.mjs';
import info from 'lucide/dist/esm/icons/info.mjs';
import keyboard from 'lucide/dist/esm/icons/keyboard.mjs';
import library from 'lucide/dist/esm/icons/library.mjs';
import list from 'lucide/dist/esm/icons/list.mjs';
import listMinus from 'lucide/dist/esm/icons/list-minus.mjs';
import listPlus from 'lucide/dist/esm/icons/list-plus.mjs';
import lock from 'lucide/dist/esm/icons/lock.mjs';
import mail from 'lucide/dist/esm/icons/mail.mjs';
import mailOpen from 'lucide/dist/esm/icons/mail-open.mjs';
import paperclip from 'lucide/dist/esm/icons/paperclip.mjs';
import plus from 'lucide/dist/esm/icons/plus.mjs';
import printer from 'lucide/dist/esm/icons/printer.mjs';
import quote from 'lucide/dist/esm/icons/quote.mjs';
import rotateCw from 'lucide/dist/esm/icons/rotate-cw.mjs';
import search from 'lucide/dist/esm/icons/search.mjs';
import settings from 'lucide/dist/esm/icons/settings.mjs';
import squarePen from 'lucide/dist/esm/icons/square-pen.mjs';
import star from 'lucide/dist/esm/icons/star.mjs';
import trash from 'lucide/dist/esm/icons/trash.mjs';
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import x from 'lucide/dist/esm/icons/x.mjs';
import type { LIBRARY_ICONS } from './library-icon-nodes.ts';

/** Our names for the pictures that we use of the Lucide set; each is imported alone so that nothing else is shipped. */
export const ICONS = {
  copy: copy,
  saved: bookmarkCheck,
  save: bookmark,
  reader: bookOpen,
  library: library,
  settings: settings,
  keys: keyboard,
  info: info,
  warn: triangleAlert,
  unknown: circleQuestionMark,
  ok: circleCheck,
  attachment: paperclip,
  delete: trash,
  undo: undo2,
  putBack: listPlus,
  takeOut: listMinus,
  print: printer,
  external: externalLink,
  show: arrowUpRight,
  calendar: calendarPlus,
  larger: aArrowUp,
  smaller: aArrowDown,
  close: x,
  search: search,
  private: lock,
  retry: rotateCw,
  failed: circleAlert,
  open: chevronDown,
  empty: inbox,
  unread: mail,
  read: mailOpen,
  star: star,
  preview: eye,
  edit: squarePen,
  more: ellipsis,
  list: list,
  add: plus,
  quote: quote,
  chosen: check,
} as const;

/** Those of the library page are `LIBRARY_ICONS`, which it adds itself. */
export type IconName = keyof typeof ICONS | keyof typeof LIBRARY_ICONS;
