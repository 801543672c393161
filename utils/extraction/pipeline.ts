import type { Draft, Step } from './draft.ts';

/**
 * Runs steps in their order. `now` gives milliseconds; `steps` collects what each cost, under its name.
 */
export function runSteps(
  draft: Draft,
  steps: readonly Step[],
  now: () => number,
  timings: Record<string, number>,
): Draft {
  let current = draft;
  for (const step of steps) {
    const began = now();
    current = step.run(current);
    timings[step.name] = (timings[step.name] ?? 0) + now() - began;
  }
  return current;
}
