import { sql } from "kysely";
import { roleOf } from "../app/domain/actor.ts";
import { amsterdamClock } from "../app/domain/amsterdam-time.ts";
import type { Occasion } from "../app/domain/occasion.ts";
import type { LoggedTask } from "../app/domain/logged-task.ts";
import type { Permission } from "../app/domain/permission.ts";
import type { Database } from "./connect.ts";

/** What something was done to: a kind and an id, never content. */
export type Subject = { readonly kind: string; readonly id: string };

/** A deed is logged under the permission that allowed it; one that somebody tried in vain, as refused. */
export type LoggedAction = Permission | `${Permission}-refused` | `job.${LoggedTask}`;

/** Appends to the log, a row for each subject, in the transaction of the deed itself: both are there, or neither. */
export async function recordAudit(trx: Database, occasion: Occasion, action: LoggedAction, ...subjects: readonly Subject[]): Promise<void> {
  const deed = deedOf(occasion, action);
  for (let first = 0; first < subjects.length; first += rowsAtOnce) {
    const rows = subjects.slice(first, first + rowsAtOnce).map(({ kind, id }) => ({ ...deed, subjectKind: kind, subjectId: id, onBehalfOf: onBehalfOf(occasion, { kind, id }) }));
    await trx.insertInto("audit").values(rows).execute();
  }
}

/** The colleague who sent the request, when the actor stands in for them today. The database knows; nobody says it of themselves. */
function onBehalfOf({ actor, now }: Occasion, { kind, id }: Subject) {
  if (actor.kind !== "person" || kind !== "request") return null;
  return sql<string | null>`on_whose_behalf(${id}::uuid, ${amsterdamClock(now).date}::date)`;
}

/** The lines of a list that somebody saw: of what kind, and which. */
export type Listed = { readonly kind: string; readonly ids: readonly string[] };

/** Appends one row for a list, with the ids of all that it showed. An empty list shows nobody. */
export async function recordListing(trx: Database, occasion: Occasion, action: Permission, { kind, ids }: Listed): Promise<void> {
  if (ids.length === 0) return;
  await trx.insertInto("audit").values({ ...deedOf(occasion, action), subjectKind: kind, subjectId: "list", listed: [...ids] }).execute();
}

function deedOf({ actor, now, cause, origin }: Occasion, action: LoggedAction) {
  return {
    at: now,
    personId: "personId" in actor ? actor.personId : null,
    role: roleOf(actor),
    organisationId: actor.kind === "person" ? (actor.organisations[0] ?? null) : null,
    action,
    permission: action.replace(/-refused$/, ""),
    cause,
    origin,
  };
}

// A statement has room for 65,535 parameters.
const rowsAtOnce = 1000;
