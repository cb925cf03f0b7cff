import type { Person } from "../../app/domain/actor.ts";
import type { Database } from "../../db/connect.ts";
import { insertNeed } from "../../db/structural-needs.ts";
import { insertOffer } from "../../db/structural-offers.ts";
import { type CastTherapist, shelterWorker, therapist, today } from "./cast.ts";
import type { PartOfTheWeek } from "../../app/domain/working-week.ts";

/** Samira of De Haven; Bo of Het Anker; Tom, who comes to shelters in Flevoland; Yasmina, who works in Kennemerland. */
export async function boardCast(db: Database) {
  const atShelters = { places: ["at-shelter"], partsOfWeek: ["tue-am", "thu-am"] };
  return {
    samira: await shelterWorker(db),
    bo: await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" }),
    tom: await therapist(db, { fields: atShelters }),
    yasmina: await therapist(db, { name: "Yasmina", practice: "Het Atelier", region: "kennemerland", fields: atShelters }),
  };
}

/** Tuesday and Thursday mornings, four children of 4 to 12, unless told otherwise. */
export function standingNeed(db: Database, worker: Person, { parts = ["tue-am", "thu-am"] as PartOfTheWeek[], region = "flevoland", at = today } = {}): Promise<string> {
  return insertNeed(db, { organisationId: worker.organisations[0] ?? "", region, postedBy: worker.personId, at, children: 4, ageMin: 4, ageMax: 12, forms: [], partsOfWeek: parts });
}

/** An offer that waits for an answer, for five days. */
export async function openOffer(db: Database, needId: string, { therapistId }: CastTherapist, parts: readonly PartOfTheWeek[], at = today): Promise<string> {
  const id = await insertOffer(db, { needId, therapistId, parts, at, expiresAt: new Date(at.getTime() + 5 * 86_400_000) });
  if (!id) throw new Error("This therapist has an offer already");
  return id;
}
