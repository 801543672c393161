import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { DateFact } from '../../../../utils/article/summary.ts';
import { deadlineCalendar } from '../../../../utils/summary/calendar.ts';

const SENTENCE = '신청은 4월 13일부터 5월 2일까지, 누리집에서 받는다; 자리는 많다.';
const fact: DateFact = {
  kind: 'period',
  purpose: 'apply',
  from: '2026-04-13',
  until: '2026-05-31',
  sentence: { text: SENTENCE, block: 3, start: 0, end: SENTENCE.length },
  value: { text: '4월 13일부터 5월 2일까지', block: 3, start: 4, end: 20 },
};
const source = {
  title: '숲길을 다시 잇는 나루 마을의 긴 이름을 가진 잔치에 함께할 사람을 모읍니다',
  agency: '숲길부',
  url: 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=100000001',
  id: '100000001',
};
const NOW = Date.UTC(2026, 3, 1, 9, 30, 5);
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');

describe('deadlineCalendar', () => {
  const text = deadlineCalendar(fact, source, NOW) ?? '';

  it('is one all-day event on the last day', () => {
    expect(unfolded(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Briefclip//Briefclip//KO',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:100000001-20260531-3-4@briefclip',
      'DTSTAMP:20260401T093005Z',
      'DTSTART;VALUE=DATE:20260531',
      'DTEND;VALUE=DATE:20260601',
      `SUMMARY:${source.title}`,
      `DESCRIPTION:${SENTENCE.replace(/[,;]/g, '\\$&')}\\n\\n숲길부\\n${source.url}`,
      `URL:${source.url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('folds lines at 75 octets, never within a character', () => {
    const lines = text.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(text).not.toContain('\ufffd');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('escapes what the format means something by', () => {
    const odd = deadlineCalendar(fact, { ...source, title: 'a\\b;c,d\r\ne' }, NOW) ?? '';
    expect(unfolded(odd)).toContain('SUMMARY:a\\\\b\\;c\\,d\\ne');
  });

  it('is none where the last day is not known', () => {
    expect(deadlineCalendar({ ...fact, until: null }, source, NOW)).toBeNull();
  });
});

/** The one event of a file, as a program that is not ours reads it. */
function read(text: string): InstanceType<typeof ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  return new ICAL.Event(events[0]);
}

/** Text as it can come from a page: line breaks are \n, other control characters are gone. */
const words = fc
  .string({ unit: 'binary', maxLength: 300 })
  .map((text) => text.replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, ''));

describe('a calendar program', () => {
  it('reads the day, the words and where they come from', () => {
    const event = read(deadlineCalendar(fact, source, NOW) ?? '');
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-05-31');
    expect(event.endDate.toString()).toBe('2026-06-01');
    expect(event.summary).toBe(source.title);
    expect(event.description).toBe(`${SENTENCE}\n\n${source.agency}\n${source.url}`);
    expect(event.component.getFirstPropertyValue('url')).toBe(source.url);
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-04-01T09:30:05Z');
  });

  it.each(['2026-02-28', '2028-02-28', '2026-12-31'])('reads one day for %s', (until) => {
    const event = read(deadlineCalendar({ ...fact, until }, source, NOW) ?? '');
    expect(event.duration.toSeconds()).toBe(86_400);
    expect(event.startDate.toString()).toBe(until);
  });

  it('reads back any words, from lines that are short enough', () => {
    fc.assert(
      fc.property(words, words, words, (title, text, id) => {
        const stated = { ...fact, sentence: { ...fact.sentence, text } };
        const file = deadlineCalendar(stated, { ...source, title, id }, NOW) ?? '';
        const event = read(file);
        expect(event.summary).toBe(title);
        expect(event.description).toBe(`${text}\n\n${source.agency}\n${source.url}`);
        expect(event.uid).toBe(`${id}-20260531-3-4@briefclip`);
        const octets = file.split('\r\n').map((line) => Buffer.byteLength(line));
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
