import { word } from '@/utils/i18n/word.ts';

export const background = word;
