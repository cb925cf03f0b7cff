/** Minutes since midnight of a time as people write it: 14:00, 14.00, 9:30 or 14. Null when it is none. */
export function minuteOfDay(typed: string): number | null {
  const [, hour, minute = "0"] = /^(\d{1,2})(?:[:.u ]?(\d{2}))?\s*(?:u|uur)?$/.exec(typed.trim().toLowerCase()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return Number(hour) * 60 + Number(minute);
}

/** 840 is 14:00. */
export function timeOfDay(minute: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, "0");
  return `${two(minute / 60)}:${two(minute % 60)}`;
}
