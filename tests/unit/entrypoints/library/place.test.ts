import { expect, it } from 'vitest';
import { hashOf, type Place, placeAt } from '../../../../entrypoints/library/place.ts';

const PLACES: Place[] = [
  { kind: 'all' },
  { kind: 'unread' },
  { kind: 'starred' },
  { kind: 'trash' },
  { kind: 'look' },
  { kind: 'list', list: 'a/b #1' },
  { kind: 'tag', tag: '청년 & 월세%' },
];

it.each(PLACES.map((place) => [hashOf(place), place] as const))('%s leads back', (hash, place) => {
  expect(placeAt(hash)).toEqual(place);
});

it.each(['', '#', '#saved', '#list/', '#tag/%', '#nowhere'])('“%s” shows everything', (hash) =>
  expect(placeAt(hash)).toEqual({ kind: 'all' }),
);
