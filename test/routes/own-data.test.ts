import { sql } from "kysely";
import { describe, expect } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { loader as file } from "../../app/routes/account/own-data-json.ts";
import { loader as page } from "../../app/routes/account/own-data.tsx";
import { newcomer, openProposal, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, statusOf } from "../support/visit.ts";

const test = rehearsals();

async function scene({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db, { fields: { bigNumber: "12345678925" } });
  const yasmina = await therapist(db, { name: "Yasmina", practice: "Het Atelier" });
  const request = await submittedRequest(db, samira, { fields: { note: "Houdt van tekenen", language: "ar" } });
  await openProposal(db, request, tom);
  const loes = await regionalLead(db);
  const entry = { at: new Date(), cause: "test", permission: "therapist.view", action: "therapist.view", subjectKind: "therapist", role: "regional-lead", personId: loes.personId };
  await db.insertInto("audit").values([{ ...entry, subjectId: tom.therapistId }, { ...entry, subjectId: yasmina.therapistId }]).execute();
  await db.insertInto("mail").values({ key: "one", personId: tom.personId, address: "tom@schakel.example", language: "nl", letter: "proposal-made", createdAt: new Date() }).execute();
  await db.insertInto("mail").values({ key: "two", personId: yasmina.personId, address: "yasmina@schakel.example", language: "nl", letter: "proposal-made", createdAt: new Date() }).execute();
  return { samira, tom, yasmina, loes, request };
}

/** The file as somebody keeps it. */
async function kept({ db, as }: Rehearsal, actor: Person) {
  await as("schakel_web");
  const answer = await open(file, { db, as: actor });
  if (!(answer instanceof Response)) throw new Error("The file is no answer of its own.");
  const text = await answer.text();
  return { text, data: JSON.parse(text) as Record<string, Record<string, unknown>[]>, headers: answer.headers };
}

describe("the own data", () => {
  test("of a therapist are all there in one file: account, profile, proposals, mail, and the log by and about", async ({ stage }) => {
    const { tom, request } = await scene(stage);
    const { data, headers, text } = await kept(stage, tom);
    expect(headers.get("Content-Disposition")).toContain("attachment");
    expect(data).toMatchObject({
      about: tom.personId, account: [{ name: "Tom", role: "therapist" }], organisations: [{ name: "Praktijk De Linde" }], profile: [{ bigNumber: "12345678925" }],
      treatments: [{ treatment: "emdr", ageMin: 4 }], places: [{ kind: "treatment" }], proposals: [{ status: "open" }], mail: [{ letter: "proposal-made", address: "tom@schakel.example" }],
    });
    expect(data.log).toEqual(expect.arrayContaining([
      expect.objectContaining({ action: "therapist.view", bySelf: false, role: "regional-lead", subjectId: tom.therapistId }),
      expect.objectContaining({ action: "account.download-data", bySelf: true }),
    ]));
    for (const secret of ["passwordHash", "unusable", "token"]) expect(text).not.toContain(secret);
    for (const ofTheChild of ["tekenen", request.reference, "\"ar\"", "ageYears"]) expect(text).not.toContain(ofTheChild);
  });

  test("hold nothing of a colleague or a neighbour, and do not say which lead looked", async ({ stage }) => {
    const { tom, yasmina, loes } = await scene(stage);
    const { text } = await kept(stage, tom);
    for (const other of [yasmina.personId, yasmina.therapistId, "yasmina@", loes.personId]) expect(text).not.toContain(other);
  });

  test("of a shelter worker name the requests by their id alone", async ({ stage }) => {
    const { samira, request } = await scene(stage);
    const { data, text } = await kept(stage, samira);
    expect(data.requestsSent).toEqual([{ id: request.id, submittedAt: expect.any(String) as string }]);
    expect(text).not.toContain("tekenen");
    expect(data).not.toHaveProperty("profile");
  });

  test("are read on a page too, for every role, and that is in the log; long parts are cut there and whole in the file", async ({ stage }) => {
    const { tom } = await scene(stage);
    for (let index = 0; index < 60; index++) await stage.db.insertInto("mail").values({ key: `more ${index}`, personId: tom.personId, address: "tom@schakel.example", language: "nl", letter: "proposal-made", createdAt: new Date() }).execute();
    await stage.as("schakel_web");
    const answer = await open(page, { db: stage.db, as: tom });
    if (answer instanceof Response) throw new Error("The page was refused.");
    const mail = answer.parts.find(({ part }) => part === "mail");
    expect([mail?.count, mail?.rows.length]).toEqual([61, 50]);
    expect((await kept(stage, tom)).data.mail).toHaveLength(61);
    await stage.as("owner");
    expect(await stage.db.selectFrom("audit").select("subjectId").where("action", "=", "account.view-data").execute()).toEqual([{ subjectId: tom.personId }]);
    await stage.as("schakel_web");
    await stage.as("owner");
    const others = [await shelterWorker(stage.db, { name: "Bo" }), await regionalLead(stage.db, { name: "Kees" }), await newcomer(stage.db)];
    await stage.as("schakel_web");
    for (const each of others) expect(statusOf(await open(page, { db: stage.db, as: each }))).toBe(200);
  });

  test("are for nobody who has not signed in", async ({ stage }) => {
    await stage.as("schakel_web");
    for (const door of [page, file]) {
      const answer = await open(door as typeof file, { db: stage.db });
      expect(answer instanceof Response && answer.headers.get("Location")).toContain("/sign-in");
    }
    expect((await sql`select * from own_log()`.execute(stage.db)).rows).toEqual([]);
  });
});
