import { roleOf } from "../app/domain/actor.ts";
import type { Occasion } from "../app/domain/occasion.ts";
import type { Permission } from "../app/domain/permission.ts";
import type { Database } from "./connect.ts";

/** What something was done to: a kind and an id, never content. */
export type Subject = { readonly kind: string; readonly id: string };

/** A deed is logged under the permission that allowed it; one that somebody tried in vain, as refused. */
export type LoggedAction = Permission | `${Permission}-refused` | `job.${string}`;

/** Appends to the log, a row for each subject, in the transaction of the deed itself: both are there, or neither. */
export async function recordAudit(trx: Database, occasion: Occasion, action: LoggedAction, ...subjects: readonly Subject[]): Promise<void> {
  const { actor } = occasion;
  const deed = {
    at: occasion.now,
    personId: "personId" in actor ? actor.personId : null,
    role: roleOf(actor),
    organisationId: actor.kind === "person" ? (actor.organisations[0] ?? null) : null,
    action,
    permission: action.replace(/-refused$/, ""),
    cause: occasion.cause,
    origin: occasion.origin,
  };
  for (let first = 0; first < subjects.length; first += rowsAtOnce) {
    const rows = subjects.slice(first, first + rowsAtOnce).map(({ kind, id }) => ({ ...deed, subjectKind: kind, subjectId: id }));
    await trx.insertInto("audit").values(rows).execute();
  }
}

// A statement has room for 65,535 parameters.
const rowsAtOnce = 1000;
