/** Milliseconds since 1970-01-01 UTC. The one place where the time of day is read; everything else is given it. */
export const now = (): number => Date.now();
