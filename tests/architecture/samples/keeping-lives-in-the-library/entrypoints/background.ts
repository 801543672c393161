import { openDB } from 'idb';

export const background = openDB;
