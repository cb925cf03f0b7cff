import { expect } from "vitest";
import { action as keep } from "../../app/routes/profile/step.tsx";
import { loader as profile } from "../../app/routes/profile/profile.tsx";
import { action as approve } from "../../app/routes/region/therapists/home-region-approval.ts";
import { action as refuse, loader as refusalPage } from "../../app/routes/region/therapists/home-region-refusal.tsx";
import { loader as page } from "../../app/routes/region/therapists/therapist.tsx";
import { loader as list } from "../../app/routes/region/therapists/therapists.tsx";
import { asActor } from "../../db/connect.ts";
import { openHomeRegionClaim } from "../../db/home-region-claims.ts";
import { nationalMember, regionalLead, shelterWorker, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Tom of Flevoland names Kennemerland on the page of his regions. */
async function asking({ db, as }: Rehearsal) {
  const tom = await therapist(db, { fields: { bigNumber: "19012345625" } });
  const loes = await regionalLead(db);
  const kees = await regionalLead(db, { name: "Kees", regions: ["kennemerland"] });
  const mia = await regionalLead(db, { name: "Mia", regions: ["zaanstreek-waterland"] });
  const strangers = [await shelterWorker(db), await nationalMember(db), tom];
  await as("schakel_web");
  const form = { homeRegion: "kennemerland", regions: "flevoland", contracts: "flevoland", zvwContract: "all" };
  expect(statusOf(await send(keep, { db, as: tom, address: { step: "regions" }, form }))).toBe(303);
  const claim = () => asActor(db, tom, (trx) => openHomeRegionClaim(trx, tom.therapistId));
  return { db, tom, loes, kees, mia, strangers, claim, address: { id: tom.therapistId, claim: (await claim())!.id } };
}

const reason = "De praktijk staat niet in deze regio.";

test("the doors of another home region are the lead's of that region: the lead of today, one of elsewhere and strangers are turned away", async ({ stage }) => {
  const { db, loes, mia, strangers, address, claim } = await asking(stage);
  const doors = (as?: typeof loes) => [send(approve, { db, as, address }), open(refusalPage, { db, as, address }), send(refuse, { db, as, address, form: { reason } })];
  for (const [as, status] of [[loes, 404], [mia, 404], ...strangers.map((each) => [each, 404] as const), [undefined, 302]] as const) {
    for (const door of doors(as)) expect(statusOf(await door)).toBe(status);
  }
  expect(await claim()).toMatchObject({ id: address.claim });
});

test("the lead of that region finds who asks in the list, reads the profile, and says yes once", async ({ stage }) => {
  const { db, kees, mia, tom, address } = await asking(stage);
  expect(await open(list, { db, as: kees })).toMatchObject({ lists: { claimants: { rows: [{ name: "Tom", fromRegion: "Flevoland" }] }, waiting: { rows: [] }, approved: { rows: [] } }, matching: 1 });
  expect(await open(list, { db, as: mia })).toMatchObject({ lists: { claimants: { rows: [] } }, matching: 0 });
  expect(await open(page, { db, as: kees, address })).toMatchObject({ name: "Tom", home: { decides: true } });
  expect(statusOf(await open(page, { db, as: mia, address }))).toBe(404);
  expect(statusOf(await send(approve, { db, as: kees, address }))).toBe(303);
  expect(statusOf(await send(approve, { db, as: kees, address }))).toBe(404);
  expect(await open(profile, { db, as: tom })).toMatchObject({ profile: { homeRegion: "kennemerland" }, home: { asked: null } });
});

test("a no asks a reason, keeps one that cannot be used, and the therapist reads it", async ({ stage }) => {
  const { db, kees, tom, address, claim } = await asking(stage);
  const typed = { reason: "Bel mij op 06 12345678." };
  expect(await send(refuse, { db, as: kees, address, form: typed })).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: "reason", code: "reason-names-somebody" }], typed } });
  expect(await claim()).toMatchObject({ id: address.claim });
  expect(statusOf(await send(refuse, { db, as: kees, address, form: { reason } }))).toBe(303);
  expect(await open(profile, { db, as: tom })).toMatchObject({ home: { asked: null, refusal: { reason, toRegion: "kennemerland" } } });
  expect(statusOf(await open(page, { db, as: kees, address }))).toBe(404);
});
