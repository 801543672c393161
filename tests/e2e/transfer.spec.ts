import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import Papa from 'papaparse';
import { groupDigits } from '../../components/group-digits.ts';
import type { SavedArticle, TrashedArticle } from '../../utils/article/saved-article.ts';
import type { ExportFormat } from '../../utils/article/transfer.ts';
import type { MessageKey } from '../../utils/article/words.ts';
import { bundleScript } from '../support/bundle-script.ts';
import type { Driver } from '../support/driver/driver.ts';
import { until } from '../support/driver/script.ts';
import type { Tab } from '../support/driver/surface.ts';
import { expect, SEED, SETTINGS, t, test } from './fixtures.ts';

type Counter = (text: string) => number | undefined;
type Filler = {
  filler: typeof import('../support/library/fill-fully.ts') &
    typeof import('../support/library/fill.ts');
};
const SUPPORT = resolve(import.meta.dirname, '../support/library');
const SAMPLES = resolve(import.meta.dirname, '../unit/utils/library/transfer/samples');
const LISTS = ['청년 정책', '기사에 쓸 자료'];

interface OwnFile {
  version: number;
  exportedAt: string;
  contacts: boolean;
  lists: { name: string }[];
  articles: SavedArticle[];
  trash: TrashedArticle[];
}

/** Fills the library with a little of everything and opens its page, the places beside the list. */
async function openFull(driver: Driver): Promise<Tab> {
  const code = await bundleScript(join(SUPPORT, 'fill-fully.ts'), 'filler');
  const tab = await driver.openExtension('options.html');
  await tab.evaluateWith(
    `${code}; window.filler = filler;`,
    async (lists) => {
      await (window as unknown as Filler).filler.fillFully(lists);
      return true;
    },
    LISTS,
  );
  return await toLibrary(driver, tab);
}

async function openMany(driver: Driver, count: number): Promise<Tab> {
  const code = await bundleScript(join(SUPPORT, 'fill.ts'), 'filler');
  const tab = await driver.openExtension('options.html');
  await tab.evaluateWith(
    `${code}; window.filler = filler;`,
    async (many) => {
      await (window as unknown as Filler).filler.fillLibrary(many, 7, []);
      return true;
    },
    count,
  );
  return await toLibrary(driver, tab);
}

async function toLibrary(driver: Driver, tab: Tab): Promise<Tab> {
  await tab.goto(`${driver.origin}/library.html`);
  await tab.setSize(1280, 900);
  await tab.waitFor(
    'all cards',
    () => performance.getEntriesByName('briefclip:library-complete').length > 0,
  );
  return tab;
}

const count = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('.page-beside')?.textContent ?? '');

/** The file that came to the folder of downloads since `before`, whole, under a name of its own: the next may have its name. */
async function downloaded(driver: Driver, before: readonly string[]): Promise<string> {
  const name = await until('a download', async () =>
    readdirSync(driver.downloads).find(
      (file) => !before.includes(file) && !/\.(?:crdownload|part)$/.test(file),
    ),
  );
  const path = join(driver.downloads, name);
  // Firefox makes the file before it has written it.
  await until(
    'the whole file',
    async () => !existsSync(`${path}.part`) && readFileSync(path).length > 0,
  );
  const kept = join(driver.downloads, `kept-${before.length}-${name}`);
  renameSync(path, kept);
  return kept;
}

/** Does what saves a file, and gives where it is. */
async function saving(driver: Driver, work: () => Promise<void>): Promise<string> {
  const before = readdirSync(driver.downloads);
  await work();
  return await downloaded(driver, before);
}

const exportJson = (driver: Driver, tab: Tab) =>
  saving(driver, async () => {
    await tab.click('button', t('library_export'));
    await tab.click('button', t('export_save'));
    await tab.waitForText(t('export_done', ['briefclip-']).replace(/briefclip-.*/, ''));
    await tab.press('Escape');
  });

async function choose(tab: Tab, path: string): Promise<void> {
  await tab.click('button', t('library_import'));
  await tab.chooseFile(path);
}

const readOwn = (path: string): OwnFile => JSON.parse(readFileSync(path, 'utf8')) as OwnFile;
const withoutClock = (path: string): string =>
  readFileSync(path, 'utf8').replace(/"exportedAt":"[^"]*"/, '');

async function deleteEverything(driver: Driver, articles: number): Promise<void> {
  const options = await driver.openExtension('options.html');
  await options.click('button', t('options_delete'));
  await options.click('checkbox', t('options_delete_understood'));
  await options.click('button', t('options_delete_confirm', [groupDigits(articles)]));
  await until('the settings to be as at first', () =>
    driver.control.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      return (settings as { language?: string } | undefined)?.language !== 'ko';
    }),
  );
  // The language was a setting too.
  await driver.control.evaluate((settings) => chrome.storage.local.set({ settings }), SETTINGS);
  await options.close();
}

test('everything goes out as a file, is deleted, and comes back from it', async ({ driver }) => {
  const tab = await openFull(driver);
  await expect.poll(() => count(tab)).toBe(t('library_count', ['5']));
  const before = await exportJson(driver, tab);
  const file = readOwn(before);
  expect(file.version).toBe(1);
  expect(file.contacts).toBe(false);
  expect(file.lists.map(({ name }) => name)).toEqual(LISTS);
  expect(file.articles).toHaveLength(5);
  expect(file.trash).toHaveLength(1);
  const [first, second, third] = file.articles;
  expect(first?.marks).toMatchObject({
    starred: true,
    note: '첫 줄\n둘째 줄 “따옴표”',
    position: 1,
    highlights: [{ colour: 'green', note: '표시에 단 말' }],
  });
  expect(first?.marks.tags).toEqual(expect.arrayContaining(['다시 볼 것', '청년']));
  expect(first?.marks.readAt).not.toBeNull();
  expect(first?.marks.lists.map(({ list }) => list).sort()).toEqual(['list-0', 'list-1']);
  expect(second?.marks.lists.some(({ list }) => list === 'list-0')).toBe(true);
  expect(third?.earlier).toHaveLength(1);
  // Names and numbers of officials stay at home unless they are asked for.
  for (const { article } of [...file.articles, ...file.trash]) expect(article.contacts).toEqual([]);
  expect(readFileSync(before, 'utf8')).not.toContain('044-');

  await deleteEverything(driver, 5);
  await tab.bringToFront();
  await tab.waitForText(t('library_empty'));
  await choose(tab, before);
  // First it is told what will happen; nothing has happened yet.
  await tab.waitForText(t('import_kind_briefclip'));
  await tab.waitForText(t('import_lists', [LISTS.join(', ')]));
  expect(await tab.text()).toContain(t('library_empty'));
  await tab.click('button', t('import_apply', ['6']));
  await tab.waitForText(t('import_done', ['6']));
  await tab.press('Escape');
  await expect.poll(() => count(tab)).toBe(t('library_count', ['5']));
  for (const name of LISTS) await expect.poll(() => tab.text()).toContain(name);
  const after = await exportJson(driver, tab);
  expect(withoutClock(after)).toBe(withoutClock(before));
  // The same file once more brings nothing.
  await choose(tab, after);
  await tab.waitForText(t('import_nothing'));
});

test('an import is taken back, and that too', async ({ driver }) => {
  const tab = await openFull(driver);
  const file = await exportJson(driver, tab);
  await deleteEverything(driver, 5);
  await tab.bringToFront();
  await tab.waitForText(t('library_empty'));
  await choose(tab, file);
  await tab.waitForText(t('import_kind_briefclip'));
  await tab.click('button', t('import_apply', ['6']));
  await tab.waitForText(t('import_done', ['6']));
  await expect.poll(() => count(tab)).toBe(t('library_count', ['5']));
  await tab.click('button', t('library_undo'));
  await tab.waitForText(t('library_undone'));
  await tab.waitForText(t('library_empty'));
  // Articles and lists are read anew one after the other.
  for (const name of LISTS) await expect.poll(() => tab.text()).not.toContain(name);
  await redo(tab);
  await tab.waitForText(t('import_done', ['6']));
  await expect.poll(() => count(tab)).toBe(t('library_count', ['5']));
  for (const name of LISTS) await expect.poll(() => tab.text()).toContain(name);
  await tab.click('button', t('library_dismiss'));
  expect(withoutClock(await exportJson(driver, tab))).toBe(withoutClock(file));
});

/** What the keys Ctrl, Shift and Z do. */
const redo = (tab: Tab) =>
  tab.evaluate(() => {
    const held = { ctrlKey: true, shiftKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Z', code: 'KeyZ', ...held }));
    return true;
  });

test('a broken, foreign, newer or hostile file says so and changes nothing', async ({ driver }) => {
  const tab = await openFull(driver);
  const good = await exportJson(driver, tab);
  const text = readFileSync(good, 'utf8');
  const hostile = readOwn(good);
  for (const { article } of hostile.articles) {
    article.title = '<img src=x onerror="document.title=1">';
    article.url = 'javascript:alert(1)';
    article.canonicalUrl = 'javascript:alert(1)';
  }
  hostile.trash = [];
  const polluted = `${text.trimEnd().slice(0, -1)},"__proto__":{"polluted":true}}`;
  const cases: [string, string | Buffer, string][] = [
    ['cut.json', text.slice(0, text.length / 2), t('failure_file_broken')],
    ['other.json', '{"name":"other","items":[1,2,3]}', t('failure_file_foreign')],
    ['newer.json', text.replace('"version":1', '"version":99'), t('failure_file_newer')],
    [
      'noise.csv',
      Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
      t('failure_file_foreign'),
    ],
    ['empty.html', '', t('failure_file_foreign')],
    ['hostile.json', JSON.stringify(hostile), t('import_nothing')],
    ['polluted.json', polluted, t('import_nothing')],
  ];
  for (const [name, content, sentence] of cases) {
    const path = join(driver.downloads, name);
    writeFileSync(path, content);
    await choose(tab, path);
    await tab.waitForText(sentence);
    if (name === 'hostile.json') await tab.waitForText(t('import_skipped_show', ['5']));
    await tab.press('Escape');
  }
  expect(await tab.evaluate(() => document.title)).toContain(t('library_title'));
  expect(withoutClock(await exportJson(driver, tab))).toBe(withoutClock(good));
});

/** Presses what stops the work the moment it can be pressed. */
const stopAtOnce = (tab: Tab) =>
  tab.evaluate((words) => {
    const look = () => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === words,
      );
      button?.click();
      if (button) watch.disconnect();
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    return true;
  }, t('transfer_cancel'));

test('an export or import that is stopped leaves nothing behind', async ({ driver }) => {
  test.setTimeout(120_000);
  const tab = await openMany(driver, 1500);
  const good = await exportJson(driver, tab);
  await tab.click('button', t('library_export'));
  const files = readdirSync(driver.downloads);
  await stopAtOnce(tab);
  await tab.click('button', t('export_save'));
  await tab.waitForText(t('export_cancelled'));
  expect(readdirSync(driver.downloads)).toEqual(files);

  await tab.press('Escape');
  await deleteEverything(driver, 1500);
  await tab.bringToFront();
  await tab.waitForText(t('library_empty'));
  // While it is read, and while it is taken in.
  await tab.click('button', t('library_import'));
  await stopAtOnce(tab);
  await tab.chooseFile(good);
  await tab.waitForText(t('import_cancelled'));
  await tab.chooseFile(good);
  await tab.waitForText(t('import_kind_briefclip'));
  await stopAtOnce(tab);
  await tab.click('button', t('import_apply', [groupDigits(1500)]));
  await tab.waitForText(t('import_cancelled'));
  await tab.press('Escape');
  await tab.waitForText(t('library_empty'));
  const again = await toLibrary(driver, await driver.openExtension('library.html'));
  await again.waitForText(t('library_empty'));
});

const ADDRESSES = [156990001, 156990002, 156990003].map(
  (id) => `https://www.korea.kr/briefing/pressReleaseView.do?newsId=${id}`,
);

/** What other services and browsers give out, with the seed's address among the invented ones where it says so. */
const FOREIGN: readonly { name: string; from: string; sentence: MessageKey; articles: number }[] = [
  { name: 'pocket.csv', from: 'pocket.csv', sentence: 'import_kind_pocket', articles: 2 },
  { name: 'raindrop.csv', from: 'raindrop.csv', sentence: 'import_kind_raindrop', articles: 2 },
  {
    name: 'instapaper.csv',
    from: 'instapaper.csv',
    sentence: 'import_kind_instapaper',
    articles: 4,
  },
  {
    name: 'bookmarks.html',
    from: 'firefox-bookmarks.txt',
    sentence: 'import_kind_bookmarks',
    articles: 3,
  },
];

for (const { name, from, sentence, articles } of FOREIGN) {
  test(`articles of another service come in without their texts: ${name}`, async ({ driver }) => {
    const path = join(driver.downloads, name);
    copyFileSync(join(SAMPLES, from), path);
    const tab = await toLibrary(driver, await driver.openExtension('library.html'));
    await choose(tab, path);
    await tab.waitForText(t(sentence));
    await tab.waitForText(t('import_addresses_only'));
    await tab.click('button', t('import_apply', [String(articles)]));
    await tab.waitForText(t('import_done', [String(articles)]));
    await tab.press('Escape');
    await expect.poll(() => count(tab)).toBe(t('library_count', [String(articles)]));
    expect((await tab.text()).split(t('library_address_only'))).toHaveLength(articles + 1);
  });
}

test('an address that came in is filled in by saving its page', async ({ driver }) => {
  const path = join(driver.downloads, 'addresses.txt');
  writeFileSync(path, [...ADDRESSES, SEED.url.replace('www.', 'm.')].join('\n'));
  const tab = await toLibrary(driver, await driver.openExtension('library.html'));
  await choose(tab, path);
  await tab.waitForText(t('import_kind_addresses'));
  await tab.click('button', t('import_apply', ['4']));
  await tab.waitForText(t('import_done', ['4']));
  await tab.press('Escape');
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.waitForText(t('popup_address_only'));
  await popup.click('button', t('popup_save_again'));
  await popup.waitForText(t('popup_saved_now'));
  await popup.close();
  await tab.bringToFront();
  await tab.waitForText(SEED.title);
  await expect.poll(() => count(tab)).toBe(t('library_count', ['4']));
  expect((await tab.text()).split(t('library_address_only'))).toHaveLength(4);
});

/** How many articles a file of each form holds. */
const COUNTED: Readonly<Record<Exclude<ExportFormat, 'json' | 'markdown-zip'>, Counter>> = {
  markdown: (text) => text.match(/^## /gm)?.length,
  html: (text) => new JSDOM(text).window.document.querySelectorAll('article').length,
  csv: (text) =>
    Papa.parse(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data.length,
  // An article that is in two lists stands in two folders.
  bookmarks: (text) =>
    new Set([...new JSDOM(text).window.document.querySelectorAll('a')].map(({ href }) => href))
      .size,
  ris: (text) => text.match(/^TY {2}- /gm)?.length,
  bibtex: (text) => text.match(/^@misc\{/gm)?.length,
  'csl-json': (text) => (JSON.parse(text) as unknown[]).length,
};

test('every other form holds every article, with its address', async ({ driver }) => {
  const tab = await openFull(driver);
  const { articles } = readOwn(await exportJson(driver, tab));
  for (const [form, counted] of Object.entries(COUNTED)) {
    const path = await saving(driver, async () => {
      await tab.click('button', t('library_export'));
      await pick(tab, form);
      await tab.click('button', t('export_save'));
      await tab.waitForText(t('export_done', ['briefclip-']).replace(/briefclip-.*/, ''));
      await tab.press('Escape');
    });
    const text = readFileSync(path, 'utf8');
    expect([form, counted(text)]).toEqual([form, articles.length]);
    const plain = text.replaceAll('&amp;', '&').replaceAll('\\&', '&').replaceAll('\\_', '_');
    for (const { article } of articles) expect(plain, form).toContain(article.canonicalUrl);
  }
});

test('a list is shared as Markdown, too', async ({ driver }) => {
  const tab = await openFull(driver);
  const { articles } = readOwn(await exportJson(driver, tab));
  const [first] = articles;
  await tab.click('checkbox', t('library_choose_item', [first?.article.title ?? '']));
  await tab.click('button', t('library_choose_all', ['5']));
  const path = await saving(driver, async () => {
    await tab.click('button', t('library_more'));
    await tab.click('option', t('library_share'));
    await tab.click('radio', t('export_markdown'));
    await tab.click('button', t('export_save'));
  });
  expect(path).toMatch(/\.md$/);
  const text = readFileSync(path, 'utf8');
  for (const { article } of articles) {
    expect(text).toContain(article.canonicalUrl);
    const body = article.blocks[0]?.text ?? '';
    expect(text.includes(body)).toBe(article.licence.type !== 'unknown');
  }
});

test('the zip of Markdown opens, a file an article', async ({ driver }) => {
  const tab = await openFull(driver);
  const path = await saving(driver, async () => {
    await tab.click('button', t('library_export'));
    await pick(tab, 'markdown-zip');
    await tab.click('button', t('export_save'));
  });
  const zip = await JSZip.loadAsync(readFileSync(path));
  const files = Object.values(zip.files);
  expect(files).toHaveLength(5);
  for (const file of files) {
    expect(file.name).toMatch(/\.md$/);
    expect(await file.async('string')).toMatch(/^---\n[\s\S]+\n---\n[\s\S]+korea\.kr/);
  }
});

test('a shared list holds the texts that may be handed on, and of others the link', async ({
  driver,
}) => {
  const tab = await openFull(driver);
  const own = readOwn(await exportJson(driver, tab));
  const [withheld] = own.articles.filter(({ article }) => article.licence.type === 'unknown');
  const shown = own.articles.filter(({ article }) => article.licence.type !== 'unknown');
  if (!withheld) throw new Error('an article without a licence');
  await tab.click('checkbox', t('library_choose_item', [withheld.article.title]));
  await tab.click('button', t('library_choose_all', ['5']));
  const path = await saving(driver, async () => {
    await tab.click('button', t('library_more'));
    await tab.click('option', t('library_share'));
    const closed = own.articles.filter(({ article }) => article.licence.type === 'unknown').length;
    await tab.waitForText(t('share_withheld_count', [String(closed)]));
    await tab.click('button', t('export_save'));
  });
  const { document } = new JSDOM(readFileSync(path, 'utf8')).window;
  const words = document.body.textContent ?? '';
  for (const { article } of shown) {
    expect(words).toContain(article.title);
    expect(words).toContain(article.blocks[0]?.text);
  }
  expect(words).toContain(withheld.article.title);
  expect(words).toContain(t('share_withheld'));
  expect(words).toContain(withheld.marks.highlights[0]?.quote);
  expect(words).not.toContain(withheld.article.blocks[0]?.text);
  expect(words).not.toContain('둘째 줄');
  const links = [...document.querySelectorAll('a')].map(({ href }) => href);
  for (const { article } of own.articles) expect(links).toContain(article.canonicalUrl);
  expect(document.querySelectorAll('script, img, iframe, link')).toHaveLength(0);
  // It opens by itself, and asks nobody for anything.
  const alone = await driver.open(pathToFileURL(path).href);
  await alone.waitForText(withheld.article.title);
});

for (const format of ['quote', 'bibtex', 'apa'] as const) {
  test(`the sources of a selection are copied: ${format}`, async ({ driver }) => {
    await driver.control.evaluate((settings) => chrome.storage.local.set({ settings }), {
      ...SETTINGS,
      copyFormat: format,
    });
    const tab = await openFull(driver);
    const { articles } = readOwn(await exportJson(driver, tab));
    const [first] = articles;
    await tab.click('checkbox', t('library_choose_item', [first?.article.title ?? '']));
    await tab.click('button', t('library_choose_all', ['5']));
    await tab.click('button', t('library_more'));
    await tab.click('option', t('credit_list'));
    await tab.click('button', t('library_copy_sources'));
    await tab.waitForText(t('library_sources_copied', ['5']));
    const { plain } = await driver.readClipboard();
    for (const { article } of articles) {
      expect(plain.split(article.canonicalUrl)).toHaveLength(2);
      expect(plain).toContain(article.agency);
    }
    if (format === 'bibtex') return expect(plain.match(/^@misc\{/gm)).toHaveLength(5);
    // Grouped by agency and licence.
    const heads = plain.match(/^\[.*\]$/gm) ?? [];
    const groups = new Set(
      articles.map(({ article }) => `${article.agency} ${article.licence.type}`),
    );
    expect(heads).toHaveLength(groups.size);
    expect(heads).toEqual([...heads].sort());
    for (const { article } of articles) {
      expect(heads.some((head) => head.startsWith(`[${article.agency} · `))).toBe(true);
    }
  });
}

/** Picks what a select field offers, as its keys do. */
const pick = (tab: Tab, value: string) =>
  tab.waitFor(
    `the choice ${value}`,
    (wanted) => {
      const field = [...document.querySelectorAll('select')].find(({ options }) =>
        [...options].some((option) => option.value === wanted),
      );
      if (!field) return false;
      field.value = wanted;
      return field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
