import type { Browser } from 'puppeteer-core';
import { type PageFunction, script } from './script.ts';

/** The part of puppeteer that it does not publish: WebDriver BiDi as it is spoken. */
interface Spoken {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
interface Tree {
  contexts: { context: string; url: string }[];
}
type Evaluated =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Firefox's own window, reached over the remote protocol (`--remote-allow-system-access`). */
export class FirefoxWindow {
  private context = '';

  constructor(private browser: Browser) {}

  /** Runs a program in the window, with everything that Firefox itself may do. */
  // biome-ignore lint/suspicious/noExplicitAny: inferred from the function given.
  async evaluate<A extends any[], R>(fn: PageFunction<A, R>, ...args: A): Promise<R> {
    this.context ||= await this.find();
    const answer = (await this.send('script.evaluate', {
      expression: script(fn, args),
      awaitPromise: true,
      target: { context: this.context },
    })) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value) as R;
  }

  private async find(): Promise<string> {
    const tree = (await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
    const found = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!found) throw new Error('Firefox shows no window');
    return found.context;
  }

  private async send(method: string, params: object): Promise<unknown> {
    const { connection } = this.browser as unknown as Spoken;
    return (await connection.send(method, params)).result;
  }
}
