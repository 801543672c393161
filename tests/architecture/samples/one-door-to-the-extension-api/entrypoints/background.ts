import { browser } from 'wxt/browser';

export const background = browser;
