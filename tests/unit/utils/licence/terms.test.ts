import { describe, expect, it } from 'vitest';
import {
  KNOWN_LICENCES,
  type LicenceFinding,
  type LicenceType,
} from '../../../../utils/article/licence.ts';
import { termsShown } from '../../../../utils/licence/terms.ts';
import { warningsFor } from '../../../../utils/licence/warnings.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const found = (type: LicenceType, fields: Partial<LicenceFinding> = {}): LicenceFinding => ({
  type,
  aiTraining: false,
  scope: 'text',
  doubt: type === 'unknown' ? 'none-found' : null,
  evidence: [],
  ...fields,
});
const states = (finding: LicenceFinding) =>
  Object.fromEntries(termsShown(finding).terms.map(({ id, state }) => [id, state]));
const warned = (finding: LicenceFinding, edited: boolean) =>
  warningsFor(finding, { edited }).map(({ message, names }) =>
    t(
      message,
      names.map((name) => t(name)),
    ),
  );

describe('termsShown', () => {
  it.each([
    ['KOGL-0', 'yes', 'yes', 'yes'],
    ['KOGL-1', 'asked', 'yes', 'yes'],
    ['KOGL-2', 'asked', 'no', 'yes'],
    ['KOGL-3', 'asked', 'yes', 'no'],
    ['KOGL-4', 'asked', 'no', 'no'],
    ['unknown', 'asked', 'unknown', 'unknown'],
  ] as const)('%s: source %s, commercial %s, change %s', (type, source, commercial, change) => {
    expect(states(found(type))).toEqual({ source, commercial, change, 'text-only': 'no' });
  });

  it('keeps the restriction that a page states without a type', () => {
    const finding = found('unknown', { doubt: 'non-commercial', scope: 'unstated' });
    expect(states(finding)).toEqual({ source: 'asked', commercial: 'no', change: 'unknown' });
  });

  it('says that the AI mark permits training, and nothing of it elsewhere', () => {
    expect(states(found('KOGL-1', { aiTraining: true })).ai).toBe('yes');
    expect(states(found('KOGL-1'))).not.toHaveProperty('ai');
  });

  it('links the official page, and none where the type is unknown', () => {
    expect(termsShown(found('KOGL-3')).page).toBe('https://www.kogl.or.kr/info/licenseType3.do');
    expect(termsShown(found('unknown')).page).toBeNull();
  });

  it('notes of a public-domain mark that it is no licence', () => {
    const noted = KNOWN_LICENCES.filter((type) => termsShown(found(type)).note);
    expect(noted).toEqual(['PDM-1.0', 'US-PD']);
    expect(t('terms_status')).toContain('이용허락이 아니라');
  });

  it.each(['none-found', 'conflict', 'non-commercial'] as const)('names the doubt %s', (doubt) => {
    expect(t(termsShown(found('unknown', { doubt })).name)).toMatch(/없음|불분명|비상업/);
  });

  it.each(['ko', 'en'] as const)('has words for everything in %s', (language) => {
    const words = wordsIn(language);
    for (const type of KNOWN_LICENCES) {
      const { name, terms } = termsShown(found(type, { aiTraining: true }));
      expect(words(name)).not.toBe('');
      for (const term of terms) expect(words(term.name) && words(term.value)).not.toBe('');
    }
  });
});

describe('warningsFor', () => {
  const NON_COMMERCIAL =
    '상업적 이용금지 글이에요. 저작권법이 허용하는 인용이 아니면 비상업적으로만 쓸 수 있어요.';
  const noChanges = (name: string) =>
    `변경금지 글이에요(${name}). 고친 문장이나 요약을 나누려면 허락이 필요할 수 있어요.`;

  it.each([
    ['KOGL-0', [], []],
    ['KOGL-1', [], []],
    ['KOGL-2', [NON_COMMERCIAL], [NON_COMMERCIAL]],
    ['KOGL-3', [], [noChanges('공공누리 3유형')]],
    ['KOGL-4', [NON_COMMERCIAL], [NON_COMMERCIAL, noChanges('공공누리 4유형')]],
    ['CC-BY-4.0', [], []],
    ['PDM-1.0', [], []],
  ] as const)('%s: verbatim %j, edited %j', (type, verbatim, edited) => {
    expect(warned(found(type), false)).toEqual(verbatim);
    expect(warned(found(type), true)).toEqual(edited);
  });

  it('leaves quotation alone where no mark was found', () => {
    const [only, ...more] = warned(found('unknown'), false);
    expect(only).toBe(
      '이 글에서 공공누리 표시를 찾지 못했어요. 인용으로만 쓰고 출처를 밝혀 주세요.',
    );
    expect(more).toEqual([]);
    expect(warned(found('unknown'), true)).toHaveLength(2);
  });

  it('says of marks that disagree that they do', () => {
    expect(warned(found('unknown', { doubt: 'conflict' }), false)[0]).toContain('서로 다른');
  });

  it('warns of 비상업 without a type as of type 4', () => {
    const finding = found('unknown', { doubt: 'non-commercial' });
    expect(warned(finding, false)).toEqual([NON_COMMERCIAL]);
    expect(warned(finding, true).join()).toContain('제4유형');
  });
});
