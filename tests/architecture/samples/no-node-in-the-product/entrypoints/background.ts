import { readFileSync } from 'node:fs';

export const background = readFileSync;
