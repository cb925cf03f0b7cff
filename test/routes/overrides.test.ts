import { describe, expect } from "vitest";
import { action as forbid, loader as forbidPage } from "../../app/routes/region/overrides/forbid.tsx";
import { action as hold, loader as holdPage } from "../../app/routes/region/overrides/hold.tsx";
import { action as propose, loader as proposePage } from "../../app/routes/region/overrides/propose.tsx";
import { action as release } from "../../app/routes/region/overrides/release.ts";
import { loader as pageOfLead } from "../../app/routes/region/request.tsx";
import { loader as pageOfShelter } from "../../app/routes/requests/request.tsx";
import type { Person } from "../../app/domain/actor.ts";
import { nationalMember, openProposal, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const reason = "Zo is het afgesproken in het overleg.";

/** Yara waits in Flevoland, where Loes and Mark lead and Tom works; Kees leads Kennemerland, where Yasmina works. */
async function scene({ db, as }: Rehearsal) {
  const samira = await shelterWorker(db);
  const cast = { samira, tom: await therapist(db), loes: await regionalLead(db), mark: await regionalLead(db, { name: "Mark" }), kees: await regionalLead(db, { name: "Kees", regions: ["kennemerland"] }), noor: await nationalMember(db) };
  const yasmina = await therapist(db, { name: "Yasmina", practice: "Het Atelier", region: "kennemerland" });
  const yara = await submittedRequest(db, samira);
  await as("schakel_web");
  const address = { reference: yara.reference };
  const forms = { hold: { untilOn: "2026-12-06", reason }, propose: { therapist: cast.tom.therapistId, reason }, forbid: { therapist: cast.tom.therapistId, reason } };
  const doors = { hold: { page: holdPage, deed: hold }, propose: { page: proposePage, deed: propose }, forbid: { page: forbidPage, deed: forbid } } as const;
  const decide = (kind: keyof typeof doors, who: Person, change: Record<string, string> = {}) => send(doors[kind].deed as typeof hold, { db, as: who, address, form: { ...forms[kind], ...change } });
  const look = (kind: keyof typeof doors, who: Person) => open(doors[kind].page as typeof holdPage, { db, as: who, address });
  const seen = async (who: Person) => (await open(pageOfLead, { db, as: who, address })) as { overrides: { id: string; kind: string; reason: string; madeBy: string | null; endedAt: Date | null }[]; timeline: { kind: string; what?: string; whom?: string | null; by?: string | null; of?: string | null }[] };
  const undo = async (who: Person, by: Person = who) => send(release, { db, as: by, address: { ...address, override: (await seen(who)).overrides[0]!.id } });
  return { db, ...cast, yasmina, yara, address, decide, look, seen, undo };
}

const kinds = ["hold", "propose", "forbid"] as const;

describe.each(kinds)("a lead decides beside the engine: %s", (kind) => {
  test("it stands on the page with its reason and its maker, in the story, and a colleague undoes it with one click", async ({ stage }) => {
    const { loes, mark, tom, decide, look, seen, undo } = await scene(stage);
    expect(statusOf(await look(kind, loes))).toBe(200);
    expect(statusOf(await decide(kind, loes))).toBe(303);
    const whom = kind === "hold" ? null : tom.name;
    expect(await seen(mark)).toMatchObject({ overrides: [{ kind, reason, madeBy: "Loes", endedAt: null }], timeline: [{ kind: "decided", what: kind, whom, by: "Loes" }, { kind: "state" }] });
    expect(statusOf(await undo(loes, mark))).toBe(303);
    const after = await seen(loes);
    expect(after.overrides[0]?.endedAt).not.toBeNull();
    expect(after.timeline).toContainEqual(expect.objectContaining({ kind: "decided", what: "released", of: kind, by: "Mark" }));
    expect(statusOf(await undo(loes, mark))).toBe(404);
  });

  test("is not there for the lead of another region, and closed to all others", async ({ stage }) => {
    const { db, loes, kees, samira, tom, noor, decide, look, undo } = await scene(stage);
    expect([statusOf(await look(kind, kees)), statusOf(await decide(kind, kees))]).toEqual([404, 404]);
    for (const stranger of [samira, tom, noor]) expect([statusOf(await look(kind, stranger)), statusOf(await decide(kind, stranger))]).toEqual([404, 404]);
    await decide(kind, loes);
    expect([statusOf(await undo(loes, kees)), statusOf(await undo(loes, samira))]).toEqual([404, 404]);
    await stage.as("owner");
    expect(await db.selectFrom("leadOverride").select(["kind", "endedAt"]).execute()).toEqual([{ kind, endedAt: null }]);
  });

  test.for<[string, Record<string, string>, string]>([
    ["no reason", { reason: "" }, "reason"],
    ["somebody's name and phone in the reason", { reason: "Bel Fatima op 06 12345678." }, "reason"],
    ["nothing chosen", { untilOn: "", therapist: "" }, kind === "hold" ? "untilOn" : "therapist"],
  ])("with %s it is refused with what was typed, and nothing is written", async ([, change, field], { stage }) => {
    const { db, loes, decide } = await scene(stage);
    expect(await decide(kind, loes, change)).toMatchObject({ init: { status: 422 }, data: { problems: [{ field }], typed: change } });
    await stage.as("owner");
    expect(await db.selectFrom("leadOverride").select("id").execute()).toEqual([]);
  });
});

describe("about whom a lead can decide", () => {
  test.for(["propose", "forbid"] as const)("%s: only a therapist of the own regions", async (kind, { stage }) => {
    const { loes, yasmina, decide, seen } = await scene(stage);
    expect(await decide(kind, loes, { therapist: yasmina.therapistId })).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: "therapist", code: "therapist-unknown" }] } });
    expect((await seen(loes)).overrides).toEqual([]);
  });

  test("who was asked answers first: meanwhile nobody holds the request or chooses another, but a pair can be forbidden", async ({ stage }) => {
    const { db, loes, tom, yara, decide, look } = await scene(stage);
    await stage.as("owner");
    await openProposal(db, yara, tom);
    await stage.as("schakel_web");
    for (const kind of ["hold", "propose"] as const) expect([statusOf(await look(kind, loes)), statusOf(await decide(kind, loes))]).toEqual([303, 303]);
    await stage.as("owner");
    expect(await db.selectFrom("leadOverride").select("id").execute()).toEqual([]);
    await stage.as("schakel_web");
    expect([statusOf(await look("forbid", loes)), statusOf(await decide("forbid", loes))]).toEqual([200, 303]);
  });
});

describe("what the shelter reads in the story of its request", () => {
  const story = async (db: Rehearsal["db"], samira: Person, reference: string) => (await open(pageOfShelter, { db, as: samira, address: { reference } })) as { timeline: { kind: string; what?: string }[] };

  test("that a lead holds it and lets it go again, never why or by whom", async ({ stage }) => {
    const { db, samira, loes, address, decide, undo } = await scene(stage);
    await decide("hold", loes);
    await undo(loes);
    const page = await story(db, samira, address.reference);
    expect(page.timeline.filter(({ kind }) => kind === "lead").map(({ what }) => what ?? "").toSorted()).toEqual(["hold", "released"]);
    expect(JSON.stringify(page)).not.toMatch(/afgesproken|Loes/);
  });

  test("nothing of two who are not brought together, or of a choice that was not carried out: it would tell whom", async ({ stage }) => {
    const { db, samira, loes, address, decide } = await scene(stage);
    await decide("forbid", loes);
    await decide("propose", loes);
    const page = await story(db, samira, address.reference);
    expect(page.timeline.filter(({ kind }) => kind !== "state")).toEqual([]);
    expect(JSON.stringify(page)).not.toMatch(/afgesproken|Loes|Tom/);
  });
});
