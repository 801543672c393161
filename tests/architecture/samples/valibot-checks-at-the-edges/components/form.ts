import { string } from 'valibot';

export const form = string();
