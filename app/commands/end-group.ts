import type { Database } from "../../db/connect.ts";
import { closeGroupPlaces, noteGroup } from "../../db/group-steps.ts";
import { holdOwnGroup } from "../../db/therapy-groups.ts";
import type { Occasion } from "../domain/occasion.ts";
import { ending } from "../domain/therapy-group.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

/** The group has met for the last time. Each child's treatment ends by itself, and its place with it. Undefined for a group of somebody else. */
export async function endGroup(db: Database, occasion: Occasion, id: string) {
  const result = await changeOwnTherapist(db, occasion, "group.end", async (trx, therapist) => {
    const group = await holdOwnGroup(trx, therapist.id, id);
    if (!group) return { kind: "refuse" as const, reason: "not-there" as const };
    const decision = ending(group);
    if (decision.kind === "refuse") return decision;
    await noteGroup(trx, id, "endedAt", occasion.now);
    await closeGroupPlaces(trx, id, occasion.now);
    return decision;
  });
  return result?.kind === "refuse" && result.reason === "not-there" ? undefined : result;
}
