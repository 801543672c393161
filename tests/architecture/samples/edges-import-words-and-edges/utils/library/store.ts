import { save } from '../actions/save.ts';

export const store = save;
