import { randomUUID } from "node:crypto";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { type HeldRequest, holdFamily, holdRequest } from "../../db/held-requests.ts";
import { insertMove, isDeskOf, isOtherShelter, placeRequest, withdrawOffer } from "../../db/request-moves.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { addWorkingDays } from "../domain/deadlines.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { type Destination, type MoveEffects, type MoveRefusal, moving } from "../domain/request-move.ts";
import { relocateRequest } from "./relocate-request.ts";
import type { Scope } from "./withdraw-request.ts";

type Moving = { readonly reference: string; readonly to: Destination; readonly keepsTherapist: boolean | undefined; readonly scope: Scope };
type Member = { readonly request: HeldRequest; readonly help: MoveEffects["help"] };

/** `offered`: another shelter has to take it first. */
export type Moved = { readonly as: "done" | "offered"; readonly references: readonly string[] };

/**
 * A family moves, or one of them: to another region of its shelter or out of the shelter at once, to another shelter as
 * an offer that stands for some days. The clock goes on. Undefined when the actor's organisations have no such request.
 */
export function moveRequest(db: Database, occasion: Occasion, { reference, to, keepsTherapist, scope }: Moving): Promise<Decision<Moved, MoveRefusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const held = scope === "family" ? await holdFamily(trx, reference) : [await holdRequest(trx, reference)].filter((request) => request !== undefined);
    const own = held.find((request) => request.reference === reference);
    if (!own) return undefined;
    if (!(await isPlace(trx, own, to))) return refuse("not-a-desk");
    const { ambulant } = await settingOn(trx, "settings-on-offer", amsterdamClock(occasion.now).date);
    const decided = held.map((request) => ({ request, decision: moving(request, to, { ambulant, keepsTherapist }) }));
    const first = decided.find(({ request }) => request === own)?.decision;
    if (first?.kind === "refuse") return first;
    const members = decided.flatMap(({ request, decision }): Member[] => (decision.kind === "proceed" ? [{ request, help: decision.help }] : []));
    if (to.kind === "organisation") await offer(trx, occasion, members, to, keepsTherapist ?? false);
    else await bring(trx, occasion, members, to);
    return proceed<Moved>({ as: to.kind === "organisation" ? "offered" : "done", references: members.map(({ request }) => request.reference) });
  });
}

async function isPlace(trx: Database, { organisationId }: HeldRequest, to: Destination): Promise<boolean> {
  if (to.kind === "out-of-shelter") return true;
  return to.kind === "region" ? isDeskOf(trx, organisationId, to.region) : isOtherShelter(trx, to.organisationId, to.region);
}

async function bring(trx: Database, occasion: Occasion, members: readonly Member[], to: Exclude<Destination, { kind: "organisation" }>) {
  const [batch, { personId }, { now: at }] = [randomUUID(), personAt(occasion), occasion];
  for (const { request, help } of members) {
    const { id, organisationId, region } = request;
    const place = to.kind === "region" ? { region: to.region, setting: "shelter" as const } : { region, setting: "ambulant" as const };
    const version = await placeRequest(trx, id, place);
    await withdrawOffer(trx, id, { personId, at });
    const moveId = await insertMove(trx, { batch, requestId: id, kind: to.kind, from: { organisationId, region }, to: { organisationId: null, region: place.region }, keepsTherapist: help === "goes-on", personId, at, expiresAt: null });
    await relocateRequest(trx, occasion, { id, version, help });
    await recordAudit(trx, occasion, "request.move", { kind: "request", id });
    await enqueue(trx, ...matchJobs([region, place.region]), { task: "notify", payload: { event: "request-moved", subject: moveId } });
  }
}

async function offer(trx: Database, occasion: Occasion, members: readonly Member[], to: Extract<Destination, { kind: "organisation" }>, keepsTherapist: boolean) {
  const [batch, { personId }, { now: at }] = [randomUUID(), personAt(occasion), occasion];
  const { moveAnswerDays } = await settingOn(trx, "life-terms", amsterdamClock(at).date);
  const expiresAt = addWorkingDays(at, moveAnswerDays);
  const moves: string[] = [];
  for (const { request: { id, organisationId, region } } of members) {
    await withdrawOffer(trx, id, { personId, at });
    moves.push(await insertMove(trx, { batch, requestId: id, kind: "organisation", from: { organisationId, region }, to, keepsTherapist, personId, at, expiresAt }));
    await recordAudit(trx, occasion, "request.move", { kind: "request", id });
  }
  // One letter for the whole family.
  await enqueue(trx, ...moves.slice(0, 1).map((subject) => ({ task: "notify" as const, payload: { event: "move-offered" as const, subject } })));
}
