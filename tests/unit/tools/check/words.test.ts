import { describe, expect, it } from 'vitest';
import { compareLanguages, compareUse, wordsInCode } from '../../../tools/check/words.ts';

describe('compareLanguages', () => {
  it('names missing keys, differing placeholders, empty words and exclamation marks', () => {
    const ko = {
      both: { message: '$1개 중 $2개' },
      korean: { message: '저장' },
      count: { message: '$1개' },
      loud: { message: '저장했어요!' },
      empty: { message: ' ' },
    };
    const en = {
      both: { message: '$2 of $1' },
      english: { message: 'Save' },
      count: { message: 'some' },
      loud: { message: 'Saved.' },
      empty: { message: 'None' },
    };
    expect(compareLanguages(ko, en)).toEqual([
      'korean: no English',
      'count: placeholders "$1" in Korean, "" in English',
      'loud: exclamation mark',
      'empty: empty',
      'english: no Korean',
    ]);
  });
});

describe('compareUse', () => {
  it('takes strings, templates and __MSG_…__ as use', () => {
    const sources = [
      { path: 'a.ts', text: "t('save'); t(`failure_${kind}`);" },
      { path: 'wxt.config.ts', text: "export default { name: '__MSG_app_name__' };" },
    ];
    const keys = ['save', 'failure_empty', 'app_name', 'saved', 'late_failure_empty'];
    expect(compareUse(keys, sources)).toEqual([
      'saved: used nowhere',
      'late_failure_empty: used nowhere',
    ]);
  });

  it('names an __MSG_…__ that does not exist, and lets no template claim every key', () => {
    const sources = [{ path: 'a.ts', text: "const a = '__MSG_gone__'; const b = `${c}_title`;" }];
    expect(compareUse(['big_title'], sources)).toEqual([
      'a.ts: __MSG_gone__ does not exist',
      'big_title: used nowhere',
    ]);
  });
});

describe('wordsInCode', () => {
  it('finds text between tags, labels and Korean strings, not punctuation or class names', () => {
    const text = [
      'export const A = () => (',
      '  <p class="lead" title="Close">Saved · {count}</p>',
      ');',
      "const label = '저장';",
      'const dot = <i>·</i>;',
    ].join('\n');
    expect(wordsInCode({ path: 'A.tsx', text })).toEqual([
      'A.tsx:2: "Close" belongs in public/_locales',
      'A.tsx:2: "Saved ·" belongs in public/_locales',
      'A.tsx:4: "저장" belongs in public/_locales',
    ]);
  });
});
