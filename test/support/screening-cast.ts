import { randomUUID } from "node:crypto";
import type { Insertable } from "kysely";
import type { Person } from "../../app/domain/actor.ts";
import { instruments, type ScoredCode } from "../../app/domain/screening/instruments.ts";
import { itemField } from "../../app/domain/screening/read-score.ts";
import type { Database } from "../../db/connect.ts";
import type { DB } from "../../db/schema.ts";
import { type CastRequest, type CastTherapist, openProposal, submittedRequest, today } from "./cast.ts";

/** A form filled in without scripts: every item with this answer. */
export function everyItem(code: ScoredCode, answer: number): Record<string, string> {
  return Object.fromEntries(instruments[code].items.map((item) => [itemField(item), String(answer)]));
}

/** A CRIES-13 that came to 39 in November, as a browser adds it up. */
export const browserSums = { "scale-intrusion": "12", "scale-avoidance": "12", "scale-arousal": "15", missing: "", month: "2026-11", sinceEvent: "long" };

/** A screening of a nine-year-old that is asked for, not yet proposed to anybody. */
export function askedScreening(db: Database, samira: Person, submittedAt = today): Promise<CastRequest> {
  return submittedRequest(db, samira, { submittedAt, fields: { kind: "screening", forms: [] } });
}

/** The therapist has said yes to this request. */
export async function saidYes(db: Database, request: CastRequest, tom: CastTherapist, at = today): Promise<string> {
  const { id } = await openProposal(db, request, tom, at);
  await db.updateTable("proposal").set({ status: "accepted", answeredAt: at, answeredBy: tom.personId }).where("id", "=", id).execute();
  await db.insertInto("requestState").values({ requestId: request.id, status: "accepted", personId: tom.personId, at }).execute();
  return id;
}

/** A result as it lies there: the child's CRIES-13 of November, raised; of a request, or of nobody yet. */
export async function storedResult(db: Database, samira: Person, fields: Partial<Insertable<DB["screeningResult"]>> = {}): Promise<string> {
  const { id } = await db
    .insertInto("screeningResult")
    .values({
      organisationId: samira.organisations[0] ?? "", recordedBySide: "shelter", recordedBy: samira.personId, recordedAt: today, submissionKey: randomUUID(), instrument: "cries-13",
      informant: "self", monthOn: "2026-11-01", tooEarly: false, moment: "before", total: 39, scales: JSON.stringify({ intrusion: 12, avoidance: 12, arousal: 15 }), band: "raised",
      rulesFrom: "2026-01-01", ...fields,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
