import type { Driver } from '../driver/driver.ts';
import { PuppeteerTab } from '../driver/puppeteer-tab.ts';
import { until } from '../driver/script.ts';
import { type LibraryAction, randomActions } from '../library/actions.ts';
import type { LibraryDump } from '../library/dump.ts';
import { Random } from '../library/random.ts';
import { bundleProbe } from './bundle.ts';
import type { hearAcknowledged, look, run } from './probe.ts';
import { Reference } from './reference.ts';

/** What ends a sequence of actions at a moment that nobody chose. */
export const ENDS = ['close', 'leave', 'crash', 'worker', 'kill'] as const;
export type End = (typeof ENDS)[number];

/** How often each, of 100. The page closes, goes elsewhere or crashes; the worker or the whole browser is ended. */
const SHARES: Record<End, number> = { close: 42, leave: 25, crash: 10, worker: 19, kill: 4 };

export interface SequencesOptions {
  count: number;
  seed: number;
  /** Called after each sequence with what there is until then. */
  onDone?(done: number, tally: Tally): void;
}

export interface Tally {
  ended: Record<End, number>;
  /** Actions that were begun at all, those that were acknowledged, and sequences that were cut short. */
  actions: number;
  acknowledged: number;
  cutShort: number;
  problems: string[];
}

/** In the pages of the extension. */
declare const briefclipStore: {
  run: typeof run;
  look: typeof look;
  hearAcknowledged: typeof hearAcknowledged;
};
declare const briefclipAcknowledged: number;

/**
 * Runs random sequences of actions on the library of a real browser and ends each by force at a random moment. After
 * each the library must be whole and must hold what it held after one of the actions: after the last acknowledged one or
 * later; where the browser was killed, which may lose what the disk had not got yet, after any. The next goes on there.
 */
export async function runSequences(driver: Driver, options: SequencesOptions): Promise<Tally> {
  const runner = new Runner(driver, await bundleProbe(), new Random(options.seed));
  for (let index = 0; index < options.count; index += 1) {
    await runner.sequence(options.seed * 1_000_003 + index);
    options.onDone?.(index + 1, runner.tally);
  }
  return runner.tally;
}

/** Where what is kept is not what it should be: the records of each store that differ. */
function differences(kept: string, wanted: string): string {
  const [one, other] = [kept, wanted].map((state) => JSON.parse(state) as LibraryDump);
  const stores = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  const told = [...stores].map((store) => {
    const records = [one, other].map((dump) =>
      (dump?.[store] ?? []).map((record) => JSON.stringify(record)),
    );
    const [has = [], lacks = []] = records.map((own, index) =>
      own.filter((record) => !records[1 - index]?.includes(record)),
    );
    return { store, has, lacks };
  });
  return told
    .filter(({ has, lacks }) => has.length + lacks.length > 0)
    .map(({ store, has, lacks }) => `${store} has ${has} and not ${lacks}`.slice(0, 500))
    .join('; ');
}

class Runner {
  readonly tally: Tally = {
    ended: { close: 0, leave: 0, crash: 0, worker: 0, kill: 0 },
    actions: 0,
    acknowledged: 0,
    cutShort: 0,
    problems: [],
  };
  private reference = new Reference();
  private tab: PuppeteerTab | null = null;
  /** What an action takes, in milliseconds, as far as that is known: the ends should fall among them. */
  private actionMs = 10;
  /** From now on: the page lets go of what has been in the trash for long. */
  private time = Date.now();

  constructor(
    private driver: Driver,
    private probe: string,
    private random: Random,
  ) {}

  async sequence(seed: number): Promise<void> {
    const actions = randomActions(this.random.between(3, 12), seed, this.time);
    this.time += actions.length * 60_000;
    const states = await this.reference.statesDuring(actions);
    const end = this.drawEnd();
    const tab = await this.openTab();
    await this.listen();
    const acknowledged = await this.endDuring(tab, actions, end);
    this.tally.ended[end] += 1;
    this.tally.actions += actions.length;
    this.tally.acknowledged += acknowledged;
    if (acknowledged < actions.length) this.tally.cutShort += 1;
    await this.judge(`sequence ${seed} (${end})`, states, end === 'kill' ? 0 : acknowledged);
  }

  private drawEnd(): End {
    let left = this.random.next() * 100;
    for (const end of ENDS) {
      left -= SHARES[end];
      if (left < 0) return end;
    }
    return 'close';
  }

  /** Begins the actions and, at a moment of its own, the end; gives how many were acknowledged until then. */
  private async endDuring(
    tab: PuppeteerTab,
    actions: readonly LibraryAction[],
    end: End,
  ): Promise<number> {
    const allMs = this.actionMs * actions.length;
    const begun = performance.now();
    await tab.evaluate((all: LibraryAction[]) => void briefclipStore.run(all), [...actions]);
    await new Promise((go) => setTimeout(go, this.random.next() * allMs * 1.1));
    if (end === 'crash' || end === 'kill') {
      // Whoever counts is gone with them.
      const acknowledged = await this.acknowledged();
      this.tab = null;
      await (end === 'crash' ? this.driver.crashPages() : this.driver.kill());
      return acknowledged;
    }
    if (end === 'worker') {
      await this.driver.stopWorker();
      await until('the page to go on', async () => (await this.acknowledged()) === actions.length);
      this.actionMs = (this.actionMs * 4 + (performance.now() - begun) / actions.length) / 5;
    } else if (end === 'leave') {
      // Not waited for: going away need not end well.
      await tab.page.goto('about:blank', { waitUntil: [] });
    } else {
      this.tab = null;
      await tab.page.close({ runBeforeUnload: false });
    }
    return await this.acknowledged();
  }

  /** The control page stays when others go: it counts. */
  private async listen(): Promise<void> {
    const { control } = this.driver;
    const isListening = await control.evaluate(() => {
      Object.assign(window, { briefclipAcknowledged: 0 });
      return 'briefclipStore' in window;
    });
    if (isListening) return;
    await control.evaluateWith(`${this.probe}; window.briefclipStore = briefclipStore`, () =>
      briefclipStore.hearAcknowledged(),
    );
  }

  private acknowledged(): Promise<number> {
    return this.driver.control.evaluate(() => briefclipAcknowledged);
  }

  /** Compares what the browser kept with what it may have kept. */
  private async judge(
    what: string,
    states: readonly string[],
    acknowledged: number,
  ): Promise<void> {
    const tab = await this.openTab();
    const { state, problems } = await tab.evaluate(() => briefclipStore.look());
    const kept = states.indexOf(state, acknowledged);
    this.tally.problems.push(...problems.map((problem) => `${what}: ${problem}`));
    if (kept < 0) {
      const earlier = states.indexOf(state);
      const found =
        earlier < 0
          ? `is none of its states (${differences(state, states[acknowledged] ?? '{}')})`
          : `lost all after action ${earlier}`;
      this.tally.problems.push(`${what}: what is kept ${found}, ${acknowledged} were acknowledged`);
    }
    await this.askWorker(what, state);
    await this.reference.goOnFrom(state);
  }

  /** The worker, new or not, sees the same library. */
  private async askWorker(what: string, state: string): Promise<void> {
    const { cards } = JSON.parse(state) as { cards: unknown[] };
    const count = await until(`the worker after ${what}`, () =>
      this.driver.control.evaluate(async () => {
        const answer = await chrome.runtime.sendMessage({ type: 'library-count' });
        return { answer: Number(answer) };
      }),
    );
    if (count.answer === cards.length) return;
    this.tally.problems.push(
      `${what}: the worker counts ${count.answer}, there are ${cards.length}`,
    );
  }

  /** The library page with the probe in it. */
  private async openTab(): Promise<PuppeteerTab> {
    const open = this.tab ?? (await this.driver.openExtension('library.html'));
    if (!(open instanceof PuppeteerTab)) throw new Error('A tab is wanted');
    this.tab = open;
    const isThere = () => 'briefclipStore' in window;
    if (await open.evaluate(isThere).catch(() => false)) return open;
    if (!open.page.url().startsWith(this.driver.origin)) {
      await open.goto(`${this.driver.origin}/library.html`);
    }
    await open.page.evaluate(`${this.probe}; window.briefclipStore = briefclipStore; null`);
    return open;
  }
}
