/** A repeatable stream of numbers in [0, 1): the same seed gives the same ones on every machine (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often something happens that happens `mean` times on average, each time by itself (Knuth; for means of a few tens at most). */
export function poisson(mean: number, draw: () => number): number {
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = draw(); product > floor; product *= draw()) count += 1;
  return count;
}
