import { extract } from '../utils/extraction/extract.ts';

export const detect = extract;
