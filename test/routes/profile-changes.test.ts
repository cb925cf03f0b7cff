import { describe, expect } from "vitest";
import { submitProfile } from "../../app/commands/submit-profile.ts";
import { action as keep } from "../../app/routes/profile/step.tsx";
import { action as approveChange } from "../../app/routes/region/therapists/change-approval.ts";
import { action as refuseChange, loader as refusalPage } from "../../app/routes/region/therapists/change-refusal.tsx";
import { action as ask, loader as questionPage } from "../../app/routes/region/therapists/question.tsx";
import { asActor } from "../../db/connect.ts";
import { openVersionOf } from "../../db/profile-versions.ts";
import { questionsAbout } from "../../db/profile-questions.ts";
import { therapistOf } from "../../db/therapists.ts";
import { nationalMember, occasionOf, regionalLead, shelterWorker, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Tom of Flevoland works in Kennemerland too, and claims sexual abuse. Loes leads the one, Kees the other, Mia a third. */
async function claiming({ db, as }: Rehearsal) {
  const tom = await therapist(db, { regions: ["flevoland", "kennemerland"], fields: { bigNumber: "19012345625" } });
  const loes = await regionalLead(db);
  const kees = await regionalLead(db, { name: "Kees", regions: ["kennemerland"] });
  const mia = await regionalLead(db, { name: "Mia", regions: ["zaanstreek-waterland"] });
  const strangers = [await shelterWorker(db), await nationalMember(db), tom];
  await as("schakel_web");
  const { profile } = (await asActor(db, tom, (trx) => therapistOf(trx, tom.personId)))!;
  await submitProfile(db, occasionOf(tom), { profile: { ...profile, populations: ["sexual-abuse"] }, places: { treatment: 0, screening: 0 } });
  const openVersion = () => asActor(db, tom, (trx) => openVersionOf(trx, tom.therapistId));
  const questions = () => asActor(db, tom, (trx) => questionsAbout(trx, tom.therapistId));
  return { db, tom, loes, kees, mia, strangers, openVersion, questions, address: { id: tom.therapistId, version: (await openVersion())!.id } };
}

const reason = "Het certificaat ontbreekt nog.";
const question = "Welk certificaat hebt u?";

describe("the doors of a change that waits", () => {
  test("are the home lead's: the lead of a region served and of elsewhere find nothing, others are turned away", async ({ stage }) => {
    const { db, kees, mia, strangers, address, openVersion, questions } = await claiming(stage);
    const doors = (as?: typeof kees) => [
      send(approveChange, { db, as, address }), send(refuseChange, { db, as, address, form: { reason } }), open(refusalPage, { db, as, address }),
      open(questionPage, { db, as, address }), send(ask, { db, as, address, form: { question } }),
    ];
    for (const [as, status] of [[kees, 404], [mia, 404], ...strangers.map((each) => [each, 404] as const), [undefined, 302]] as const) {
      for (const door of doors(as)) expect(statusOf(await door)).toBe(status);
    }
    expect(await openVersion()).toMatchObject({ id: address.version });
    expect(await questions()).toEqual([]);
  });

  test("let the home lead approve what was on the page, once", async ({ stage }) => {
    const { db, loes, address, openVersion } = await claiming(stage);
    const answers = [await send(approveChange, { db, as: loes, address }), await send(approveChange, { db, as: loes, address })];
    expect(answers.map((answer) => (answer as Response).headers.get("Location"))).toEqual(["/region/therapists", `/region/therapists/${address.id}`]);
    expect(await openVersion()).toBeUndefined();
  });

  test("ask a reason for a no, keep one that cannot be used, and write nothing until then", async ({ stage }) => {
    const { db, loes, address, openVersion } = await claiming(stage);
    const typed = { reason: "Bel mij op 06 12345678." };
    expect(await send(refuseChange, { db, as: loes, address, form: typed })).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: "reason", code: "reason-names-somebody" }], typed } });
    expect(await openVersion()).toMatchObject({ id: address.version });
    expect(statusOf(await send(refuseChange, { db, as: loes, address, form: { reason } }))).toBe(303);
    expect(statusOf(await open(refusalPage, { db, as: loes, address }))).toBe(303);
  });

  test("let the home lead ask one thing at a time, in words that name nobody", async ({ stage }) => {
    const { db, loes, address, questions } = await claiming(stage);
    const typed = { question: "Mail naar jan@voorbeeld.example" };
    expect(await send(ask, { db, as: loes, address, form: typed })).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: "question" }], typed } });
    for (let times = 0; times < 2; times++) expect(statusOf(await send(ask, { db, as: loes, address, form: { question } }))).toBe(303);
    expect(await questions()).toMatchObject([{ question, answeredAt: null }]);
  });
});

test("who takes away the number with which children may be treated reads in which step, and for which treatments, the ages change first", async ({ stage }) => {
  const noor = await therapist(stage.db, { name: "Noor", treatments: [{ treatment: "emdr" }, { treatment: "writejunior" }], fields: { professions: ["jeugd-en-gezinsprofessional"], skjNumber: "110005309", bigNumber: null } });
  await stage.as("schakel_web");
  const typed = { professions: "jeugd-en-gezinsprofessional", bigNumber: "", agbNumber: "", skjNumber: "", worksUnder: "outside", worksUnderNumber: "" };
  const answer = await send(keep, { db: stage.db, as: noor, address: { step: "registrations" }, form: typed });
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: { typed, problems: [{ field: "offers.emdr.ageMin", code: "children-need-registration", page: { to: "/profile/steps/forms", code: "first-forms", about: "EMDR, WRITEjunior" } }] },
  });
  expect((await asActor(stage.db, noor, (trx) => therapistOf(trx, noor.personId)))?.profile.skjNumber).toBe("110005309");
});

test("what is wrong on the page itself leads nowhere else", async ({ stage }) => {
  const tom = await therapist(stage.db);
  await stage.as("schakel_web");
  const answer = await send(keep, { db: stage.db, as: tom, address: { step: "registrations" }, form: { professions: "gz-psycholoog", bigNumber: "12" } });
  expect(answer).toMatchObject({ data: { problems: [{ field: "bigNumber", code: "big-format" }] } });
  expect(JSON.stringify(answer)).not.toContain("/profile/steps");
});
