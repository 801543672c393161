// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dropCaptions } from '../../../../../utils/extraction/steps/captions.ts';
import { takeContacts } from '../../../../../utils/extraction/steps/contacts.ts';
import { cutAtEnd } from '../../../../../utils/extraction/steps/end-of-text.ts';
import { dropHidden } from '../../../../../utils/extraction/steps/hidden.ts';
import { dropPictureNoise } from '../../../../../utils/extraction/steps/picture-noise.ts';
import { repairNumberGaps } from '../../../../../utils/extraction/steps/repair-numbers.ts';
import {
  aDraft,
  aDraftBlock,
  type DraftLine,
  textsOf,
  traceOf,
} from '../../../../support/factories/draft.ts';

const BODY = ['숲길관리청은 숲길을 고친다고 밝혔다.', '섬에 있는 곳은 가을에 손본다.'];
const REMARK = '“이 자료는 숲길관리청의 보도자료를 전재하여 제공함을 알려드립니다.”';
const LICENCE = "'텍스트'에 한하여 공공누리 출처표시의 조건에 따라 자유이용이 가능합니다.";

describe('cutAtEnd', () => {
  it.each<readonly [string, string[]]>([
    ['the remark', [REMARK, '뒤']],
    [
      'the remark of other papers',
      ['이 자료는 숲길관리청의 자료를 전재하여 제공함을 알려드립니다.', '뒤'],
    ],
    ['the source line', ['<자료출처=정책브리핑 www.korea.kr>', LICENCE]],
    ['the licence before the source line', [LICENCE, '<자료출처=정책브리핑 www.korea.kr>']],
    ['the neighbours', ['이전다음기사', '이전 기사']],
    ['the comment policy', ['정책브리핑 게시물 운영원칙에 따라 다음과 같은 게시물은 삭제됩니다.']],
  ])('cuts from %s on', (_, end) => {
    const result = cutAtEnd.run(aDraft([...BODY, ...end]));
    expect(textsOf(result)).toEqual(BODY);
    expect(traceOf(result)).toEqual(
      end.map((text) => ({ step: 'end-of-text', reason: 'notice', text })),
    );
  });

  it.each<readonly [string, string[]]>([
    ['a text without such phrases', BODY],
    ['a text that writes about 공공누리', [...BODY, LICENCE, ...BODY]],
    ['a text that names the phrases', [...BODY, '운영원칙은 정책브리핑 게시물에 있다.']],
  ])('leaves %s', (_, lines) => {
    expect(textsOf(cutAtEnd.run(aDraft(lines)))).toEqual(lines);
  });
});

describe('dropHidden', () => {
  const hidden = (text: string) => aDraftBlock(text, { hidden: true });
  it('drops what is hidden beside enough visible text', () => {
    const long = '숲길을 고친다. '.repeat(15);
    const result = dropHidden.run(aDraft([hidden('새창 열림'), long]));
    expect(textsOf(result)).toEqual([long]);
    expect(traceOf(result)).toEqual([{ step: 'hidden', reason: 'hidden', text: '새창 열림' }]);
  });

  it('keeps it where hardly anything else is there', () => {
    const draft = aDraft(['카드뉴스', hidden(BODY.join(' '))]);
    expect(dropHidden.run(draft)).toBe(draft);
  });
});

describe('dropCaptions', () => {
  it.each([
    '숲길을 걷는 사람들.(사진=숲길관리청)',
    '안내판 (사진 제공: 별지기)',
    '숲길 지도(그래픽=숲길관리청) ',
    '숲길（이미지=별지기）',
  ])('drops %s', (line) => {
    expect(textsOf(dropCaptions.run(aDraft([line, ...BODY])))).toEqual(BODY);
  });

  it.each([
    '숲길을 걷는 사람들(사진)이 늘었다.',
    '(사진=숲길관리청)이라고 적힌 안내판을 세운다.',
    `${'숲길을 고친다. '.repeat(40)}(사진=숲길관리청)`,
  ])('leaves %s', (line) => {
    expect(textsOf(dropCaptions.run(aDraft([line])))).toEqual([line]);
  });
});

describe('dropPictureNoise', () => {
  it.each([
    '그림입니다. 원본 그림의 이름: 숲길.png 원본 그림의 크기: 가로 412pixel, 세로 96pixel',
    '그림입니다.',
    '원본 그림의 이름: 숲길.png',
  ])('drops %s', (line) => {
    expect(traceOf(dropPictureNoise.run(aDraft([line, ...BODY])))).toEqual([
      { step: 'picture-noise', reason: 'picture-noise', text: line },
    ]);
  });

  it.each<readonly [string, DraftLine]>([
    ['a sentence', '아이들이 그린 그림입니다.'],
    ['a table', [['그림입니다.', '240']]],
  ])('leaves %s', (_, line) => {
    const draft = aDraft([line]);
    expect(dropPictureNoise.run(draft)).toBe(draft);
  });
});

describe('repairNumberGaps', () => {
  it('closes gaps in lines and cells, and leaves the draft it was given', () => {
    const draft = aDraft([
      '2026 년에 240 곳',
      [
        ['240 곳', '4,165 억원'],
        ['3 분야', ''],
      ],
    ]);
    const { blocks } = repairNumberGaps.run(draft);
    expect(blocks.map(({ block }) => block)).toEqual([
      { type: 'paragraph', text: '2026년에 240곳' },
      {
        type: 'table',
        text: '240곳\t4,165억원\n3 분야\t',
        rows: [
          ['240곳', '4,165억원'],
          ['3 분야', ''],
        ],
      },
    ]);
    expect(textsOf(draft)[0]).toBe('2026 년에 240 곳');
  });
});

describe('takeContacts', () => {
  const TABLE = [['담당 부서', '숲길정책과', '책임자', '과장 이도담', '(044-000-0211)']];
  const PERSON = {
    department: '숲길정책과',
    role: '책임자',
    name: '이도담',
    phone: '044-000-0211',
  };

  it('takes a contact table out of the text and reads it', () => {
    const result = takeContacts.run(aDraft([...BODY, TABLE, '끝']));
    expect(textsOf(result)).toEqual([...BODY, '끝']);
    expect(result.contacts).toEqual([PERSON]);
    expect(result.removed.map(({ reason }) => reason)).toEqual(['contact']);
  });

  it('reads the last line of policy news and leaves it in the text', () => {
    const lines = [...BODY, '문의 : 숲길관리청 숲길정책과(044-000-0001)'];
    const result = takeContacts.run(aDraft(lines));
    expect(textsOf(result)).toEqual(lines);
    expect(result.contacts).toMatchObject([{ department: '숲길관리청 숲길정책과' }]);
  });

  it('takes no inquiry line from the middle of the text, and no other table', () => {
    const draft = aDraft([
      '문의 : 숲길과(044-000-0001)',
      ...BODY,
      ...BODY,
      [
        ['곳', '수'],
        ['숲길', '240'],
      ],
    ]);
    expect(takeContacts.run(draft)).toEqual(draft);
  });
});
