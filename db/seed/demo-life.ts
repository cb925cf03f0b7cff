import type { IsoDate } from "../../app/domain/iso-date.ts";
import type { RowWriter } from "./rows.ts";
import { daysBefore } from "./world.ts";

/** What happened to a request of the demo after it was sent, in days ago; a pause ends so many days ahead. */
export type StoryOfLife = {
  readonly pause?: { readonly kind: "parked" | "interrupted"; readonly reason: string; readonly ago: number; readonly endsIn: number };
  readonly changed?: { readonly field: string; readonly before: unknown; readonly after: unknown; readonly reason: string; readonly ago: number };
  /** From or to the other shelter of the demo. */
  readonly moved?: { readonly ago: number } | { readonly offeredAgo: number; readonly endsIn: number };
};

type Desk = { readonly organisationId: string; readonly workerId: string; readonly region: string };
type Told = { readonly rows: RowWriter; readonly uuid: () => string; readonly now: Date; readonly requestId: string; readonly here: Desk; readonly other: Desk };

/** A request that was changed after it was sent is in its second version. */
export const versionOfChange = 2;

export function addLife(told: Told, { pause, changed, moved }: StoryOfLife): void {
  const { rows, now, requestId, here, uuid } = told;
  if (pause) {
    const { kind, reason, ago, endsIn } = pause;
    rows.add("request_pause", { id: uuid(), request_id: requestId, kind, reason, until_on: dayOf(daysBefore(now, -endsIn)), began_at: daysBefore(now, ago), begun_by: here.workerId });
  }
  if (changed) {
    const { field, before, after, reason, ago } = changed;
    rows.add("request_change", { request_id: requestId, version: versionOfChange, field, old_value: before, new_value: after, reason, person_id: here.workerId, at: daysBefore(now, ago) });
  }
  if (moved) addMove(told, moved);
}

function addMove({ rows, uuid, now, requestId, here, other }: Told, moved: NonNullable<StoryOfLife["moved"]>) {
  const [from, to] = "ago" in moved ? [other, here] : [here, other];
  const ended = "ago" in moved ? { status: "done", begun_at: daysBefore(now, moved.ago + 1), expires_at: daysBefore(now, moved.ago - 6), ended_at: daysBefore(now, moved.ago), ended_by: to.workerId } : null;
  const offered = "ago" in moved ? null : { status: "offered", begun_at: daysBefore(now, moved.offeredAgo), expires_at: daysBefore(now, -moved.endsIn), ended_at: null, ended_by: null };
  rows.add("request_move", {
    id: uuid(), batch: uuid(), request_id: requestId, kind: "organisation", from_organisation: from.organisationId, from_region: from.region,
    to_organisation: to.organisationId, to_region: to.region, keeps_therapist: false, begun_by: from.workerId, ...(ended ?? offered),
  });
}

function dayOf(at: Date): IsoDate {
  return at.toISOString().slice(0, 10);
}
