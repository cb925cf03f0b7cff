import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { makeReference } from "../../app/domain/reference.ts";
import { makeDemo, password, withPassword } from "../support/accounts.ts";
import { openProposal, shelterWorker, submittedRequest, therapist, type CastTherapist } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { HttpSession, startWebServer } from "../support/web-server.ts";
import { eventually } from "../support/worker.ts";

const { owner, ownerUrl } = ownDatabase();
const origin = "http://schakel.example";

/** Two servers of one site, as two machines run them. */
async function twoServers() {
  return Promise.all([startWebServer({ ownerUrl, origin }), startWebServer({ ownerUrl, origin })]);
}

/** Somebody who signs in with a password alone, as accounts of the demo do. */
async function account(person: Person): Promise<string> {
  await makeDemo(owner, person);
  return withPassword(owner, person);
}

async function signedIn(server: string, email: string): Promise<HttpSession> {
  const session = new HttpSession(origin);
  expect((await session.signIn(server, email, password)).status).toBe(303);
  return session;
}

describe("two web servers on one database", { timeout: 60_000 }, () => {
  test("a session made at one is valid at the other, and signing out at one ends it at both", async () => {
    const [one, other] = await twoServers();
    const samira = await signedIn(one, await account(await shelterWorker(owner)));
    expect((await samira.get(other, "/requests")).status).toBe(200);
    const kept = samira.copy();
    expect((await samira.post(one, "/sign-out")).status).toBe(303);
    for (const server of [one, other]) expect((await kept.get(server, "/requests")).location).toMatch(/^\/sign-in/);
  });

  test("wrong passwords count over both, and the ninth is not even tried", async () => {
    const [one, other] = await twoServers();
    const email = await account(await shelterWorker(owner));
    const statuses: number[] = [];
    for (const server of [one, other, one, other, one, other, one, other]) statuses.push((await new HttpSession(origin).signIn(server, email, "iets heel anders")).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 422, 422, 422]);
    for (const server of [one, other]) expect((await new HttpSession(origin).signIn(server, email, password)).status).toBe(429);
  });
});

/** Both answers wait for the row that is held here, so that they are given at the same moment. */
async function atTheSameMoment<T>(proposals: readonly string[], answer: () => Promise<T>[]): Promise<T[]> {
  const answers = await owner.transaction().execute(async (trx) => {
    await trx.selectFrom("proposal").select("id").where("id", "in", proposals).forUpdate().execute();
    const given = answer();
    await eventually(async () => {
      const { rows } = await sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(owner);
      return rows.length >= given.length;
    });
    return { given };
  });
  return Promise.all(answers.given);
}

/** Says yes, and reads the page that follows. */
async function accept(session: HttpSession, server: string, proposal: string): Promise<string> {
  const answer = await session.post(server, `/proposals/${proposal}/acceptance`);
  expect(answer.status).toBe(303);
  return (await session.get(server, answer.location ?? "")).text;
}

const yes = "U hebt ja gezegd. Hieronder staat wie u kunt bellen.";
const alreadyYes = "U had al ja gezegd.";
const tooLate = "Dit voorstel is niet meer open";

async function accepted(therapists: readonly CastTherapist[]) {
  const ids = therapists.map(({ therapistId }) => therapistId);
  return owner.selectFrom("proposal").select("id").where("therapistId", "in", ids).where("status", "=", "accepted").execute();
}

describe("the same place at the same second", { timeout: 60_000 }, () => {
  test("one proposal, two sessions at two servers: one yes counts, and the other reads that there was one", async () => {
    const [one, other] = await twoServers();
    const tom = await therapist(owner);
    const { id } = await openProposal(owner, await submittedRequest(owner, await shelterWorker(owner)), tom);
    const email = await account(tom);
    const [desk, phone] = [await signedIn(one, email), await signedIn(other, email)];
    const pages = await atTheSameMoment([id], () => [accept(desk, one, id), accept(phone, other, id)]);
    expect(pages.filter((page) => page.includes(yes))).toHaveLength(1);
    expect(pages.filter((page) => page.includes(alreadyYes))).toHaveLength(1);
    expect(await accepted([tom])).toEqual([{ id }]);
  });

  test("two therapists, one child: whoever was asked last has it, and whose term was over reads so", async () => {
    const [one, other] = await twoServers();
    const [tom, anna] = [await therapist(owner), await therapist(owner, { name: "Anna" })];
    const yara = await submittedRequest(owner, await shelterWorker(owner));
    const first = await openProposal(owner, yara, tom);
    await release(first.id, "expired");
    const second = await openProposal(owner, yara, anna);
    const [toms, annas] = [await signedIn(one, await account(tom)), await signedIn(other, await account(anna))];
    const [late, inTime] = await atTheSameMoment([first.id, second.id], () => [accept(toms, one, first.id), accept(annas, other, second.id)]);
    expect(inTime).toContain(yes);
    expect(late).toContain(tooLate);
    expect(await accepted([tom, anna])).toEqual([{ id: second.id }]);
  });

  test("one place, two children: the one for whom it is held has it, and the page of the other says that it is over", async () => {
    const [one, other] = await twoServers();
    const samira = await shelterWorker(owner);
    const tom = await therapist(owner);
    const left = await openProposal(owner, await submittedRequest(owner, samira), tom);
    await release(left.id, "withdrawn");
    const next = await openProposal(owner, await submittedRequest(owner, samira), tom);
    expect(next.placeId).toBe(left.placeId);
    const email = await account(tom);
    const [desk, phone] = [await signedIn(one, email), await signedIn(other, email)];
    const [over, held] = await atTheSameMoment([left.id, next.id], () => [accept(desk, one, left.id), accept(phone, other, next.id)]);
    expect(over).toContain(tooLate);
    expect(held).toContain(yes);
    expect(await accepted([tom])).toEqual([{ id: next.id }]);
  });
});

/** The proposal came to nothing, and its place is free again. */
async function release(id: string, status: "expired" | "withdrawn") {
  const at = new Date();
  const { requestId } = await owner.updateTable("proposal").set({ status, answeredAt: at, releasedAt: at }).where("id", "=", id).returning("requestId").executeTakeFirstOrThrow();
  await owner.insertInto("requestState").values({ requestId, status: "submitted", at }).execute();
}

describe("what a browser is told and asked", { timeout: 60_000 }, () => {
  test("the cookie of a session is kept from scripts and other sites, and over https it goes nowhere else", async () => {
    const email = await account(await shelterWorker(owner));
    const secureOrigin = "https://schakel.example";
    const [plain, secure] = await Promise.all([startWebServer({ ownerUrl, origin }), startWebServer({ ownerUrl, origin: secureOrigin })]);
    const [line = ""] = (await new HttpSession(origin).signIn(plain, email, password)).cookies;
    expect(line).toMatch(/^session=/);
    expect(line.split("; ").slice(1).toSorted()).toEqual(["HttpOnly", "Path=/", "SameSite=Lax"]);
    const [secureLine = ""] = (await new HttpSession(secureOrigin).signIn(secure, email, password)).cookies;
    expect(secureLine).toMatch(/^__Host-session=/);
    expect(secureLine.split("; ").slice(1).toSorted()).toEqual(["HttpOnly", "Path=/", "SameSite=Lax", "Secure"]);
  });

  test("a form that comes from another site, or does not say where from, is refused and changes nothing", async () => {
    const server = await startWebServer({ ownerUrl, origin });
    const tom = await therapist(owner);
    const { id } = await openProposal(owner, await submittedRequest(owner, await shelterWorker(owner)), tom);
    const session = await signedIn(server, await account(tom));
    for (const from of ["https://elders.example", "null", "http://schakel.example.elders.example", "https://schakel.example", null]) {
      expect((await session.post(server, `/proposals/${id}/acceptance`, {}, from)).status, String(from)).toBe(403);
    }
    expect(await accepted([tom])).toEqual([]);
    expect((await session.post(server, `/proposals/${id}/acceptance`)).status).toBe(303);
    expect(await accepted([tom])).toEqual([{ id }]);
  });

  test("a form that cannot be used, posted to what is not theirs, is answered as what does not exist", async () => {
    const server = await startWebServer({ ownerUrl, origin });
    const { reference } = await submittedRequest(owner, await shelterWorker(owner));
    const neighbour = await signedIn(server, await account(await shelterWorker(owner, { name: "Nina", organisation: "De Zeeuw" })));
    for (const path of [`/requests/${reference}/withdrawal`, `/requests/${makeReference(Buffer.alloc(8))}/withdrawal`]) {
      expect((await neighbour.post(server, path, { reason: "nothing like it" })).status, path).toBe(404);
    }
  });
});
