/** A stretch of a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Where a pattern matches; with a group called `found`, where that group does. Needs the flags `g` and `d`. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const [start, end] = match.indices?.groups?.["found"] ?? match.indices?.[0] ?? [match.index, match.index];
    return { start, end };
  });
}

/** The text just before a span, for its context. */
export function before(text: string, { start }: Span, length: number): string {
  return text.slice(Math.max(0, start - length), start);
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
