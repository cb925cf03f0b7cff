/** Lengths of time in milliseconds. */
export function minutes(count: number): number {
  return count * 60_000;
}

export function hours(count: number): number {
  return count * minutes(60);
}

export function days(count: number): number {
  return count * hours(24);
}

/** This moment, so many milliseconds on. */
export function later(moment: Date, by: number): Date {
  return new Date(moment.getTime() + by);
}
