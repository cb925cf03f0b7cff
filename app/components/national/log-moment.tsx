import { clock, day } from "../../words/say.ts";
import { useLanguage } from "../words.tsx";

/** A moment of the log, with its year: 22 november 2026, 14.05 uur. */
export function LogMoment({ at }: { at: Date | string }) {
  const language = useLanguage();
  return <time dateTime={new Date(at).toISOString()}>{`${day(at, language)}, ${clock(at, language)}`}</time>;
}
