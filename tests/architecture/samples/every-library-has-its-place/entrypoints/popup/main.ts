import { indexedDB } from 'fake-indexeddb';

export const main = indexedDB;
