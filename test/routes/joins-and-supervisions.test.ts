import { describe, expect } from "vitest";
import { action as accept } from "../../app/routes/practice/join-acceptance.ts";
import { action as declineJoin } from "../../app/routes/practice/join-decline.ts";
import { action as withdraw } from "../../app/routes/practice/join-withdrawal.ts";
import { action as ask, loader as joinPage } from "../../app/routes/practice/join.tsx";
import { loader as profile } from "../../app/routes/profile/profile.tsx";
import { action as confirm } from "../../app/routes/supervisions/confirmation.ts";
import { action as declineSupervision } from "../../app/routes/supervisions/decline.ts";
import { action as end } from "../../app/routes/supervisions/end.ts";
import { newcomer, regionalLead, shelterWorker, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const later = new Date("2026-12-06T09:00:00Z");

/** Tom owns De Linde, where Anna works too; Yasmina works at Het Atelier in the same region, Kees far away. */
async function practices({ db, as }: Rehearsal) {
  const tom = await therapist(db);
  const anna = await therapist(db, { name: "Anna" });
  const yasmina = await therapist(db, { name: "Yasmina", practice: "Het Atelier" });
  const kees = await therapist(db, { name: "Kees", practice: "Praktijk Noord", region: "kennemerland" });
  const others = [await shelterWorker(db), await regionalLead(db)];
  await as("schakel_web");
  return { db, tom, anna, yasmina, kees, others, linde: tom.organisations[0]! };
}

async function joinsIn({ db, as }: Rehearsal) {
  await as("owner");
  const rows = await db.selectFrom("joinRequest").select(["id", "personId", "organisationId", "status"]).execute();
  await as("schakel_web");
  return rows;
}

describe("who has a practice and wants to join another one", () => {
  test("chooses it on a page of its own, once, and can take it back", async ({ stage }) => {
    const { db, yasmina, linde } = await practices(stage);
    expect(await open(joinPage, { db, as: yasmina })).toMatchObject({ practice: "Het Atelier", join: null, practices: [{ id: linde, name: "Praktijk De Linde" }] });
    for (let times = 0; times < 2; times++) expect(statusOf(await send(ask, { db, as: yasmina, form: { practice: linde } }))).toBe(303);
    expect(await joinsIn(stage)).toMatchObject([{ personId: yasmina.personId, organisationId: linde, status: "asked" }]);
    expect(await open(joinPage, { db, as: yasmina })).toMatchObject({ join: { practice: "Praktijk De Linde", status: "asked" } });
    expect(await open(profile, { db, as: yasmina })).toMatchObject({ practice: "Het Atelier", join: { status: "asked" } });
    expect(statusOf(await send(withdraw, { db, as: yasmina }))).toBe(303);
    expect(await joinsIn(stage)).toMatchObject([{ status: "withdrawn" }]);
  });

  test("cannot ask nobody, the own practice, one of another region, or one that is not there", async ({ stage }) => {
    const { db, yasmina, kees } = await practices(stage);
    for (const [practice, code] of [["", "practice-missing"], [yasmina.organisations[0]!, "practice-unknown"], [kees.organisations[0]!, "practice-unknown"], [yasmina.personId, "practice-unknown"]] as const) {
      expect(await send(ask, { db, as: yasmina, form: { practice } })).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: "practice", code }], typed: { practice } } });
    }
    expect(await joinsIn(stage)).toEqual([]);
  });

  test("finishes the registration first", async ({ stage }) => {
    const { db, linde } = await practices(stage);
    await stage.as("owner");
    const ruben = await newcomer(db, { practice: "Het Atelier" });
    await stage.as("schakel_web");
    const back = await open(joinPage, { db, as: ruben });
    expect([statusOf(back), (back as Response).headers.get("Location")]).toEqual([303, "/profile"]);
    expect(statusOf(await send(ask, { db, as: ruben, form: { practice: linde } }))).toBe(303);
    expect(await joinsIn(stage)).toEqual([]);
  });

  test("is a therapist: nobody else has this page", async ({ stage }) => {
    const { db, others, linde } = await practices(stage);
    for (const as of others) expect([statusOf(await open(joinPage, { db, as })), statusOf(await send(ask, { db, as, form: { practice: linde } })), statusOf(await send(withdraw, { db, as }))]).toEqual([404, 404, 404]);
    expect([statusOf(await open(joinPage, { db })), statusOf(await send(ask, { db, form: { practice: linde } }))]).toEqual([302, 302]);
  });
});

describe("the answer to who wants to join", () => {
  async function asked(stage: Rehearsal) {
    const cast = await practices(stage);
    await send(ask, { db: cast.db, as: cast.yasmina, form: { practice: cast.linde } });
    return { ...cast, address: { join: (await joinsIn(stage))[0]!.id } };
  }

  test("is the owner's alone: a colleague, the asker and who works elsewhere find no question", async ({ stage }) => {
    const { db, anna, yasmina, kees, others, address } = await asked(stage);
    for (const door of [accept, declineJoin]) {
      for (const as of [anna, yasmina, kees]) expect(statusOf(await send(door, { db, as, address }))).toBe(404);
      for (const as of others) expect(statusOf(await send(door, { db, as, address }))).toBe(404);
      expect(statusOf(await send(door, { db, address }))).toBe(302);
    }
    expect(await joinsIn(stage)).toMatchObject([{ status: "asked" }]);
  });

  test("is given once, from the profile of the owner", async ({ stage }) => {
    const { db, tom, address } = await asked(stage);
    expect(await open(profile, { db, as: tom })).toMatchObject({ joins: [{ id: address.join, name: "Yasmina" }] });
    expect(statusOf(await send(accept, { db, as: tom, address }))).toBe(303);
    expect(statusOf(await send(declineJoin, { db, as: tom, address }))).toBe(404);
    expect(await joinsIn(stage)).toMatchObject([{ status: "accepted" }]);
  });
});

describe("the answer of a supervisor", () => {
  async function training(stage: Rehearsal) {
    const cast = await practices(stage);
    await stage.as("owner");
    const { id } = await stage.db
      .insertInto("supervision")
      .values({ therapistId: cast.yasmina.therapistId, treatment: "emdr", supervisorId: cast.tom.therapistId, askedAt: today, expiresAt: later })
      .returning("id")
      .executeTakeFirstOrThrow();
    await stage.as("schakel_web");
    const status = async () => {
      await stage.as("owner");
      const row = await stage.db.selectFrom("supervision").select("status").executeTakeFirstOrThrow();
      await stage.as("schakel_web");
      return row.status;
    };
    return { ...cast, address: { supervision: id }, status };
  }

  test("is given by who was asked: not by who is in training, a colleague or anybody else", async ({ stage }) => {
    const { db, anna, yasmina, kees, others, address, status } = await training(stage);
    for (const door of [confirm, declineSupervision, end]) {
      for (const as of [anna, yasmina, kees]) expect(statusOf(await send(door, { db, as, address }))).toBe(404);
      for (const as of others) expect(statusOf(await send(door, { db, as, address }))).toBe(404);
      expect(statusOf(await send(door, { db, address }))).toBe(302);
    }
    expect(await status()).toBe("asked");
  });

  test("is a yes that can be ended, and a no that cannot be taken back by pressing again", async ({ stage }) => {
    const { db, tom, address, status } = await training(stage);
    expect(await open(profile, { db, as: tom })).toMatchObject({ supervisions: [{ id: address.supervision, name: "Yasmina", form: "EMDR" }] });
    expect(statusOf(await send(end, { db, as: tom, address }))).toBe(404);
    expect(statusOf(await send(confirm, { db, as: tom, address }))).toBe(303);
    expect(statusOf(await send(declineSupervision, { db, as: tom, address }))).toBe(404);
    expect(statusOf(await send(end, { db, as: tom, address }))).toBe(303);
    expect(await status()).toBe("ended");
  });
});
