import { beforeEach, describe, expect, test } from "vitest";
import { askTransfer } from "../../app/commands/ask-transfer.ts";
import { chooseColleague } from "../../app/commands/choose-colleague.ts";
import { declineTransfer } from "../../app/commands/decline-transfer.ts";
import type { Person } from "../../app/domain/actor.ts";
import { latestCode } from "../../db/handover-codes.ts";
import { recipientsOf } from "../../db/recipients.ts";
import { settingOn } from "../../db/settings.ts";
import { runningCase, standing, toldStates } from "../support/care.ts";
import { type CastTherapist, occasionOf, shelterWorker, therapist, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { agrees, askedOf, tend } from "../support/transfers.ts";

const { owner, web, worker } = ownDatabase();

let samira: Person, tom: CastTherapist, ria: CastTherapist;

/** Tom owns Praktijk De Linde; Ria works there too, and has one free place. Each test has a practice of its own. */
let count = 0;
beforeEach(async () => {
  const practice = `Praktijk ${++count}`;
  samira = await shelterWorker(owner, { organisation: `De Haven ${count}` });
  tom = await therapist(owner, { name: "Tom", practice, places: 2 });
  ria = await therapist(owner, { name: "Ria", practice });
});

const transferNow = (id: string) => owner.selectFrom("caseTransfer").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const liveOf = (requestId: string) => owner.selectFrom("proposal").select(["id", "therapistId", "status", "placeId"]).where("requestId", "=", requestId).where("releasedAt", "is", null).execute();
const heard = async (event: "transfer-asked" | "transfer-ended", id: string) => (await recipientsOf(worker, event, id, today)).map(({ personId }) => personId ?? "").toSorted((one, other) => one.localeCompare(other));

describe("a case that goes to a colleague", () => {
  test("goes when both therapists said yes: the one place is free, the other taken, the clock goes on, and there is a new code", async () => {
    const running = await runningCase(owner, { samira, tom });
    const id = await askedOf(web, worker, tom, running.id, ria);
    expect(await heard("transfer-asked", id)).toEqual([ria.personId]);
    expect(await agrees(web, ria, id)).toMatchObject({ kind: "proceed", all: true });
    await tend(worker);
    const [live] = await liveOf(running.request.id);
    expect(live).toMatchObject({ therapistId: ria.therapistId, status: "accepted" });
    expect(await standing(owner, running)).toEqual({ status: "accepted", held: false });
    expect((await toldStates(owner, running)).at(-1)).toMatchObject({ status: "accepted", reason: "moved-to-colleague" });
    expect((await latestCode(owner, live?.id ?? ""))?.endedAt).toBeNull();
    expect((await latestCode(owner, running.id))?.endedBecause).toBe("replaced");
    expect(await owner.selectFrom("request").select("submittedAt").where("id", "=", running.request.id).executeTakeFirst()).toEqual({ submittedAt: new Date("2026-10-23T09:00:00.000Z") });
    expect(await transferNow(id)).toMatchObject({ status: "done", newProposalId: live?.id });
    expect(await heard("transfer-ended", id)).toEqual([tom.personId, ria.personId, samira.personId].toSorted((one, other) => one.localeCompare(other)));
    const deeds = await owner.selectFrom("audit").select("action").where("subjectId", "=", id).orderBy("id").execute();
    expect(deeds.map(({ action }) => action)).toEqual(["transfer.ask", "transfer.choose", "transfer.agree", "job.tend-transfers"]);
  });

  test("whose name was told goes only when the shelter agrees as well, and both sides then find each other anew", async () => {
    const running = await runningCase(owner, { samira, tom, status: "handed-over" });
    const id = await askedOf(web, worker, tom, running.id, ria);
    expect(await agrees(web, samira, id)).toBeUndefined();
    expect(await agrees(web, ria, id)).toMatchObject({ all: false });
    expect(await heard("transfer-asked", id)).toEqual([samira.personId]);
    await tend(worker);
    expect(await standing(owner, running)).toEqual({ status: "handed-over", held: true });
    expect(await agrees(web, samira, id)).toMatchObject({ all: true });
    await tend(worker);
    expect(await standing(owner, running)).toEqual({ status: "accepted", held: false });
  });

  test("takes along what happened, and stays started", async () => {
    const running = await runningCase(owner, { samira, tom, status: "started" });
    const id = await askedOf(web, worker, tom, running.id, ria);
    await agrees(web, ria, id);
    await agrees(web, samira, id);
    await tend(worker);
    const [live] = await liveOf(running.request.id);
    expect(await owner.selectFrom("careReport").select(["what", "personId"]).where("proposalId", "=", live?.id ?? "").execute()).toEqual([{ what: "intake-held", personId: tom.personId }]);
    expect((await standing(owner, running)).status).toBe("started");
  });

  test("is told the name between the two yeses: then the shelter is asked after all, and nothing moves before", async () => {
    const running = await runningCase(owner, { samira, tom });
    const id = await askedOf(web, worker, tom, running.id, ria);
    await agrees(web, ria, id);
    await owner.insertInto("requestState").values({ requestId: running.request.id, status: "handed-over", at: today }).execute();
    await tend(worker);
    expect((await transferNow(id)).status).toBe("open");
    expect(await heard("transfer-asked", id)).toEqual([samira.personId]);
  });

  test("asked by the owner waits for both, also for who gives", async () => {
    const running = await runningCase(owner, { samira, tom: ria });
    const id = await askedOf(web, worker, tom, running.id, tom);
    expect(await heard("transfer-asked", id)).toEqual([ria.personId]);
    await agrees(web, ria, id);
    await tend(worker);
    expect((await liveOf(running.request.id))[0]).toMatchObject({ therapistId: tom.therapistId });
  });
});

describe("who can take over", () => {
  const optionsFor = async (proposalId: string) => {
    const id = await askTransfer(web, occasionOf(tom), proposalId);
    await tend(worker);
    return { id: id ?? "", options: (await transferNow(id ?? "")).options };
  };

  test("is somebody of the practice with a free place for whom all holds that the matching asks", async () => {
    const practice = `Praktijk ${count}`;
    const running = await runningCase(owner, { samira, tom });
    await therapist(owner, { name: "Full", practice, places: 0 });
    await therapist(owner, { name: "Otherform", practice, treatments: [{ treatment: "pcit", ageMin: 2, ageMax: 7 }] });
    await therapist(owner, { name: "Waits", practice, status: "submitted" });
    await therapist(owner, { name: "Elsewhere", practice: `Het Atelier ${count}` });
    expect((await optionsFor(running.id)).options).toEqual([ria.therapistId]);
  });

  test("is never a colleague whom the request leaves out, and nothing says why", async () => {
    const running = await runningCase(owner, { samira, tom });
    await owner.insertInto("requestExclusion").values({ requestId: running.request.id, therapistId: ria.therapistId, createdAt: today }).execute();
    const { id, options } = await optionsFor(running.id);
    expect(options).toEqual([]);
    expect(await chooseColleague(web, occasionOf(tom), { transfer: id, colleague: ria.therapistId })).toEqual({ kind: "refuse", reason: "colleague-not-possible" });
  });

  test("is not a colleague without a contract with the region of origin, where the rules ask for one", async () => {
    await owner.deleteFrom("therapistContract").where("therapistId", "=", ria.therapistId).execute();
    const running = await runningCase(owner, { samira, tom });
    const strict = { ...(await settingOn(owner, "funding-rules", "2026-11-22")), offerJeugdwetWithoutContract: { value: false, certainty: "choice", source: "a test" } };
    await owner.insertInto("setting").values({ key: "funding-rules", validFrom: "2026-11-22", value: JSON.stringify(strict), source: "a test", certainty: "choice" }).execute();
    const { id, options } = await optionsFor(running.id);
    await owner.deleteFrom("setting").where("source", "=", "a test").execute();
    expect(options).toEqual([]);
    expect((await transferNow(id)).status).toBe("looking");
  });

  test("is not a colleague whose profession does not allow it", async () => {
    const adult = await runningCase(owner, { samira, tom, ageYears: 31 });
    await owner.updateTable("request").set({ personKind: "parent" }).where("id", "=", adult.request.id).execute();
    await owner.updateTable("therapist").set({ professions: ["orthopedagoog-generalist"] }).where("id", "=", ria.therapistId).execute();
    expect((await optionsFor(adult.id)).options).toEqual([]);
  });

  test("is asked again before anything moves: who was left out since, or lost the place, does not get the case", async () => {
    const running = await runningCase(owner, { samira, tom });
    const id = await askedOf(web, worker, tom, running.id, ria);
    await agrees(web, ria, id);
    await owner.insertInto("requestExclusion").values({ requestId: running.request.id, therapistId: ria.therapistId, createdAt: today }).execute();
    await tend(worker);
    expect((await transferNow(id)).status).toBe("lapsed");
    expect(await standing(owner, running)).toEqual({ status: "accepted", held: true });
  });
});

describe("at the same moment", () => {
  test("two cases for the last place of a colleague: one goes, the other stays where it is", async () => {
    const [one, other] = [await runningCase(owner, { samira, tom }), await runningCase(owner, { samira, tom })];
    const ids = [await askedOf(web, worker, tom, one.id, ria), await askedOf(web, worker, tom, other.id, ria)];
    for (const id of ids) await agrees(web, ria, id);
    await Promise.all([tend(worker), tend(worker)]);
    expect((await Promise.all(ids.map(transferNow))).map(({ status }) => status).toSorted()).toEqual(["done", "lapsed"]);
    expect((await standing(owner, one)).held).not.toBe((await standing(owner, other)).held);
  });

  test("two workers move a case once", async () => {
    const running = await runningCase(owner, { samira, tom });
    const id = await askedOf(web, worker, tom, running.id, ria);
    await agrees(web, ria, id);
    await Promise.all([tend(worker), tend(worker), tend(worker)]);
    expect(await liveOf(running.request.id)).toHaveLength(1);
    expect((await transferNow(id)).status).toBe("done");
  });

  test("a yes and a no: the first counts, and who comes second is told", async () => {
    const running = await runningCase(owner, { samira, tom });
    const id = await askedOf(web, worker, tom, running.id, ria);
    const answers = await Promise.all([agrees(web, ria, id), declineTransfer(web, occasionOf(tom), id)]);
    expect(answers.filter((answer) => answer?.kind === "refuse")).toHaveLength(1);
  });
});

describe("a question about a case that nobody answers, or to which somebody says no,", () => {
  test("ends by itself after five working days, and all hear it", async () => {
    const running = await runningCase(owner, { samira, tom });
    const id = await askedOf(web, worker, tom, running.id, ria);
    await tend(worker, new Date("2026-11-27T09:00:00Z"));
    expect((await transferNow(id)).status).toBe("open");
    await tend(worker, new Date("2026-12-01T09:00:00Z"));
    expect((await transferNow(id)).status).toBe("expired");
    expect(await heard("transfer-ended", id)).toEqual([tom.personId, ria.personId].toSorted((one, other) => one.localeCompare(other)));
    expect((await standing(owner, running)).held).toBe(true);
  });

  test("leaves all as it was, and can be asked anew", async () => {
    const running = await runningCase(owner, { samira, tom });
    const id = await askedOf(web, worker, tom, running.id, ria);
    expect(await declineTransfer(web, occasionOf(ria), id)).toMatchObject({ kind: "proceed" });
    expect(await agrees(web, tom, id)).toMatchObject({ kind: "refuse" });
    await tend(worker);
    expect((await standing(owner, running)).held).toBe(true);
    expect(await askTransfer(web, occasionOf(tom), running.id)).not.toBe(id);
  });

  test("lapses when the case itself ended meanwhile", async () => {
    const running = await runningCase(owner, { samira, tom });
    const id = await askedOf(web, worker, tom, running.id, ria);
    await owner.updateTable("proposal").set({ releasedAt: today }).where("id", "=", running.id).execute();
    await tend(worker);
    expect((await transferNow(id)).status).toBe("lapsed");
  });
});
