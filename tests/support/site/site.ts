import { readFile } from 'node:fs/promises';
import {
  createServer as createHttp,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import type { Pages } from './pages.ts';

/** Part of an address (host and path), or a pattern for it. */
export type AddressPart = string | RegExp;

/** A stand-in for korea.kr on this machine; the browsers are told to find every host here. */
export interface Site {
  httpsPort: number;
  httpPort: number;
  /** What was asked for, `host/path?query`, oldest first; the browsers' own errands are left out. */
  requests: readonly string[];
  /** Lets requests to an address wait; call what comes back to let them go. */
  hold(part: AddressPart): () => void;
  /** Answers requests to an address with an error status. */
  fail(part: AddressPart, status: number): void;
  /** Serves a page made for one test. */
  show(url: string, html: string): void;
  /** Answers nobody any more, as where there is no network. */
  cutOff(): void;
  /** Lets everything go and forgets what tests asked for. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts the stand-in on two free ports of 127.0.0.1. */
export async function startSite(pages: Pages): Promise<Site> {
  const state = new SiteState(pages);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    state.answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  };
  const secure = createHttps(await makeCertificate(), answer);
  const plain = createHttp(answer);
  const [httpsPort, httpPort] = await Promise.all([listen(secure), listen(plain)]);
  return {
    httpsPort,
    httpPort,
    requests: state.requests,
    hold: (part) => state.hold(part),
    fail: (part, status) => state.failures.push({ part, status }),
    show: (url, html) => state.shown.set(new URL(url).href, html),
    cutOff: () => {
      state.isCutOff = true;
    },
    reset: () => state.reset(),
    async close() {
      state.reset();
      await Promise.all([secure, plain].map(stop));
    },
  };
}

class SiteState {
  requests: string[] = [];
  failures: { part: AddressPart; status: number }[] = [];
  shown = new Map<string, string>();
  isCutOff = false;
  private holds = new Set<{ part: AddressPart; wait: Promise<void>; release: () => void }>();

  constructor(private pages: Pages) {}

  hold(part: AddressPart): () => void {
    let release = () => {};
    const wait = new Promise<void>((resolve) => {
      release = resolve;
    });
    const entry = { part, wait, release };
    this.holds.add(entry);
    return () => {
      this.holds.delete(entry);
      release();
    };
  }

  reset(): void {
    for (const { release } of this.holds) release();
    this.holds.clear();
    this.isCutOff = false;
    this.failures.length = 0;
    this.shown.clear();
    this.requests.length = 0;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? 'unknown';
    const secure = 'encrypted' in request.socket;
    const url = new URL(`${secure ? 'https' : 'http'}://${host}${request.url ?? '/'}`);
    const address = `${url.hostname}${url.pathname}${url.search}`;
    if (/(^|\.)(korea\.kr|test)$/.test(url.hostname)) this.requests.push(address);
    if (this.isCutOff) return void response.destroy();
    await Promise.all([...this.holds].filter((h) => touches(h.part, address)).map((h) => h.wait));
    const failure = this.failures.find(({ part }) => touches(part, address));
    if (failure) return send(response, failure.status, 'text/plain', '');
    const html = this.shown.get(url.href);
    if (html !== undefined) return send(response, 200, 'text/html; charset=utf-8', html);
    const found = this.pages.find(url);
    if (!found)
      return send(response, 404, 'text/html; charset=utf-8', '<!DOCTYPE html><title>404</title>');
    send(response, 200, found.type, await readFile(found.file));
  }
}

function touches(part: AddressPart, address: string): boolean {
  return typeof part === 'string' ? address.includes(part) : part.test(address);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
