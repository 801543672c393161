import type { Surface } from '../support/driver/surface.ts';
import { expect, pageAt, SEED, t, test } from './fixtures.ts';

const RELEASE = pageAt('press-facts');
const LEAD =
  '기록문화처(처장 한누리, 이하 기록처)는 사라져 가는 마을의 이야기를 주민의 손으로 남기는 ‘우리 마을 기록가’ 120명을 모집한다고 24일 밝혔다.';
const REPLY = pageAt('actually-non-commercial');

const linksIn = (surface: Surface, part: string) =>
  surface.evaluate(
    (selector) => [...document.querySelectorAll<HTMLAnchorElement>(selector)].map((a) => a.href),
    `${part} a`,
  );

/** Where the two sides of a reply stand, in CSS pixels. */
function sides(): { left: number; top: number }[] {
  return [...document.querySelectorAll('.reply-side')].map((side) => {
    const { left, top } = side.getBoundingClientRect();
    return { left, top };
  });
}

test('a lighter form says so, and the copy is the untouched sentence', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(RELEASE));
  await popup.waitForText(t('summary_shortened'));
  const shown = await popup.evaluate(() => document.querySelector('.show-text')?.textContent);
  expect(shown).toMatch(/^사라져 가는 .*모집$/);
  await popup.click('button', t('popup_copy_sentence', ['1']));
  await popup.waitForText(t('popup_copied'));
  expect((await driver.readClipboard()).plain).toContain(LEAD);
});

test('the length says how many sentences are shown', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.waitForText(SEED.inPopup);
  const counts: number[] = [];
  for (const length of ['line', 'short', 'full'] as const) {
    await popup.click('radio', t(`summary_length_${length}`));
    counts.push(await popup.evaluate(() => document.querySelectorAll('.sentence').length));
  }
  const [line, short, full] = counts;
  expect([line, short]).toEqual([1, 2]);
  expect(full).toBeGreaterThanOrEqual(2);
});

test('facts stand marked in their sentences, laws, pages and phones as links', async ({
  driver,
}) => {
  const popup = await driver.openPopup(await driver.open(RELEASE));
  await popup.waitForText(t('summary_glance'));
  const marked = await popup.evaluate(() =>
    [...document.querySelectorAll('.fact-sentence mark')].map((mark) => [
      mark.textContent,
      mark.closest('.fact-sentence')?.textContent,
    ]),
  );
  expect(marked).toContainEqual([
    '2026년 9월 1일(화)부터 9월 30일(수)까지',
    '□ 신청기간 : 2026년 9월 1일(화)부터 9월 30일(수)까지',
  ]);
  const links = (await linksIn(popup, '.facts')).map(decodeURI);
  expect(links).toContainEqual(expect.stringMatching(/^https:\/\/www\.law\.go\.kr\/.*마을기록법/));
  expect(links).toContainEqual(expect.stringContaining('www.village-record.go.kr'));
  await popup.click('button', t('summary_terms', ['2']));
  await popup.waitForText('겪은 일을 말로 들려주면');
  await popup.close();
  const reply = await driver.openPopup(await driver.open(REPLY));
  await reply.waitForText(t('fact_contacts'));
  expect(await linksIn(reply, '.facts')).toContain('tel:044-000-0131');
});

test('a report and its answer stand side by side where there is room', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(REPLY));
  await popup.waitForText(t('summary_answer'));
  const [reported, answer] = await popup.evaluate(sides);
  expect(answer?.top).toBeGreaterThan(reported?.top ?? Number.NaN);
  await popup.click('button', t('popup_reader'));
  const reader = await driver.tabAt('/reader.html');
  await reader.waitForText(t('summary_answer'));
  for (const [width, isBeside] of [
    [1280, true],
    [320, false],
  ] as const) {
    await reader.setSize(width, 800);
    await reader.settle();
    const [left, right] = await reader.evaluate(sides);
    expect(left?.top === right?.top, `at ${width}`).toBe(isBeside);
    expect((right?.left ?? 0) > (left?.left ?? 0), `at ${width}`).toBe(isBeside);
  }
});

test.describe('why there are no sentences', () => {
  for (const [slug, reason] of [
    ['press-two-containers', 'popup_declined_too_short'],
    ['mobile-attachments-only', 'failure_attachments_only'],
  ] as const) {
    test(reason, async ({ driver }) => {
      const popup = await driver.openPopup(await driver.open(pageAt(slug)));
      await popup.waitForText(t(reason));
      expect(await popup.text()).not.toContain(t('popup_sentences'));
    });
  }
});

test('the reader has the summary at its head, and its sentences lead into the text', async ({
  driver,
}) => {
  const popup = await driver.openPopup(await driver.open(RELEASE));
  await popup.click('button', t('popup_reader'));
  const reader = await driver.tabAt('/reader.html');
  await reader.click('button', t('reader_summary'));
  await reader.waitForText(t('popup_sentences'));
  await reader.click('button', t('popup_copy_sentence', ['1']));
  await reader.waitForText(t('popup_copied'));
  expect((await driver.readClipboard()).plain).toContain(LEAD);
  await reader.evaluate(() => document.querySelector<HTMLElement>('.sentence .show-text')?.click());
  const marked = await reader.waitFor(
    'the mark',
    () => [...(CSS.highlights?.get('briefclip-sentence') ?? [])].map(String).join() || null,
  );
  expect(marked).toContain('모집한다고 24일 밝혔다.');
});
