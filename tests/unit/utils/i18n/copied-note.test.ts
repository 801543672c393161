import { expect, it } from 'vitest';
import { copiedNote } from '../../../../utils/i18n/copied-note.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const content = { plain: '', html: '' };

it.each([
  ['all', t('note_copied')],
  ['part', t('note_copied_part')],
  ['none', t('note_copied_unknown')],
] as const)('says how much of a selection is the article’s: %s', (share, note) => {
  expect(copiedNote({ content, share, warnings: [] }, t)).toBe(note);
});

it('says after it what the licence asks to know', () => {
  const warnings = [
    { message: 'terms_warn_non_commercial', names: [] },
    { message: 'terms_warn_no_changes', names: ['credit_short_kogl_4'] },
  ];
  expect(copiedNote({ content, share: 'all', warnings }, t)).toBe(
    [
      t('note_copied'),
      t('terms_warn_non_commercial'),
      t('terms_warn_no_changes', [t('credit_short_kogl_4')]),
    ].join(' '),
  );
});
