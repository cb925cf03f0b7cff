import { submitProfile } from "../../app/commands/submit-profile.ts";
import type { Person } from "../../app/domain/actor.ts";
import { days, later } from "../../app/domain/duration.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { openVersionOf } from "../../db/profile-versions.ts";
import { therapistOf } from "../../db/therapists.ts";
import { occasionOf, regionalLead, shelterWorker, submittedRequest, therapist, today } from "./cast.ts";
import type { Rehearsal } from "./database.ts";
import { published, summer } from "./published.ts";

/**
 * A region with one of everything that an address of a lead can point to, by the name that the address gives it. A door with a
 * new name in its address needs a record here: then it is known that no lead of elsewhere comes in by it.
 */
export async function otherRegion(stage: Rehearsal): Promise<{ readonly kees: Person; readonly ids: Readonly<Record<string, string>> }> {
  const { db } = stage;
  const beside = await neighbourOf(db, "kennemerland");
  const kees = await regionalLead(db, { name: "Kees", regions: ["kennemerland", beside] });
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const yasmina = await therapist(db, { name: "Yasmina", practice: "Het Atelier", region: "kennemerland", fields: { bigNumber: "19012345625" } });
  const request = await submittedRequest(db, bo, { region: "kennemerland", submittedAt: later(today, -days(40)) });
  await db.insertInto("requestConcession").values({ requestId: request.id, kind: "region", added: [beside], givenBy: bo.personId, givenAt: today }).execute();
  await published(stage, beside);
  await stage.as("owner");
  await db.insertInto("bottleneckList").values({ region: beside, weighedAt: today, kinds: "[]" }).execute();
  const [by, at] = [kees.personId, today];
  const records = {
    override: db.insertInto("leadOverride").values({ requestId: request.id, kind: "forbid", therapistId: yasmina.therapistId, reason: "Zo afgesproken.", madeBy: by, madeAt: at }).returning("id"),
    meeting: db.insertInto("regionMeeting").values({ region: "kennemerland", openedBy: by, openedAt: at }).returning("id"),
    agreement: db.insertInto("spillOver").values({ fromRegion: "kennemerland", toRegion: beside, places: 2, untilOn: "2027-03-01", proposedRegion: "kennemerland", proposedBy: by, proposedAt: at }).returning("id"),
    whatIf: db.insertInto("whatIf").values({ region: "kennemerland", name: "Meer EMDR", assumptions: JSON.stringify([{ what: "rule", rule: "neighbours-help" }]), madeAt: at }).returning("id"),
    invitation: db.insertInto("invitation").values({ email: "wie@schakel.example", role: "regional-lead", region: "kennemerland", invitedBy: by, createdAt: at, expiresAt: later(at, days(7)) }).returning("id"),
    change: db.insertInto("contactChange").values({ organisationId: bo.organisations[0]!, mailbox: "ander@het-anker.example", askedBy: bo.personId, askedAt: at, expiresAt: later(at, days(7)) }).returning("id"),
    claim: db.insertInto("homeRegionClaim").values({ therapistId: yasmina.therapistId, fromRegion: "kennemerland", toRegion: beside, askedAt: at }).returning("id"),
    notice: db.insertInto("leadNotice").values({ key: "one", region: "kennemerland", kind: "pair-failed", requestId: request.id, since: at, raisedAt: at, ownerId: by, ownedAt: at }).returning("id"),
  };
  const ids: Record<string, string> = { id: yasmina.therapistId, person: bo.personId, reference: request.reference, region: beside, turn: "0", quarter: summer, version: await claimOf(stage, yasmina) };
  for (const [name, row] of Object.entries<{ executeTakeFirstOrThrow(): Promise<{ id: string }> }>(records)) ids[name] = (await row.executeTakeFirstOrThrow()).id;
  return { kees, ids };
}

export async function neighbourOf(db: Database, region: string): Promise<string> {
  const { neighbour } = await db.selectFrom("regionNeighbour").select("neighbour").where("region", "=", region).where("neighbour", "<>", "flevoland").orderBy("neighbour").executeTakeFirstOrThrow();
  return neighbour;
}

/** She claims one population more, which waits for her lead. */
async function claimOf({ db, as }: Rehearsal, who: Awaited<ReturnType<typeof therapist>>): Promise<string> {
  await as("schakel_web");
  const { profile } = (await asActor(db, who, (trx) => therapistOf(trx, who.personId)))!;
  await submitProfile(db, occasionOf(who), { profile: { ...profile, populations: ["sexual-abuse"] }, places: { treatment: 0, screening: 0 } });
  const { id } = (await asActor(db, who, (trx) => openVersionOf(trx, who.therapistId)))!;
  await as("owner");
  return id;
}
