import { JSDOM } from 'jsdom';
import { COPY_FORMATS, type CopyFormat, takesText } from '../../utils/article/settings.ts';
import { formatCopy } from '../../utils/attribution/formats.ts';
import type { ClipboardText, Driver } from '../support/driver/driver.ts';
import { expect, pageAt, SEED, t, test } from './fixtures.ts';

const { title: TITLE, url: URL, agency: AGENCY } = SEED;
const MENU = '이번 공모전에는 총 42개의 사진 작품과 54개의 인공지능 활용작이 출품됐다.';
const OWN_FORM = '[{본문}] {기관}/{제목}/{긴날짜}/{이용조건}';

/** What each format's plain flavour has to be, written out here, so that a change of a format is seen. */
const PLAIN: Record<CopyFormat, (text: string) => string> = {
  quote: (text) =>
    `“${text}”\n\n— 인사혁신처, 「${TITLE}」 (2024.11.19.), 대한민국 정책브리핑\n공공누리 제1유형 (출처표시)\n${URL}`,
  news: (text) =>
    `인사혁신처 보도자료 「${TITLE}」(2024년 11월 19일)에 따르면 “${text}”\n(출처: 대한민국 정책브리핑, 공공누리 제1유형 (출처표시), ${URL})`,
  html: (text) =>
    `<blockquote cite="${URL}"><p>“${text}”</p>\n</blockquote>\n<p>출처: 인사혁신처, 「<a href="${URL}">${TITLE}</a>」 (2024.11.19.), 대한민국 정책브리핑. 공공누리 제1유형 (출처표시)</p>`,
  markdown: (text) =>
    `> “${text}”\n\n— 인사혁신처, 「[${TITLE}](${URL})」 (2024.11.19.), 대한민국 정책브리핑  \n공공누리 제1유형 (출처표시)`,
  messenger: (text) => `“${text}”\n인사혁신처 「${TITLE}」(2024.11.19., 공공누리 1유형)\n${URL}`,
  footnote: (text) =>
    `“${text}”1)\n\n1) 인사혁신처, 「${TITLE}」, 보도자료, 2024년 11월 19일, 대한민국 정책브리핑, 공공누리 제1유형 (출처표시), ${URL}.`,
  kogl: (text) =>
    `“${text}”\n\n본 저작물은 '인사혁신처'에서 '2024년' 작성하여 공공누리 제1유형으로 개방한 '${TITLE}(작성자:인사혁신처)'을 이용하였으며, 해당 저작물은 '인사혁신처, ${URL}'에서 무료로 다운받으실 수 있습니다.`,
  'kogl-short': (text) =>
    `“${text}”\n\n본 저작물은 공공누리 제1유형에 따라 [인사혁신처(www.korea.kr), 작성자:인사혁신처]의 공공저작물을 이용하였습니다.`,
  'kogl-source': (text) => `“${text}”\n\n출처 - [인사혁신처], [대한민국 정책브리핑(${URL})]`,
  template: (text) => `[${text}] 인사혁신처/${TITLE}/2024년 11월 19일/공공누리 제1유형 (출처표시)`,
  credit: () =>
    `인사혁신처, 「${TITLE}」 (2024.11.19.), 대한민국 정책브리핑\n공공누리 제1유형 (출처표시)\n${URL}`,
  apa: () => `인사혁신처. (2024. 11. 19.). ${TITLE} [보도자료]. 대한민국 정책브리핑. ${URL}`,
  chicago: () =>
    `인사혁신처. 「${TITLE}」. 보도자료. 대한민국 정책브리핑, 2024년 11월 19일. ${URL}.`,
  bibtex: () =>
    [
      '@misc{korea-kr-156661100,',
      '  author = {{인사혁신처}},',
      `  title = {{${TITLE}}},`,
      '  howpublished = {대한민국 정책브리핑},',
      '  year = {2024},',
      '  month = {11},',
      '  day = {19},',
      `  url = {${URL}},`,
      '  note = {보도자료, 공공누리 제1유형 (출처표시)},',
      '  language = {korean},',
      '}',
    ].join('\n'),
  ris: () =>
    [
      'TY  - ELEC',
      'AU  - 인사혁신처',
      `TI  - ${TITLE}`,
      'T2  - 대한민국 정책브리핑',
      'PY  - 2024',
      'DA  - 2024/11/19',
      'LA  - ko',
      'ID  - 156661100',
      'N1  - 보도자료, 공공누리 제1유형 (출처표시)',
      `UR  - ${URL}`,
      'ER  - ',
    ].join('\n'),
  'csl-json': () =>
    JSON.stringify(
      [
        {
          id: 'korea-kr-156661100',
          type: 'webpage',
          title: TITLE,
          author: [{ literal: '인사혁신처' }],
          'container-title': '대한민국 정책브리핑',
          issued: { 'date-parts': [[2024, 11, 19]] },
          genre: '보도자료',
          note: '공공누리 제1유형 (출처표시)',
          language: 'ko-KR',
          URL,
        },
      ],
      null,
      2,
    ),
};

/** The article as the formats need it; the link is left out of both sides before they are compared. */
const HEAD: Parameters<typeof formatCopy>[0] = {
  identity: { source: 'korea.kr', kind: 'pressRelease', id: '156661100' },
  url: URL,
  canonicalUrl: URL,
  title: TITLE,
  subtitles: [],
  agency: AGENCY,
  publishedDate: '2024-11-19',
  licence: { type: 'KOGL-1', aiTraining: false, scope: 'text', doubt: null, evidence: [] },
};

/** Where a link leads on the page is told by other tests. */
const withoutFragment = (text: string): string => text.replace(/#:~:text=[^\s)"<]*/g, '');
const lines = (text: string): string => withoutFragment(text).replaceAll('\r\n', '\n').trim();
/** Browsers write styles into what they give back. */
const markup = (html: string): string => {
  const { body } = new JSDOM(withoutFragment(html)).window.document;
  for (const element of body.querySelectorAll('[style]')) element.removeAttribute('style');
  return body.innerHTML.trim();
};

async function choose(driver: Driver, copyFormat: CopyFormat): Promise<void> {
  await driver.control.evaluate((settings) => chrome.storage.local.set({ settings }), {
    language: 'ko',
    copyFormat,
    copyTemplate: OWN_FORM,
    detection: true,
  });
}

/** Waits for the clipboard to hold the format, and gives it. */
async function expectCopied(
  driver: Driver,
  format: CopyFormat,
  text: string,
): Promise<ClipboardText> {
  await expect
    .poll(async () => lines((await driver.readClipboard()).plain), { message: format })
    .toBe(PLAIN[format](text).trim());
  const copied = await driver.readClipboard();
  const made = formatCopy(HEAD, [text], format, t, { template: OWN_FORM });
  expect(markup(copied.html), format).toBe(markup(made.html));
  const said = new JSDOM(copied.html).window.document.body.textContent ?? '';
  if (takesText(format)) expect(said, format).toContain(text);
  expect(said, format).toContain(AGENCY);
  return copied;
}

test('the menu copies in every format, both flavours', async ({ driver }) => {
  const tab = await driver.open(URL);
  for (const format of COPY_FORMATS) {
    await choose(driver, format);
    await tab.bringToFront();
    await driver.chooseMenu(tab, await tab.select(MENU));
    const { html } = await expectCopied(driver, format, MENU);
    if (format === 'quote') expect(html).toContain(`href="${URL}#:~:text=`);
  }
});

test('the popup copies in every format, both flavours', async ({ driver }) => {
  const tab = await driver.open(URL);
  for (const format of COPY_FORMATS) {
    await choose(driver, format);
    await tab.bringToFront();
    const popup = await driver.openPopup(tab);
    await popup.waitForText(SEED.inPopup);
    await popup.press('Enter');
    await expectCopied(driver, format, SEED.lead);
    await popup.close();
  }
});

test('a table that is selected pastes as a table', async ({ driver }) => {
  const tab = await driver.open(pageAt('tables'));
  const rows = [
    ['느티나무 극장', '98석', '4,000원', '4,000원'],
    ['갯바람 극장', '64석', '3,500원', '4,000원'],
  ];
  const selectRows = async () =>
    await tab.evaluate(() => {
      const [first, last] = [...document.querySelectorAll('tbody tr')].filter((row) =>
        /극장/.test(row.textContent ?? ''),
      );
      if (!first || !last) throw new Error('The table is gone');
      first.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      const box = first.getBoundingClientRect();
      return { x: box.x + 20, y: box.y + box.height / 2 };
    });
  await driver.chooseMenu(tab, await selectRows());
  const tsv = rows.map((row) => row.join('\t')).join('\n');
  await expect.poll(async () => lines((await driver.readClipboard()).plain)).toContain(tsv);
  const { html } = await driver.readClipboard();
  const found = [...new JSDOM(html).window.document.querySelectorAll('table tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  );
  expect(found).toEqual(rows);

  await choose(driver, 'markdown');
  await tab.bringToFront();
  await driver.chooseMenu(tab, await selectRows());
  await expect
    .poll(async () => lines((await driver.readClipboard()).plain))
    .toContain('> | --- | --- | --- | --- |');
});

test('what is selected around the article is not quoted', async ({ driver }) => {
  const tab = await driver.open(URL);
  await tab.select(MENU);
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.body));
  await driver.pressShortcut(tab);
  await expect.poll(async () => (await driver.readClipboard()).plain).toContain(SEED.lead);
  const { plain } = await driver.readClipboard();
  expect(plain.split(SEED.lead)).toHaveLength(2);
  expect(plain).not.toContain('이전다음기사');
  expect(plain).not.toContain('전재하여 제공함을 알려드립니다');
});
