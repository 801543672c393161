import { describe, expect, it } from 'vitest';
import { KNOWN_LICENCES } from '../../../../utils/article/licence.ts';
import { LICENCES, licenceOf } from '../../../../utils/licence/catalogue.ts';

describe('licenceOf', () => {
  it.each([
    ['KOGL-0', 'licence', 'recommended', true, true],
    ['KOGL-1', 'licence', 'required', true, true],
    ['KOGL-2', 'licence', 'required', false, true],
    ['KOGL-3', 'licence', 'required', true, false],
    ['KOGL-4', 'licence', 'required', false, false],
    ['OGL-UK-3.0', 'licence', 'required', true, true],
    ['CC-BY-4.0', 'licence', 'required', true, true],
    ['CC0-1.0', 'licence', 'recommended', true, true],
    ['PDM-1.0', 'status', 'recommended', true, true],
    ['US-PD', 'status', 'recommended', true, true],
  ] as const)(
    '%s: a %s, source %s, commercial %s, changes %s',
    (type, kind, attribution, commercialUse, changes) => {
      const expected = { type, kind, attribution, commercialUse, changes };
      expect(licenceOf(type)).toMatchObject(expected);
    },
  );

  it('allows nothing where the type is unknown', () => {
    expect(licenceOf('unknown')).toBeNull();
  });
});

describe('the catalogue', () => {
  it('has one entry for every name, each with an official page of its own', () => {
    expect(LICENCES.map(({ type }) => type)).toEqual([...KNOWN_LICENCES]);
    const pages = LICENCES.map(({ page }) => page);
    expect(new Set(pages).size).toBe(KNOWN_LICENCES.length);
    for (const page of pages) expect(page).toMatch(/^https:\/\//);
  });

  it('says of every entry where its rules are laid down', () => {
    for (const { source } of LICENCES) expect(source).toMatch(/^https:\/\/\S+$|^\d+ U\.S\.C\./);
  });

  it('gives no address to two entries', () => {
    const addresses = LICENCES.flatMap(({ page, aliases }) => [page, ...aliases]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
