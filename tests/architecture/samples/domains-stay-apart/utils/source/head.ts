import type { Mark } from '../licence/mark.ts';

export const head = (mark: Mark): string => mark;
