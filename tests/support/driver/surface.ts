import { aimAt, pressed, type Wanted } from './in-page.ts';
import { ANSWER_MS, PATIENCE_MS, type PageFunction, script, until, within } from './script.ts';

/** Something that shows a document of ours or of the site: a tab, or the popup. The same for every browser. */
export abstract class Surface {
  /** What went wrong in the document, for whoever has to find out why a test failed. */
  readonly errors: string[] = [];

  /** Runs a program that gives JSON (see `script`). */
  protected abstract run(program: string): Promise<string>;
  /** Presses the main mouse button at a point of the viewport, in CSS pixels. */
  abstract clickAt(x: number, y: number): Promise<void>;
  /** Presses a key, named as in KeyboardEvent.key. */
  abstract press(key: string): Promise<void>;
  /** Light or dark, as the system would ask for it. */
  abstract setDark(dark: boolean): Promise<void>;
  /** A picture in PNG of what is in view. */
  abstract screenshot(): Promise<Buffer>;
  abstract close(): Promise<void>;

  // biome-ignore lint/suspicious/noExplicitAny: inferred from the function given.
  async evaluate<A extends any[], R>(fn: PageFunction<A, R>, ...args: A): Promise<R> {
    return JSON.parse(await this.run(script(fn, args))) as R;
  }

  /** Runs a library's source first, so that `fn` finds what it leaves on `window`. */
  // biome-ignore lint/suspicious/noExplicitAny: inferred from the function given.
  async evaluateWith<A extends any[], R>(
    library: string,
    fn: PageFunction<A, R>,
    ...args: A
  ): Promise<R> {
    const program = `(async () => { ${library}\n; return ${script(fn, args)} })()`;
    return JSON.parse(await this.run(program)) as R;
  }

  /** Waits until `fn` gives something other than null, undefined and false. */
  // biome-ignore lint/suspicious/noExplicitAny: inferred from the function given.
  waitFor<A extends any[], R>(
    what: string,
    fn: PageFunction<A, R>,
    ...args: A
  ): Promise<NonNullable<R>> {
    return until(what, () => within(ANSWER_MS, this.evaluate(fn, ...args)));
  }

  /** Waits until nothing grows or moves any more: a popup takes its size from what is in it. */
  async settle(): Promise<void> {
    let last = '';
    let same = 0;
    await until('the layout to settle', async () => {
      const now = await this.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [innerWidth, innerHeight, scrollWidth, scrollHeight, document.fonts.status].join();
      });
      same = now === last ? same + 1 : 0;
      last = now;
      return same >= 5;
    });
  }

  /** What can be read on it. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText);
  }

  /** Waits until `text` can be read, anywhere, and gives everything that can. */
  async waitForText(text: string, patienceMs = PATIENCE_MS): Promise<string> {
    const plain = (words: string) => words.replace(/\s+/g, ' ');
    let last = '';
    try {
      return await until(
        `“${text}”`,
        async () => {
          last = await within(ANSWER_MS, this.text());
          return plain(last).includes(plain(text)) ? last : null;
        },
        patienceMs,
      );
    } catch (error) {
      throw new Error([(error as Error).message, 'There is:', last, ...this.errors].join('\n'));
    }
  }

  /** Presses what has this role and name, once it is there, with the mouse. */
  async click(role: Wanted['role'], name: string): Promise<void> {
    await until(`a press on ${role} “${name}”`, async () => {
      const aim = await within(ANSWER_MS, this.evaluate(aimAt, { role, name }));
      if ('why' in aim) throw new Error(aim.why);
      await within(ANSWER_MS, this.clickAt(aim.x, aim.y));
      const met = await until('the press', () => this.evaluate(pressed), 500).catch(
        // The press may close what it was on: no answer is none to complain of. Without its click it was none.
        ({ cause }: Error) => (/is down/.test(String(cause)) ? 'Nothing was clicked' : 'hit'),
      );
      if (met !== 'hit') throw new Error(met);
      return true;
    });
  }
}

/** In CSS pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** A tab of the browser. */
export abstract class Tab extends Surface {
  /** Goes to an address and waits for it to have loaded, or, where `loaded` is false, only for its document. */
  abstract goto(url: string, loaded?: boolean): Promise<void>;
  abstract bringToFront(): Promise<void>;
  /** A picture in PNG of the whole page, however long. */
  abstract wholeScreenshot(): Promise<Buffer>;
  abstract setSize(width: number, height: number): Promise<void>;
  /** Shows the page as it is printed, or again as it is seen. */
  abstract setPrinted(printed: boolean): Promise<void>;
  /** Gives a file to the page's file input, as a person chooses one in the browser's window for it. */
  abstract chooseFile(path: string): Promise<void>;
  /** Presses the main button at a point, moves to another in steps, and calls `meanwhile` before letting go. */
  abstract drag(from: Point, to: Point, meanwhile?: () => Promise<void>): Promise<void>;
  /**
   * Selects text as a mouse would, in the document whose address holds `frame` (the page itself when not given),
   * and gives the place of the selection in the tab's viewport.
   */
  abstract select(text: string, frame?: string): Promise<{ x: number; y: number }>;
}
