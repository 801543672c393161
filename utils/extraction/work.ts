/** Work that can be interrupted: it yields wherever a pause does no harm, and returns what it made. */
export type Work<T> = Generator<undefined, T>;

/** What work is told of the time. */
export interface Clock {
  /** Milliseconds that only grow; pauses are left out. */
  now: () => number;
  /** Whether the time is up: then what there is must do. */
  late: () => boolean;
}

/** Does all the work at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** A clock, and the pauses that work makes to let the page live. */
export interface Pace extends Clock {
  inSlices: <T>(work: Work<T>) => Promise<T>;
}

/**
 * A pace for work on the page's own thread: after each `sliceMs` milliseconds it pauses, and after `limitMs` of work and
 * pauses together it is late. Short work makes no pause.
 */
export function makePace(
  now: () => number,
  pause: () => Promise<void>,
  { sliceMs, limitMs }: { sliceMs: number; limitMs: number },
): Pace {
  const began = now();
  let paused = 0;
  const clock = { now: () => now() - paused, late: () => now() - began > limitMs };
  return {
    ...clock,
    async inSlices(work) {
      let slice = now();
      for (;;) {
        const { done, value } = work.next();
        if (done) return value;
        const at = now();
        if (at - slice < sliceMs) continue;
        await pause();
        slice = now();
        paused += slice - at;
      }
    },
  };
}
