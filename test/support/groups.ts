import { postGroup } from "../../app/commands/post-group.ts";
import { GroupForm } from "../../app/domain/therapy-group.ts";
import type { Database } from "../../db/connect.ts";
import { type CastRequest, type CastTherapist, occasionOf, submittedRequest, therapist, today } from "./cast.ts";
import type { Person } from "../../app/domain/actor.ts";

/** Horizon on Wednesday afternoons from 13 January, for children of 8 to 11; to be joined until 4 January; two places, and two it needs. */
export const horizon = {
  treatment: "horizon-3", startsOn: "2027-01-13", joinUntil: "2027-01-04", meetings: "15", partOfWeek: "wed-pm", place: "at-practice", ageMin: "8", ageMax: "11", language: "nl", places: "2", minimum: "2",
};

/** Tom gives Horizon, and has no other place. */
export function givesHorizon(db: Database, wishes: Parameters<typeof therapist>[1] = {}): Promise<CastTherapist> {
  return therapist(db, { places: 0, treatments: [{ treatment: "horizon-3", ageMin: 4, ageMax: 18 }, { treatment: "emdr" }], ...wishes });
}

/** As the therapist, with the rights of the web. */
export async function postedGroup(db: Database, tom: CastTherapist, changes: Partial<typeof horizon> = {}): Promise<string> {
  const posted = await postGroup(db, occasionOf(tom, today), GroupForm.parse({ ...horizon, ...changes }));
  if (posted?.kind !== "proceed") throw new Error(`the group was refused: ${JSON.stringify(posted)}`);
  return posted.id;
}

/** A child of nine for whom Horizon is asked, on Wednesday afternoons. */
export function forHorizon(db: Database, samira: Person, wishes: Parameters<typeof submittedRequest>[2] = {}): Promise<CastRequest> {
  return submittedRequest(db, samira, { ...wishes, fields: { forms: ["horizon-3"], partsOfWeek: ["wed-pm"], ...wishes.fields } });
}
