/** How long the steps of a deed take, in whole milliseconds. Says nothing about what time it is. */
export function stopwatch() {
  const startedAt = performance.now();
  const laps: Record<string, number> = {};
  let lapFrom = startedAt;
  return {
    lap(name: string) {
      const now = performance.now();
      laps[name] = Math.round(now - lapFrom);
      lapFrom = now;
    },
    laps: () => ({ ...laps }),
    total: () => Math.round(performance.now() - startedAt),
  };
}
