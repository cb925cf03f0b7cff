import { randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";
import { carryOutDecline } from "../../app/commands/carry-out-declines.ts";
import { confirmAvailability } from "../../app/commands/confirm-availability.ts";
import { declineProposal } from "../../app/commands/decline-proposal.ts";
import { openPlace } from "../../app/commands/open-place.ts";
import { withdrawRequest } from "../../app/commands/withdraw-request.ts";
import type { Person, Role } from "../../app/domain/actor.ts";
import { hours, later } from "../../app/domain/duration.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import { makeReference } from "../../app/domain/reference.ts";
import type { Database } from "../../db/connect.ts";

/** Something that people do, and that a run must answer. */
export type Event = (databases: { readonly web: Database; readonly worker: Database }, sql: pg.Client) => Promise<unknown>;

/** One of these at random, each time by somebody else. */
export const events: Readonly<Record<string, Event>> = {
  // Nobody else is asked while a no can be taken back: what is measured begins when it counts.
  "a therapist declines": async ({ web, worker }, sql) => {
    const { id, therapist } = await one(sql, "select p.id, p.therapist_id as therapist from proposal p where p.status = 'open' order by md5(p.id::text) limit 1");
    const said = await therapistAt(sql, therapist);
    await declineProposal(web, { ...said, now: later(said.now, -hours(1)) }, { proposalId: id, decline: { reason: "this-one-case" } });
    return carryOutDecline(worker, { actor: { kind: "worker", task: "carry-out-declines" }, now: said.now, cause: "bench", origin: null }, id);
  },
  "a request is taken back": async ({ web }, sql) => {
    const { reference, person, organisation } = await one(sql, `select reference, submitted_by as person, organisation_id as organisation from request
      where status = 'proposed' order by md5(id::text) limit 1`);
    return withdrawRequest(web, occasionOf("shelter", person, organisation), { reference, reason: "no-longer-needed" });
  },
  "a request comes in": async (_, sql) => copyOfARequest(sql),
  "a place opens": async ({ web }, sql) => {
    const { therapist } = await one(sql, "select therapist_id as therapist from place where closed_at is null and kind = 'treatment' group by 1 having count(*) < 8 order by random() limit 1");
    return openPlace(web, await therapistAt(sql, therapist), { kind: "treatment" });
  },
  "a therapist confirms": async ({ web }, sql) => {
    const { therapist } = await one(sql, "select id as therapist from therapist where confirmed_at < now() - interval '50 days' order by id limit 1");
    return confirmAvailability(web, await therapistAt(sql, therapist));
  },
};

/** Like one that is there already, as the door would write it: with its own family, and asked for at once. */
async function copyOfARequest(sql: pg.Client) {
  const id = randomUUID();
  await sql.query("begin");
  await sql.query(`with model as (select * from request order by random() limit 1),
    family as (insert into household (organisation_id, region, created_at) select organisation_id, region, now() from model returning id),
    copied as (insert into request select (jsonb_populate_record(null::request, to_jsonb(model) || jsonb_build_object('id', $1::uuid, 'reference', $2::text,
      'household_id', family.id, 'submission_key', $1::uuid, 'submitted_at', now(), 'status', 'submitted', 'status_since', now()))).* from model, family returning id)
    insert into request_origin select $1::uuid, o.kind, o.region from request_origin o join model on model.id = o.request_id`, [id, makeReference(randomBytes(8))]);
  await sql.query("insert into request_state (request_id, status, at) values ($1, 'submitted', now())", [id]);
  await sql.query("select enqueue('match-regions', json_build_object('region', region), 'match:' || region, null) from request where id = $1", [id]);
  await sql.query("commit");
}

async function therapistAt(sql: pg.Client, therapist: string): Promise<Occasion> {
  const { person, organisation } = await one(sql, "select person_id as person, organisation_id as organisation from therapist where id = $1", [therapist]);
  return occasionOf("therapist", person, organisation);
}

function occasionOf(role: Role, personId: string, organisation: string): Occasion {
  const actor: Person = { kind: "person", personId, name: role, role, organisations: [organisation], regions: [], demo: true };
  return { actor, now: new Date(), cause: "bench", origin: null };
}

async function one(sql: pg.Client, question: string, values: readonly unknown[] = []): Promise<Record<string, string> & { id: string; therapist: string; person: string; organisation: string; reference: string }> {
  const { rows } = await sql.query(question, [...values]);
  if (!rows[0]) throw new Error("There is nobody left to whom this could happen.");
  return rows[0];
}
