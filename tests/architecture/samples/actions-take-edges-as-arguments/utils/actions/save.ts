import type { Door } from '../platform/door.ts';
import { door } from '../platform/door.ts';

export const save: Door = door;
