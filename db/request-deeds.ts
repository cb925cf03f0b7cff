import { sql } from "kysely";
import type { FamilySetting, RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

export type RequestAtDeed = {
  readonly id: string;
  readonly reference: string;
  readonly organisationId: string;
  readonly householdId: string;
  readonly status: RequestStatus;
  readonly region: string;
  readonly setting: FamilySetting;
  readonly hasProposal: boolean;
  /** How many others of the family have a request that runs. */
  readonly relatives: number;
};

/** For its own organisation: where a request is now, before something is done with it. Nothing when it is not theirs. */
export async function requestAtDeed(db: Database, reference: string): Promise<RequestAtDeed | undefined> {
  const { rows } = await sql<RequestAtDeed>`
    select r.id, r.reference, r.organisation_id, r.household_id, r.status, r.region, r.setting,
      exists (select from proposal p where p.request_id = r.id and p.released_at is null) as has_proposal,
      (select count(*)::int from request f where f.household_id = r.household_id and f.id <> r.id and f.status not in ('completed', 'withdrawn')) as relatives
    from request r where r.reference = ${reference} and r.organisation_id = any (actor_organisations())`.execute(db);
  return rows[0];
}
