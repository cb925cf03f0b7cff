import { z } from "zod";
import { type Decision, proceed, refuse } from "./decision.ts";
import { addDays, IsoDate, weekday } from "./iso-date.ts";
import { Language } from "./language.ts";
import { dayAndPart, PartOfTheWeek } from "./working-week.ts";

const whole = (from: number, to: number, code: string) => z.string(code).trim().regex(/^\d{1,2}$/, code).transform(Number).pipe(z.int().min(from, code).max(to, code));
const aDay = (code: string) => z.string(code).min(1, code).pipe(IsoDate);

/** A group as its form posts it: days, numbers and choices, no child and no free text. Ages in years. Each field says in its own words that it is empty: the list above a refused form names them. */
export const GroupForm = z.object({
  treatment: z.string("form-missing").regex(/^[a-z0-9-]+$/, "form-missing"),
  startsOn: aDay("first-day-missing"),
  joinUntil: aDay("last-day-missing"),
  meetings: whole(1, 40, "meetings-format"),
  partOfWeek: z.enum(PartOfTheWeek.enum, "part-missing"),
  place: z.enum(["at-practice", "online"], "place-missing"),
  ageMin: whole(0, 99, "youngest-format"),
  ageMax: whole(0, 99, "oldest-format"),
  language: z.enum(Language.enum, "language-missing"),
  places: whole(2, 20, "places-format"),
  minimum: whole(2, 20, "minimum-format"),
});
export type GroupForm = z.infer<typeof GroupForm>;

/** What a therapist can give in groups: the forms of the own profile, with the ages they were approved for. */
export type GroupGround = {
  readonly forms: readonly { readonly code: string; readonly ageMin: number; readonly ageMax: number }[];
  readonly languages: readonly string[];
};

/** What is wrong with it, by field. It lies ahead, is joined before it starts, starts on its own day of the week, and stays within what its therapist may give. */
export function groupProblems(group: GroupForm, ground: GroupGround, today: IsoDate): { field: string; code: string }[] {
  const form = ground.forms.find(({ code }) => code === group.treatment);
  const wrong: [boolean, string, string][] = [
    [!form, "treatment", "form-missing"],
    [group.joinUntil < today, "joinUntil", "join-is-over"],
    [group.startsOn <= group.joinUntil, "startsOn", "starts-before-joining-ends"],
    [group.startsOn > group.joinUntil && weekday(group.startsOn) !== dayAndPart(group.partOfWeek).day, "startsOn", "starts-on-another-day"],
    [group.ageMax < group.ageMin, "ageMax", "ages-reversed"],
    [form !== undefined && (group.ageMin < form.ageMin || group.ageMax > form.ageMax), "ageMin", "ages-outside-form"],
    [!ground.languages.includes(group.language), "language", "language-missing"],
    [group.minimum > group.places, "minimum", "minimum-above-places"],
  ];
  return wrong.filter(([is]) => is).map(([, field, code]) => ({ field, code }));
}

/** A group as it stands: its days, and how many said yes and were asked. */
export interface StandingGroup {
  readonly startsOn: IsoDate;
  readonly joinUntil: IsoDate;
  readonly meetings: number;
  readonly minimum: number;
  readonly completeAt: Date | null;
  readonly startedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly endedAt: Date | null;
  readonly saidYes: number;
  readonly asked: number;
  /** Whether its therapist can still give it: approved, with an account. */
  readonly canBeGiven: boolean;
}

export type GroupState = "joining" | "full" | "complete" | "started" | "ended" | "cancelled";

export function groupState(group: Omit<StandingGroup, "canBeGiven"> & { readonly free: number }): GroupState {
  if (group.cancelledAt) return "cancelled";
  if (group.endedAt) return "ended";
  if (group.startedAt) return "started";
  if (group.completeAt) return "complete";
  return group.free === 0 ? "full" : "joining";
}

export type GroupStep = "too-few" | "stop" | "complete" | "start" | "end";

/**
 * What has to happen with a group today. After the last day to join it goes on with enough children, and else not: they
 * wait again, with their clock. An answer that is still due is waited for. Its last meeting ends it, a week after the one before.
 */
export function groupStep(group: StandingGroup, today: IsoDate): GroupStep | null {
  if (group.cancelledAt || group.endedAt) return null;
  if (group.startedAt) return today >= addDays(group.startsOn, 7 * group.meetings) ? "end" : null;
  if (!group.canBeGiven) return "stop";
  if (group.completeAt) return today >= group.startsOn ? "start" : null;
  if (today <= group.joinUntil) return null;
  if (group.saidYes >= group.minimum) return group.asked === 0 ? "complete" : null;
  return group.asked === 0 ? "too-few" : null;
}

/** Before its first meeting a group can be called off; after that it ends, and each treatment for itself. */
export function cancelling({ cancelledAt, endedAt, startedAt }: StandingGroup): Decision<object, "group-over" | "group-started"> {
  if (cancelledAt || endedAt) return refuse("group-over");
  return startedAt ? refuse("group-started") : proceed({});
}

export function ending({ cancelledAt, endedAt, startedAt }: StandingGroup): Decision<object, "group-over" | "group-not-started"> {
  if (cancelledAt || endedAt) return refuse("group-over");
  return startedAt ? proceed({}) : refuse("group-not-started");
}
