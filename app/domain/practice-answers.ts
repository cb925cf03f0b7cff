import { z } from "zod";
import { amsterdamClock } from "./amsterdam-time.ts";
import { addDays, type IsoDate } from "./iso-date.ts";
import { EmailAddress, oneLine } from "./account.ts";
import { one, type Posted } from "./posted.ts";
import type { ProfileProblem } from "./profile.ts";

/** How somebody who registers gets a practice: one of the own, or one that exists and whose owner says yes. */
export const practiceWays = ["new", "join"] as const;
export type PracticeWay = (typeof practiceWays)[number];

const phone = z.string().trim().regex(/^[0-9+ ()-]{6,20}$/, "phone-unusable");

const PracticeAnswers = z.discriminatedUnion(
  "way",
  [
    z.object({ way: z.literal("new"), name: z.string().transform(oneLine).pipe(z.string().min(2, "practice-name-missing").max(120, "practice-name-long")), mailbox: EmailAddress, phone }),
    z.object({ way: z.literal("join"), practice: z.uuid("practice-missing") }),
  ],
  "practice-way-missing",
);
export type PracticeAnswers = z.infer<typeof PracticeAnswers>;

/** Where each answer stands in the form. */
const fields: Readonly<Record<string, string>> = { way: "practiceWay", name: "practiceName", mailbox: "practiceMailbox", phone: "practicePhone", practice: "practiceToJoin" };
export const practiceFields = Object.values(fields);

type Read = { readonly kind: "readable"; readonly practice: PracticeAnswers } | { readonly kind: "unreadable"; readonly problems: readonly ProfileProblem[] };

/** Reads where somebody works. `practice` in a problem is the field of the form, and a code for the sentence. */
export function readPractice(posted: Posted): Read {
  const typed = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, one(posted, field)]));
  const parsed = PracticeAnswers.safeParse(typed);
  if (parsed.success) return { kind: "readable", practice: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => ({ field: fields[String(path[0])] ?? "practiceWay", code: message }));
  return { kind: "unreadable", problems: problems.filter(({ field }, index) => problems.findIndex((each) => each.field === field) === index) };
}

/** How many days an answer about joining stays on the page of who asked. */
const toldForDays = 14;

/** Whether this day somebody still reads of the question: as long as it waits, and some days after its answer. */
export function isJoinTold({ answeredAt }: { readonly answeredAt: Date | null }, on: IsoDate): boolean {
  return answeredAt === null || addDays(amsterdamClock(answeredAt).date, toldForDays) >= on;
}
