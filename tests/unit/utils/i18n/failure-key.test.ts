import { expect, it } from 'vitest';
import en from '../../../../public/_locales/en/messages.json';
import ko from '../../../../public/_locales/ko/messages.json';
import { FAILURE_KINDS } from '../../../../utils/article/failure.ts';
import { failureKey } from '../../../../utils/i18n/failure-key.ts';

it.each(FAILURE_KINDS)('%s has its sentence in both languages', (kind) => {
  const key = failureKey(kind);
  expect(key).toBe(`failure_${kind.replaceAll('-', '_')}`);
  expect(ko[key].message).toMatch(/요\.$/u);
  expect(en[key].message).toMatch(/\.$/u);
});
