import { describe, expect, it } from 'vitest';
import { LICENCE_TYPES } from '../../../../utils/article/licence.ts';
import { licenceOf } from '../../../../utils/licence/catalogue.ts';

describe('licenceOf', () => {
  it.each([
    ['KOGL-0', 'recommended', true, true],
    ['KOGL-1', 'required', true, true],
    ['KOGL-2', 'required', false, true],
    ['KOGL-3', 'required', true, false],
    ['KOGL-4', 'required', false, false],
  ] as const)(
    '%s: source %s, commercial %s, changes %s',
    (type, attribution, commercialUse, changes) => {
      expect(licenceOf(type)).toMatchObject({ type, attribution, commercialUse, changes });
    },
  );

  it('allows nothing where the type is unknown', () => {
    expect(licenceOf('unknown')).toBeNull();
  });

  it('has an official page of its own for every type', () => {
    const pages = LICENCE_TYPES.filter((type) => type !== 'unknown').map(
      (type) => licenceOf(type)?.page,
    );
    expect(new Set(pages).size).toBe(5);
    for (const page of pages) expect(page).toMatch(/^https:\/\/www\.kogl\.or\.kr\/info\/license/);
  });
});
