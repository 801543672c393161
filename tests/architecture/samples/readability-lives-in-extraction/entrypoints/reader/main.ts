import { Readability } from '@mozilla/readability';

export const main = Readability;
