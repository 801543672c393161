import { describe, expect, it } from 'vitest';
import {
  isContactTable,
  readContacts,
  readInquiryLine,
} from '../../../../utils/extraction/read-contacts.ts';

const contact = (department: string, role: string, name: string, phone: string) => ({
  department,
  role,
  name,
  phone,
});

/** Contact tables in the layouts of releases; names, offices and numbers are invented. */
const TABLES: readonly (readonly [string, string[][], ReturnType<typeof contact>[]])[] = [
  [
    'a merged department',
    [
      ['담당 부서', '숲길정책과', '책임자', '과장 이도담', '(044-000-0211)'],
      ['담당자', '사무관 공마루', '(044-000-0212)'],
    ],
    [
      contact('숲길정책과', '책임자', '이도담', '044-000-0211'),
      contact('숲길정책과', '담당자', '공마루', '044-000-0212'),
    ],
  ],
  [
    'two departments',
    [
      ['담당 부서', '숲길관리청', '책임자', '과장 이도담', '(044-000-0211)'],
      ['', '숲길정책과', '담당자', '사무관 공마루', '(044-000-0212)'],
      ['담당 부서', '정원관리처', '책임자', '팀장 한새벽', '(02-000-0311)'],
    ],
    [
      contact('숲길관리청', '책임자', '이도담', '044-000-0211'),
      contact('숲길정책과', '담당자', '공마루', '044-000-0212'),
      contact('정원관리처', '책임자', '한새벽', '02-000-0311'),
    ],
  ],
  [
    'a rank in its own cell, spread out',
    [['담당부서', '숲길정책과', '책임자', '과 장', '이도담', '(044-000-0211)']],
    [contact('숲길정책과', '책임자', '이도담', '044-000-0211')],
  ],
  [
    'a spread rank before its name',
    [['담당부서', '숲길정책과', '책임자', '팀 장 이도담', '(044-000-0211)']],
    [contact('숲길정책과', '책임자', '이도담', '044-000-0211')],
  ],
  [
    'names that end like an office',
    [
      ['담당 부서', '숲길정책과', '책임자', '과장 김영국', '(044-000-0211)'],
      ['담당자', '주무관', '박대관', '(044-000-0212)'],
    ],
    [
      contact('숲길정책과', '책임자', '김영국', '044-000-0211'),
      contact('숲길정책과', '담당자', '박대관', '044-000-0212'),
    ],
  ],
  [
    'two people in a cell',
    [['담당부서 : 숲길정책과', '과장 이도담(044-000-0211) / 사무관 공마루(044-000-0212)']],
    [
      contact('숲길정책과', '과장', '이도담', '044-000-0211'),
      contact('숲길정책과', '사무관', '공마루', '044-000-0212'),
    ],
  ],
  [
    'other ways to write a number',
    [
      ['담당자', '이도담 과장', '(02)2110-0001'],
      ['담당자', '공마루 사무관', '☏ 044 201 0002'],
      ['담당자', '한새벽 주무관', '044.201.0003'],
    ],
    [
      contact('', '담당자', '이도담', '02-2110-0001'),
      contact('', '담당자', '공마루', '044-201-0002'),
      contact('', '담당자', '한새벽', '044-201-0003'),
    ],
  ],
  [
    'an office without a name',
    [['문의', '숲길정책과', '(044-201-0001~3)']],
    [contact('숲길정책과', '', '', '044-201-0001~3')],
  ],
];

describe('readContacts', () => {
  it.each(TABLES)('reads %s', (_, rows, contacts) => {
    expect(readContacts(rows)).toEqual(contacts);
  });

  it.each([
    [[]],
    [[['', '']]],
    [[['담당 부서', '숲길정책과']]],
    [
      [
        ['곳', '수'],
        ['숲길', '240'],
      ],
    ],
  ])('finds nobody in %j', (rows) => {
    expect(readContacts(rows)).toEqual([]);
  });
});

describe('isContactTable', () => {
  it.each(TABLES)('knows %s', (_, rows) => {
    expect(isContactTable(rows)).toBe(true);
  });

  it.each<readonly [string, string[][]]>([
    ['no cells', []],
    ['empty cells', [['', '']]],
    [
      'figures',
      [
        ['곳', '수'],
        ['숲길', '240'],
      ],
    ],
    ['a label without a number', [['담당 부서', '숲길정책과']]],
    ['a number without a label', [['숲길 안내소', '044-000-0001']]],
    ['a label that is part of a word', [['담당자별 업무', '044-000-0001']]],
    ['a long text', [['문의', '044-000-0001', '숲길을 고친다. '.repeat(30)]]],
    [
      'a list of many offices',
      Array.from({ length: 17 }, (_, i) => ['문의', `숲길 ${i}호점`, '044-000-0001']),
    ],
  ])('is none: %s', (_, rows) => {
    expect(isContactTable(rows)).toBe(false);
  });
});

describe('readInquiryLine', () => {
  it.each([
    ['문의 : 숲길관리청 숲길정책과(044-000-0001)', [['숲길관리청 숲길정책과', '044-000-0001']]],
    [
      '문의: 숲길정책과 044-000-0001, 정원과 (02-000-0002)',
      [
        ['숲길정책과', '044-000-0001'],
        ['정원과', '02-000-0002'],
      ],
    ],
    ['<문의 : 숲길과(02-000-0001)>', [['숲길과', '02-000-0001']]],
    ['[문의처 : 숲길과 ☏02)000-0001]', [['숲길과', '02-000-0001']]],
    [
      '문의：숲길과(044-000-0001)/정원과(044-000-0002)',
      [
        ['숲길과', '044-000-0001'],
        ['정원과', '044-000-0002'],
      ],
    ],
  ])('reads %s', (line, offices) => {
    expect(readInquiryLine(line)).toEqual(
      offices.map(([department = '', phone = '']) => contact(department, '', '', phone)),
    );
  });

  it.each(['', '문의가 많다.', '문의 : 누리집', '자세한 문의 : 숲길과(044-000-0001)'])(
    'reads nothing from %j',
    (line) => {
      expect(readInquiryLine(line)).toEqual([]);
    },
  );
});
