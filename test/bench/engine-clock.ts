/** In time of the processor, so that whatever else runs on the machine counts for less; milliseconds, the mean of so many times. */
export function timed<Result>(work: () => Result, times = 1): { result: Result; ms: number } {
  const before = process.threadCpuUsage();
  let result = work();
  for (let round = 1; round < times; round += 1) result = work();
  const { user, system } = process.threadCpuUsage(before);
  return { result, ms: (user + system) / 1000 / times };
}
