import { describe, expect, it } from 'vitest';
import { finish, makePace, type Work } from '../../../../utils/extraction/work.ts';

/** Work in parts, each of which takes some milliseconds of a clock that only it moves. */
function workshop(partMs: number) {
  let time = 0;
  const pauses: number[] = [];
  return {
    pauses,
    now: () => time,
    pause: async () => {
      pauses.push(time);
      time += 1000;
    },
    *parts(count: number): Work<string> {
      for (let part = 0; part < count; part++) {
        time += partMs;
        yield;
      }
      return 'done';
    },
  };
}

const PACE = { sliceMs: 20, limitMs: 3000 };

describe('finish', () => {
  it('does all the work and gives what it made', () => {
    expect(finish(workshop(5).parts(4))).toBe('done');
  });
});

describe('makePace', () => {
  it('makes no pause in short work', async () => {
    const { parts, now, pause, pauses } = workshop(6);
    expect(await makePace(now, pause, PACE).inSlices(parts(3))).toBe('done');
    expect(pauses).toEqual([]);
  });

  it('pauses between slices, none of which is longer than asked by more than a part', async () => {
    const { parts, now, pause, pauses } = workshop(6);
    await makePace(now, pause, PACE).inSlices(parts(12));
    const slices = pauses.map((at, index) => at - (index ? (pauses[index - 1] ?? 0) + 1000 : 0));
    expect(slices).toEqual([24, 24, 24]);
  });

  it('leaves pauses out of its time, but not out of its limit', async () => {
    const { parts, now, pause } = workshop(6);
    const pace = makePace(now, pause, PACE);
    expect(pace.late()).toBe(false);
    await pace.inSlices(parts(12));
    expect(pace.now()).toBe(72);
    expect(pace.late()).toBe(true);
  });
});
