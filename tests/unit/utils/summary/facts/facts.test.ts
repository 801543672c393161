import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../../../utils/summary/facts/amounts.ts';
import { findApplications } from '../../../../../utils/summary/facts/applications.ts';
import { findContacts } from '../../../../../utils/summary/facts/contacts.ts';
import { findDates } from '../../../../../utils/summary/facts/dates.ts';
import type { Found } from '../../../../../utils/summary/facts/find.ts';
import { findLaws } from '../../../../../utils/summary/facts/laws.ts';
import { findLinks } from '../../../../../utils/summary/facts/links.ts';
import { findTargets } from '../../../../../utils/summary/facts/targets.ts';

/** A sentence in which the values that are to be found stand between ⟨ and ⟩. */
function expectMarked(find: (text: string) => Found[], marked: string): void {
  const text = marked.replace(/[⟨⟩]/g, '');
  const values = [...marked.matchAll(/⟨([^⟩]*)⟩/g)].map(([, value]) => value);
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(values);
}

/** The days that a sentence further down names, as `value from until`. */
const daysIn = (text: string, published: string): string[] =>
  findDates(text, false, published).map(({ start, end, from, until }) =>
    [text.slice(start, end), from, until ?? '-'].join(' '),
  );

describe('the days that words mean', () => {
  it.each([
    [
      '접수는 오는 30일부터 다음 달 11일까지 받는다.',
      '30일부터 다음 달 11일까지 2026-11-30 2026-12-11',
    ],
    ['접수는 오는 30일부터 내달 11일까지 받는다.', '30일부터 내달 11일까지 2026-11-30 2026-12-11'],
    ['내년 3월 31일까지 신청할 수 있다.', '내년 3월 31일 2027-03-31 2027-03-31'],
    ['신청은 내년 2월 2일부터 27일까지 받는다.', '내년 2월 2일부터 27일까지 2027-02-02 2027-02-27'],
    [
      '접수는 12월 20일부터 내년 2월 28일까지 받는다.',
      '12월 20일부터 내년 2월 28일까지 2026-12-20 2027-02-28',
    ],
    [
      '접수는 12월 28일부터 3월 14일까지 받는다.',
      '12월 28일부터 3월 14일까지 2026-12-28 2027-03-14',
    ],
    [
      '접수는 2026년 12월 28일부터 1월 3일까지 받는다.',
      '2026년 12월 28일부터 1월 3일까지 2026-12-28 2027-01-03',
    ],
    ['신청은 ~12월 14일까지 할 수 있다.', '12월 14일 2026-12-14 2026-12-14'],
    ['신청은 12월 3일(목)–14일(월)까지 받는다.', '12월 3일(목)–14일(월)까지 2026-12-03 2026-12-14'],
  ])('%s', (text, found) => expect(daysIn(text, '2026-11-20')).toEqual([found]));

  it.each([
    [
      'from one year to the next, in January',
      '접수는 12월 1일부터 1월 31일까지 받는다.',
      '12월 1일부터 1월 31일까지 2026-12-01 2027-01-31',
      '2026-11-20',
    ],
    [
      'from one year to the next, seen from its end',
      '접수는 12월 1일부터 1월 31일까지 받는다.',
      '12월 1일부터 1월 31일까지 2025-12-01 2026-01-31',
      '2026-01-10',
    ],
    [
      'from last year to this one',
      '접수는 지난해 12월 1일부터 올해 1월 31일까지 받는다.',
      '지난해 12월 1일부터 올해 1월 31일까지 2025-12-01 2026-01-31',
      '2026-01-10',
    ],
    [
      'of this year',
      '새 규칙은 올해 12월 31일까지 지킨다.',
      '올해 12월 31일 2026-12-31 2026-12-31',
      '2026-01-10',
    ],
    [
      'of this year that are over',
      '새 규칙은 올해 1월 1일부터 시행된다.',
      '올해 1월 1일 2026-01-01 -',
      '2026-11-20',
    ],
    [
      'between noon and midnight',
      '접수는 12월 3일 정오부터 14일 자정까지 받는다.',
      '12월 3일 정오부터 14일 2026-12-03 2026-12-14',
      '2026-11-20',
    ],
  ])('%s', (_, text, found, published) => expect(daysIn(text, published)).toEqual([found]));

  it.each([
    ['숲길부는 12월 5일 나루터에서 잔치를 열었다.', '2026-01-10'],
    ['숲길부는 지난 1월 5일 나루터에서 잔치를 열었다.', '2026-11-10'],
    ['당초 12월 18일까지이던 접수를 늦춘다.', '2026-11-10'],
  ])('are no end where they are over or given up: %s', (text, published) => {
    expect(findDates(text, true, published).map(({ until }) => until)).toEqual([null]);
  });

  it('takes the month that was named for a day without one', () => {
    const found = findDates('행사는 12월 3일, 10일 두 차례 열린다.', true, '2026-11-20');
    expect(found.map(({ from }) => from)).toEqual(['2026-12-03', '2026-12-10']);
  });

  it.each([
    ['from which something begins', '신청은 12월 3일부터 받는다.'],
    ['from an hour of which something begins', '신청은 12월 3일 오전 9시부터 받는다.'],
    ['from the noon of which something begins', '신청은 12월 3일(목) 정오부터 받는다.'],
    ['that is over', '1998년 6월 25일부터 2001년 6월 24일까지 태어난 청년이 신청할 수 있다.'],
    ['before its own beginning', '접수는 28일부터 5일까지 받는다.'],
  ])('has no end for a day %s', (_, text) => {
    expect(findDates(text, false, '2026-11-20').map(({ until }) => until)).toEqual([null]);
  });

  it.each([
    '수심은 1.5~2.5m이며 안전요원을 둔다.',
    '올해 추경 규모는 1.2~1.5조 원이다.',
    '지진 규모는 4.5~5.5로 추정한다.',
    '지진(규모 4.5)을 겪은 사람이 신청할 예정이다.',
    '평점 4.5까지 받을 수 있다.',
    '내년 1.2배로 늘릴 계획이다.',
    '숲길은 ‘27년 8.3만 곳을 열 계획이다.',
    '올해 12.5% 오를 예정이다.',
    '공연은 12월 3회 열릴 예정이다.',
    '도수 1.5부터 신청할 수 있다.',
    '결과는 접수 후 2~3일 이내에 알린다.',
    '신청 서류 검토에는 5~7일이 걸린다.',
    '발급에는 10~15일간의 심사를 거친다.',
  ])('are none in %s', (text) => expect(findDates(text, false, '2026-11-20')).toEqual([]));

  it.each([
    ['2026년 2월 30일까지 신청할 수 있다.', '2026-01-02'],
    ['오는 3일까지 신청할 수 있다.', ''],
  ])('are unknown where they do not exist or depend on an unknown date: %s', (text, published) => {
    expect(findDates(text, false, published).map(({ from }) => from)).toEqual([null]);
  });
});

describe('findAmounts', () => {
  it.each([
    '나루 마을에 ⟨2억 8천만 원⟩을 들인다.',
    '예산은 ⟨3천억 원⟩이고 그 가운데 ⟨12.5%⟩를 먼저 쓴다.',
    '모두 ⟨1,481억원⟩(⟨34팀⟩, 평균 ⟨43억6,000만원⟩)을 모았다.',
    '사업비 ⟨80억 원⟩(도비 ⟨64억⟩, 군비 ⟨16억⟩)을 쓴다.',
    '⟨2만 2천168명⟩이 ⟨60여 곳⟩에서 걸었다.',
    '과정마다 ⟨10~15명⟩을 뽑고 재료비는 ⟨30,000원 ~ 50,000원⟩이다.',
    '길이 ⟨24km⟩, 넓이 ⟨5,000㎡⟩인 숲이다.',
    '나무 ⟨4만 8,000그루⟩와 꽃 ⟨150여종⟩을 심는다.',
    '누리 잡지는 총 ⟨8회⟩로 나누어 싣는다.',
    '영상은 ⟨14만8,000뷰⟩를 넘었고 ⟨3팀⟩이 더 찍는다.',
  ])('%s', (marked) => expectMarked(findAmounts, marked));

  it.each([
    ['ordinals', '제5호 기념물과 제2기 모둠, 제12회 잔치를 3층에서 연다.'],
    ['dates and clock times', '2026년 4월 13일 오후 2시 30분부터 4.13.까지 연다.'],
    ['durations and ages', '6개월 동안 3년짜리 과정을 만 19세부터 듣는다.'],
    ['phone numbers', '문의는 02-123-4567로 한다.'],
    ['classes', '구역은 1종(75 이상)과 2종(61 이상)으로 나눈다.'],
    ['offices with a number', '맡은 곳은 숲길운영1팀이다.'],
    ['words that only begin like a unit', '3종합 계획과 2건설 사업'],
  ])('passes over %s', (_, text) => expectMarked(findAmounts, text));
});

describe('findLinks', () => {
  it.each([
    '누리집(⟨www.supgil.go.kr⟩)에서 본다.',
    '⟨https://supgil.go.kr/list?id=3&page=2⟩에서 본다.',
    '누리집 ⟨http://supgil.or.kr/⟩, ⟨supgil.com/a_(b)⟩를 본다.',
    '⟨supgil.re.kr⟩.',
    '누리집(⟨www.supgil.kr/portal⟩*)에서 본다.',
    '누리집(⟨supgil.go.kr/a⟩,⟨naru.go.kr⟩,⟨https://dasom.kr/x⟩,⟨http://maru.kr⟩)에서 본다.',
    '⟨supgil.go.kr/a,b.do?c=1,2⟩에서 본다.',
    '⟨supgil.go.kr:8080/a⟩, ⟨naru.go.kr:81⟩에서 본다.',
    '⟨HTTPS://SUPGIL.GO.KR/A⟩, ⟨WWW.NARU.KR⟩에서 본다.',
    '누리집 ⟨supgil.go.kr⟩:044-123-4567',
  ])('%s', (marked) => expectMarked(findLinks, marked));

  it.each([
    ['e-mail addresses', '전자우편 gil@supgil.go.kr로 보낸다.'],
    ['names that are cut by other letters', '누리집 www.숲(S)-gil.go.kr에서 본다.'],
    ['numbers', '값은 1.5, 2.7이고 4.13.(월)에 정한다.'],
    ['addresses that go on in Hangul', '영상은 https://www.example.com/@숲길 에서 본다.'],
  ])('passes over %s', (_, text) => expectMarked(findLinks, text));

  it('opens with https what names no scheme', () => {
    expect(findLinks('supgil.go.kr')[0]?.url).toBe('https://supgil.go.kr');
    expect(findLinks('http://supgil.go.kr/a')[0]?.url).toBe('http://supgil.go.kr/a');
    expect(findLinks('HTTP://supgil.go.kr/a')[0]?.url).toBe('HTTP://supgil.go.kr/a');
  });
});

describe('findLaws', () => {
  it.each([
    '⟨「숲길 보전 및 이음에 관한 법률」⟩에 따른다.',
    '⟨「숲길법 시행령」 제21조의2⟩에 따른다.',
    '⟨｢숲길법｣ 제26조제2항⟩에 따른다.',
    '⟨「숲길법」시행규칙⟩을 고친다.',
    '⟨「숲길정비법」⟩과 ⟨「숲길관리법」⟩, ⟨「나무재활용법」⟩에 따른다.',
    '⟨「숲길법」(이하 “법”) 제5조⟩와 ⟨「물길법」⟩(이하 물길법)에 따른다.',
    '⟨「민법」 제750조⟩와 ⟨「형법」⟩, ⟨｢숲길지기 징계령｣⟩에 따른다.',
  ])('%s', (marked) => expectMarked(findLaws, marked));

  it.each([
    '「숲길을 걷는 방법」',
    '「나무 작법」',
    '「문법」',
    '「요리법」',
    '「사랑의 명령」',
    '「호령」',
    '「숲길법·물길법」',
    '「숲길 이음 잔치」',
    '숲길법',
  ])('takes %s for no law', (text) => expectMarked(findLaws, text));

  it('links the law by its name, and the article where one is named', () => {
    const [law] = findLaws('「숲길 보전에 관한 법률」 제3조의2제1항');
    expect(decodeURIComponent(law?.url ?? '')).toBe(
      'https://www.law.go.kr/법령/숲길보전에관한법률/제3조의2',
    );
    for (const decrees of ['「숲길법 시행령·시행규칙」', '「숲길법」 시행령 및 시행규칙']) {
      const [decree] = findLaws(decrees);
      expect(decodeURIComponent(decree?.url ?? '')).toBe('https://www.law.go.kr/법령/숲길법시행령');
    }
    const [dotted] = findLaws('「숲길·물길 보전법」');
    expect(decodeURIComponent(dotted?.url ?? '')).toBe(
      'https://www.law.go.kr/법령/숲길ㆍ물길보전법',
    );
  });
});

describe('findContacts', () => {
  it.each([
    ['숲길정책과(☎ 044-123-4567)로 묻는다.', '숲길정책과', '044-123-4567'],
    ['보도자료 제공 : 정원과(061-123-4567)', '정원과', '061-123-4567'],
    ['숲길정책과 한별 사무관(044-123-4567)에게', '숲길정책과', '044-123-4567'],
    ['국립숲길원으로 전화(☎02-123-4567) 하면 된다.', '국립숲길원', '02-123-4567'],
    ['연락처: 061) 123-4567', '', '061-123-4567'],
    ['전화 1588-1234', '', '1588-1234'],
    ['담당: 김지원(044-123-4567)', '', '044-123-4567'],
    ['사무관 김하늘(044-123-4567)에게', '', '044-123-4567'],
    ['숲길정책과 과장 한별, 사무관 김하늘(044-123-4567)', '숲길정책과', '044-123-4567'],
  ])('%s', (text, department, phone) => {
    expect(findContacts(text)).toMatchObject([{ department, phone }]);
  });

  it.each([
    ['fax numbers', '팩스 044-123-4567'],
    ['years of a life', '한별(1853-1935)의 책'],
    ['longer numbers', '계좌 110-044-123-45678'],
  ])('passes over %s', (_, text) => expect(findContacts(text)).toEqual([]));
});

describe('findTargets', () => {
  it.each([
    '(지원대상) ⟨나루 마을에 사는 만 39세 이하 청년⟩',
    '○ 모집대상 : ⟨숲길을 돌보는 모임⟩',
    '(대상) ⟨나루 마을의 어린이집⟩',
    '대상 : ⟨만 19세 이상 나루 마을 청년⟩',
    '지원 대상은 ⟨나루 마을에서 3년 넘게 산 사람⟩이다.',
    '신청자격은 ⟨숲길 해설사 자격을 가진 사람⟩이면 된다.',
    '참가대상은 ⟨나루 마을의 모든 어린이⟩이며, 두 모둠으로 나눈다.',
    '부과대상은 ⟨6월 1일 현재 나루 마을에 땅을 가진 사람⟩이며 8월에 낸다.',
    '교육대상은 ⟨숲길 해설사와 정원사⟩로 기관마다 따로 뽑을 예정이다.',
  ])('%s', (marked) => expectMarked(findTargets, marked));

  it.each([
    ['whom a study asks', '조사대상은 나루 마을 사람 300명이다.'],
    ['whom nothing names so', '나루 마을 사람을 대상으로 한다.'],
    ['what is told about them', '지원 대상은 업력 10년까지로 확대된다.'],
    ['a prize', '대상은 나루 모둠이 받았다.'],
    ['who won one', '▲ 대상 : 김한별'],
    ['who won one, with the place', '(대상) 김한별(나루시), 최다솜(가람시)'],
    ['who won one, and with what', '대상 : 김한별 ‘나루의 봄’, 최우수상 : 최다솜 ‘가람의 봄’'],
    ['what won one', '(대상) ‘나루 마을의 봄’'],
    ['who won one, and what that is', '(대상) 김한별 나루중학교 교사'],
    ['how many there are', '시상 내역(대상: 나루상 1점, 최우수상 2점)'],
    ['for what there are some', '대상 : 상금 100만 원과 나루부 장관상 시상'],
  ])('passes over %s', (_, text) => expectMarked(findTargets, text));
});

describe('findApplications', () => {
  it.each([
    '숲길 ⟨누리집(supgil.go.kr)에서 신청하면 된다⟩.',
    '참가자는 ⟨전자우편으로 신청서를 제출할 수 있다⟩.',
    '표는 ⟨누리집을 통해 예매할 수 있으며⟩ 자리는 300석이다.',
    '모임은 마을 ⟨누리집을 통해 26.4.8.(수)까지 신청하면 된다⟩.',
    '⟨접수는 4월 22일까지 나루터에서 방문 접수로 진행되며⟩ 값은 없다.',
    '참가 ⟨신청은 누리집(supgil.go.kr) 또는 전화로 하면 된다⟩.',
    '□ 신청방법 : ⟨숲길원 누리집(supgil.go.kr)에서 신청서를 내려받아 전자우편으로 제출⟩',
    '(접수 방법) ⟨나루터 창구에 서류를 낸다.⟩',
    '표 ⟨예매는 4월 6일부터 숲길원 누리집을 통해 가능하며⟩ 값은 없다.',
  ])('%s', (marked) => expectMarked(findApplications, marked));

  it.each([
    '누리집에서 볼 수 있다.',
    '누리집에서 의견을 제출할 수 있다.',
    '작년에 누리집으로 접수했다.',
    '이의신청을 누리집에서 접수한다.',
    '신청방법은 누리집에 올릴 예정이다.',
    '이의신청 방법 : 우편으로 보낸다.',
    '신청은 5월 2일까지이며 자세한 것은 누리집에서 확인할 수 있다.',
    '온라인 창구에서 도움을 받아 값을 지원받을 사람을 찾는다.',
  ])('takes %s for no way to apply', (text) => expectMarked(findApplications, text));
});

describe('findDates', () => {
  const further = (text: string) => findDates(text, false);
  const lead = (text: string) => findDates(text, true);

  it.each([
    '신청은 ⟨4월 13일(월)부터 5월 2일(토)까지⟩ 받는다.',
    '접수기간은 ⟨2026. 4. 13.(월) ~ 5. 2.(토)⟩이다.',
    '표는 ⟨24~30일⟩ 누리집에서 산다고 한다.',
    '잔치(⟨9.9~9.11⟩)를 나루터에서 연다.',
    '신청서는 ⟨내달 8일(수)⟩까지 낸다.',
    '오는 ⟨13일⟩ 나루터에서 시작한다.',
    '(접수기간) ⟨’26. 3. 4.⟩',
    '새 규칙은 ⟨2026년 7월 1일⟩부터 시행된다.',
    '표는 ⟨12월 21일⟩부터 4일간 판다.',
    '나루터에서 ⟨30일⟩ 오후 7시부터 열리는 잔치를 알린다.',
    '예매는 ⟨11일⟩ 오전 9시부터다.',
    '⟨20일⟩에는 나루터에서 별을 볼 수 있다.',
    '잔치는 길마다(⟨6.13.⟩/⟨7.11.⟩) 열릴 예정이다.',
    '⟨10월 19일⟩ 전망대에서, ⟨10월 20일⟩ 여울에서 잔치를 열 예정이다.',
  ])('further down: %s', (marked) => expectMarked(further, marked));

  it.each([
    '숲길부는 ⟨10월 14일⟩ 나루터에서 잔치를 열었다.',
    '숲길부는 지난 ⟨12일⟩ 나루터에서 협약을 체결했다.',
    '잔치를 ⟨6월 8일부터 20일까지⟩ 나루터에서 개최한다.',
  ])('in the lead: %s', (marked) => expectMarked(lead, marked));

  it.each([
    ['when it was told', '숲길부는 나루터에서 잔치를 연다고 13일 밝혔다.'],
    ['what is counted up to', '4월 13일 기준 12곳이 열려 있다.'],
    ['what happened before', '지난 4월 13일 나루터에 첫 길을 냈다.'],
    ['clock times', '문은 10:00~17:00 사이에 열린다.'],
    ['a past event in a clause', '지난 4월 13일에 열린 잔치에서 모은 돈을 나눌 예정이다.'],
    ['a day that was given up', '접수는 당초 12월 18일까지에서 더 늦출 예정이다.'],
    ['durations', '30일간 의견을 듣고 3일 동안 살핀다.'],
    ['what is counted from a day', '4월 13일 전까지, 5월 2일 이후 한 일을 마칠 예정이다.'],
    ['figures', '2.5~4배 늘어난 1.2점이다.'],
    ['the date of a paper', '2026. 4. 13.'],
  ])('passes over %s', (_, text) => {
    expectMarked(further, text);
  });

  it.each([
    ['신청은 4월 13일부터 5월 2일까지 받는다.', 'apply'],
    ['신청 결과는 7월 1일에 발표할 예정이다.', 'other'],
    ['신청한 사람의 잔치는 7월 1일부터 열린다.', 'other'],
    ['7월 1일부터 숲이 쉰다.', 'other'],
  ])('%s is about %s', (text, purpose) => {
    expect(further(text)).toMatchObject([{ purpose }]);
  });
});
