import type { Place } from '../source/place.ts';

export const count = (place: Place): number => place.length;
