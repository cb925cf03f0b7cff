import type { Database } from "../../db/connect.ts";
import { groupFormsOf } from "../../db/group-forms.ts";
import { openPlaces } from "../../db/places.ts";
import { insertGroup } from "../../db/therapy-groups.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { proceed } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { type GroupForm, groupProblems } from "../domain/therapy-group.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

/** A dated group with its places: from now on children who were asked a group for can be proposed for it. */
export function postGroup(db: Database, occasion: Occasion, group: GroupForm) {
  return changeOwnTherapist(db, occasion, "group.post", async (trx, therapist) => {
    const ground = { forms: await groupFormsOf(trx, therapist.id), languages: therapist.profile.languages };
    const problems = groupProblems(group, ground, amsterdamClock(occasion.now).date);
    if (problems.length > 0) return { kind: "refuse" as const, problems };
    const id = await insertGroup(trx, therapist.id, group, occasion.now);
    await openPlaces(trx, therapist.id, "group", group.places, occasion.now, { groupId: id });
    return proceed({ id });
  });
}
