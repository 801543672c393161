import { request as ask } from 'node:https';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readPages } from '../../../support/site/pages.ts';
import { type Site, startSite } from '../../../support/site/site.ts';

const folder = (slug: string) => resolve(import.meta.dirname, '../../../pages', slug);
const SEED = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156661100';

let site: Site;
beforeAll(async () => {
  const folders = ['seed-156661100', 'viewer-two-pages', 'mobile-viewer'].map(folder);
  site = await startSite(readPages(folders));
});
beforeEach(() => site.reset());
afterAll(() => site.close());

/** Asks the stand-in as a browser does that was told to find every host here. */
function get(address: string): Promise<{ status: number; body: string }> {
  const url = new URL(address);
  return new Promise((done, failed) => {
    const sent = ask(
      {
        host: '127.0.0.1',
        port: site.httpsPort,
        path: `${url.pathname}${url.search}`,
        headers: { host: url.host },
        servername: url.hostname,
        rejectUnauthorized: false,
      },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => {
          body += part;
        });
        answer.on('end', () => done({ status: answer.statusCode ?? 0, body }));
      },
    );
    sent.on('error', failed).end();
  });
}

it('answers a page at its address alone', async () => {
  expect((await get(SEED)).body).toContain('공직혁신');
  expect((await get(SEED.replace('156661100', '156661101'))).status).toBe(404);
  expect((await get(SEED.replace('www.', 'm.'))).status).toBe(404);
  expect(site.requests[0]).toBe('www.korea.kr/briefing/pressReleaseView.do?newsId=156661100');
});

it("answers a page's other files by their path", async () => {
  expect((await get('https://www.korea.kr/css/briefing.css?v=1')).status).toBe(200);
  expect((await get('https://www.korea.kr/../../package.json')).status).toBe(404);
});

it('tells the viewers of several pages apart, which share an address', async () => {
  const viewer = (rs: string) =>
    `https://www.korea.kr/docViewer/iframe_skin/doc.html?fn=x&rs=${rs}`;
  const two = '/docViewer/result/2026.07/02/3f0a9c51b7d24e6f8a1b2c3d4e5f6071';
  const mobile = '/docViewer/result/2026.12/01/c2e8845d10b94a3795f0617be3d9aa04';
  expect((await get(viewer(two))).body).toContain(two);
  expect((await get(viewer(mobile))).body).toContain(mobile);
});

it('holds an answer until it is let go', async () => {
  const letGo = site.hold('newsId=156661100');
  const order: string[] = [];
  const held = get(SEED).then(() => order.push('held'));
  await get('https://www.korea.kr/css/briefing.css').then(() => order.push('other'));
  letGo();
  await held;
  expect(order).toEqual(['other', 'held']);
});

it('fails where it was told to, until it is reset', async () => {
  site.fail('newsId=', 503);
  expect((await get(SEED)).status).toBe(503);
  site.reset();
  expect((await get(SEED)).status).toBe(200);
});

it('shows what a test made', async () => {
  const made = 'https://m.korea.kr/made.do?newsId=1';
  site.show(made, '<h1>made</h1>');
  expect((await get(made)).body).toBe('<h1>made</h1>');
  site.reset();
  expect((await get(made)).status).toBe(404);
});
