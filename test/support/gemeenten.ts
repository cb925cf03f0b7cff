import type { Person } from "../../app/domain/actor.ts";
import { action as ask } from "../../app/routes/public/funding.tsx";
import { nationalMember, today } from "./cast.ts";
import type { Rehearsal } from "./database.ts";
import { send } from "./visit.ts";

export const newYear = "2027-01-01";
export const onNewYear = new Date("2027-01-01T09:00:00Z");
export const onTheEve = new Date("2026-12-31T22:30:00Z");
export const grounds = { onDay: newYear, source: "Wet van 12 juli 2026" };
/** Haarlem and Bloemendaal in Kennemerland; Zandvoort lies there too. */
export const [haarlem, bloemendaal] = ["GM0392", "GM0377"] as const;
export const mergeForm = { gemeente1: "Haarlem", gemeente2: "bloemendaal", into: "Spaarnehout", newCode: "gm9001", ...grounds };

type Action = Parameters<typeof send>[0];
type Form = Record<string, string>;

export async function atWork(stage: Rehearsal): Promise<Person> {
  const noor = await nationalMember(stage.db);
  await stage.as("schakel_web");
  return noor;
}

/** Looks at what it does, and then agrees with it. */
export async function makes(stage: Rehearsal, as: Person, action: Action, form: Form, address: Form = {}) {
  const visit = { db: stage.db, as, address };
  const seen = await send(action, { ...visit, form });
  return send(action, { ...visit, form: { ...form, seen: markIn(seen) } });
}

export function markIn(answer: unknown): string {
  return previewIn(answer).mark;
}

export function previewIn(answer: unknown): { mark: string; lines: { name: string; was: string | null; becomes: string | null }[]; regions: { region: string; requests: number | null }[] } {
  const { shown } = (answer as { data: { shown?: never; problems: unknown } }).data;
  if (!shown) throw new Error(`No preview: ${JSON.stringify((answer as { data: unknown }).data)}`);
  return shown;
}

export async function answerFor({ db }: Rehearsal, home: string, now = today) {
  const answer = await send(ask, { db, now, form: { whose: "own", ageYears: "8", help: "treatment", setting: "shelter", home, mother: "", earlier: "none" } });
  const { shown, problems } = (answer as unknown as { data: { shown?: { gemeente: unknown }; problems: { code: string }[] } }).data;
  return shown ? shown.gemeente : problems.map(({ code }) => code);
}
