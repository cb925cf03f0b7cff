import { describe, expect, test } from "vitest";
import { acceptProposal } from "../../app/commands/accept-proposal.ts";
import { approveHomeRegion } from "../../app/commands/approve-home-region.ts";
import { removeMember } from "../../app/commands/remove-member.ts";
import { submitProfile } from "../../app/commands/submit-profile.ts";
import { suspendTherapist } from "../../app/commands/suspend-therapist.ts";
import { loader as caseload } from "../../app/routes/caseload/caseload.tsx";
import { loader as practicePage } from "../../app/routes/practice/practice.tsx";
import { action as remove } from "../../app/routes/practice/removal.tsx";
import { asActor } from "../../db/connect.ts";
import { openHomeRegionClaim } from "../../db/home-region-claims.ts";
import { therapistOf } from "../../db/therapists.ts";
import { webPool } from "../support/accounts.ts";
import { occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { statusOf } from "../support/visit.ts";
import { signedIn } from "../support/two-regions.ts";

const { owner, ownerUrl, web } = ownDatabase();
const rounds = [1, 2, 3, 4, 5];
let number = 0;

/** Tom owns a practice in which Ria works, who was asked for a child. */
async function members() {
  const practice = `Praktijk De Kade ${++number}`;
  const tom = await therapist(owner, { practice });
  const ria = await therapist(owner, { name: "Ria", practice });
  const request = await submittedRequest(owner, await shelterWorker(owner));
  return { tom, ria, request, proposal: await openProposal(owner, request, ria), practice: tom.organisations[0]! };
}

describe("at the same second", () => {
  test.each(rounds)("a member says yes and is taken out of the practice: the yes stands, and the case goes along (round %i)", async () => {
    const { tom, ria, request, proposal, practice } = await members();
    const [yes, out] = await Promise.all([acceptProposal(web, occasionOf(ria), proposal.id), removeMember(web, occasionOf(tom), { practice, person: ria.personId })]);
    expect([yes?.kind, out]).toEqual(["proceed", true]);
    const held = await owner.selectFrom("proposal").innerJoin("therapist", "therapist.id", "therapistId").innerJoin("organisation", "organisation.id", "therapist.organisationId")
      .select(["proposal.status", "organisation.name", "therapist.personId"]).where("requestId", "=", request.id).execute();
    expect(held).toEqual([{ status: "accepted", name: "Praktijk Ria", personId: ria.personId }]);
    expect(await owner.selectFrom("request").select("status").where("id", "=", request.id).executeTakeFirst()).toEqual({ status: "accepted" });
  });

  test.each(rounds)("two windows of the owner take somebody out: it happens once (round %i)", async () => {
    const { tom, ria, practice } = await members();
    const answers = await Promise.all([1, 2].map(() => removeMember(web, occasionOf(tom), { practice, person: ria.personId })));
    expect(answers.toSorted((one, other) => Number(one) - Number(other))).toEqual([false, true]);
    expect(await owner.selectFrom("personOrganisation").select("organisationId").where("personId", "=", ria.personId).execute()).toHaveLength(1);
  });

  test.each(rounds)("a lead suspends and the lead of another region says yes to the move: nobody moves who is suspended (round %i)", async () => {
    const tom = await therapist(owner, { fields: { bigNumber: `${19012340000 + ++number}` } });
    const loes = await regionalLead(owner);
    const kees = await regionalLead(owner, { name: "Kees", regions: ["kennemerland"] });
    const { profile } = (await asActor(web, tom, (trx) => therapistOf(trx, tom.personId)))!;
    await submitProfile(web, occasionOf(tom), { profile: { ...profile, homeRegion: "kennemerland" }, places: { treatment: 0, screening: 0 } });
    const claim = (await asActor(web, tom, (trx) => openHomeRegionClaim(trx, tom.therapistId)))!.id;
    const [stopped, moved] = await Promise.all([suspendTherapist(web, occasionOf(loes), { therapistId: tom.therapistId, reason: "Het nummer klopt niet." }), approveHomeRegion(web, occasionOf(kees), claim)]);
    const now = await owner.selectFrom("therapist").select(["status", "homeRegion"]).where("id", "=", tom.therapistId).executeTakeFirstOrThrow();
    // Whoever comes second finds a therapist who is no longer theirs to decide about.
    expect(now).toEqual(moved?.kind === "proceed" ? { status: "approved", homeRegion: "kennemerland" } : { status: "suspended", homeRegion: "flevoland" });
    expect(stopped === undefined).toBe(moved?.kind === "proceed");
  });
});

test("a session from before somebody was taken out shows nothing of that practice any more, and takes nobody out of it", async () => {
  const { tom, ria, practice } = await members();
  const pool = webPool(ownerUrl);
  const [hers, his] = [await signedIn(owner, pool, ria), await signedIn(owner, pool, tom)];
  expect(statusOf(await hers.open(practicePage, "/practice"))).toBe(404);
  expect(await his.open(practicePage, "/practice")).toMatchObject({ members: [{ name: "Ria" }, { name: "Tom" }] });
  expect(statusOf(await his.send(remove, "/practice/x", {}, { practice, person: ria.personId }))).toBe(303);
  expect(statusOf(await hers.send(remove, "/practice/x", {}, { practice, person: tom.personId }))).toBe(404);
  expect(await hers.open(practicePage, "/practice")).toMatchObject({ members: [{ name: "Ria", isOwner: true }] });
  expect(statusOf(await hers.open(caseload, "/caseload"))).toBe(200);
});
