import type { Draft, Step } from './draft.ts';
import type { Clock, Work } from './work.ts';

/** Runs steps in their order. `timings` collects the milliseconds that each cost, under its name. */
export function* runSteps(
  draft: Draft,
  steps: readonly Step[],
  clock: Clock,
  timings: Record<string, number>,
): Work<Draft> {
  let current = draft;
  for (const step of steps) {
    const began = clock.now();
    current = step.inParts && !clock.late() ? yield* step.inParts(current) : step.run(current);
    timings[step.name] = (timings[step.name] ?? 0) + clock.now() - began;
    yield;
  }
  return current;
}
