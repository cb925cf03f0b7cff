import { day, moment } from "../words/say.ts";
import { useLanguage } from "./words.tsx";

/** A day in words: 22 november 2026. */
export function Day({ on }: { on: string | Date }) {
  return <time dateTime={iso(on)}>{day(on, useLanguage())}</time>;
}

/** A moment in words, in Dutch time: for a deadline, with the hour. */
export function Moment({ at }: { at: string | Date }) {
  return <time dateTime={iso(at)}>{moment(at, useLanguage())}</time>;
}

function iso(at: string | Date): string {
  return typeof at === "string" ? at : at.toISOString();
}
