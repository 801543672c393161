import { h } from 'preact';

export const words = h;
