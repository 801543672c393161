import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Driver } from '../support/driver/driver.ts';
import { expect, pageAt, t, test } from './fixtures.ts';

const RELEASE = pageAt('press-facts');
const TITLE = '마을 기록가 120명을 찾습니다… 9월 30일까지 신청';
const FILE = 'briefclip-2026-09-30.ics';

const arrived = (driver: Driver) => readdirSync(driver.downloads);

test('a deadline arrives as a calendar file, though the popup closes', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(RELEASE));
  await popup.waitForText(t('summary_glance'));
  await popup.click('button', t('fact_calendar', ['2026.09.30']));
  // Browsers close the popup when they show the download.
  await expect.poll(() => arrived(driver), { intervals: [10] }).not.toEqual([]);
  await popup.close();
  const path = join(driver.downloads, FILE);
  await expect.poll(() => existsSync(path) && statSync(path).size).toBeGreaterThan(0);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(/END:VCALENDAR\r\n$/);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.summary).toBe(t('calendar_apply', [TITLE]));
  expect(event.startDate.toString()).toBe('2026-09-30');
  expect(event.description).toContain('□ 신청기간 : 2026년 9월 1일(화)부터 9월 30일(수)까지');
  expect(event.description).toContain(RELEASE);
});
