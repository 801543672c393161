import { state } from '../reader/state.ts';

export const main = state;
