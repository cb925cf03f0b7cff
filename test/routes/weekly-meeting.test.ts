import { describe, expect } from "vitest";
import { loader as list, action as begin } from "../../app/routes/region/meetings/meetings.tsx";
import { loader as goOn } from "../../app/routes/region/meetings/meeting.ts";
import { loader as turn, action as decide } from "../../app/routes/region/meetings/turn.tsx";
import { loader as minutes } from "../../app/routes/region/meetings/minutes.tsx";
import { action as end } from "../../app/routes/region/meetings/end.ts";
import { loader as ownPage } from "../../app/routes/requests/request.tsx";
import { days, later } from "../../app/domain/duration.ts";
import { nationalMember, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { waitingJobs } from "../support/matching.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Three wait in Flevoland, the eldest first, and one in Kennemerland. */
async function scene({ db, as }: Rehearsal) {
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const [first, second, third] = [await submittedRequest(db, samira, { submittedAt: later(today, -days(40)) }), await submittedRequest(db, samira, { submittedAt: later(today, -days(9)) }), await submittedRequest(db, samira)];
  const away = await submittedRequest(db, bo, { region: "kennemerland" });
  const cast = { samira, tom: await therapist(db), loes: await regionalLead(db), kees: await regionalLead(db, { name: "Kees", regions: ["kennemerland"] }), noor: await nationalMember(db) };
  await as("schakel_web");
  const start = await send(begin, { db, as: cast.loes, form: { region: "flevoland" } });
  const meeting = (start as Response).headers.get("location")!.split("/").at(-1)!;
  let turns = 0;
  const say = (reference: string, form: Record<string, string | string[]>, who = cast.loes) => send(decide, { db, as: who, now: later(today, (turns += 60_000)), address: { meeting, reference }, form });
  return { db, ...cast, first: first!, second: second!, third: third!, away, meeting, say };
}

/** Another that waits in Flevoland. */
const anotherOf = (db: Rehearsal["db"], besides: string) => db.selectFrom("request").select("reference").where("region", "=", "flevoland").where("id", "<>", besides).orderBy("submittedAt").orderBy("id").executeTakeFirstOrThrow();

describe("the weekly meeting", () => {
  test("goes from who waits longest to the next, and what is decided works and stands in the minutes", async ({ stage }) => {
    const { db, loes, tom, first, second, third, meeting, say } = await scene(stage);
    const next = async () => ((await open(goOn, { db, as: loes, address: { meeting } })) as Response).headers.get("location");
    expect(await next()).toBe(`/region/table/${meeting}/${first.reference}`);
    expect(await open(turn, { db, as: loes, address: { meeting, reference: first.reference } })).toMatchObject({ days: 40, left: 3, done: 0, next: second.reference, pairs: [{ id: tom.therapistId, toWaive: [] }] });
    expect(statusOf(await say(first.reference, { decision: "propose", therapist: tom.therapistId, note: "Gebeld: er is plek." }))).toBe(303);
    expect(statusOf(await say(second.reference, { decision: "hold", untilOn: "2026-12-06", note: "De opvang vraagt om rust." }))).toBe(303);
    expect(await next()).toBe(`/region/table/${meeting}/${third.reference}`);
    expect(statusOf(await say(third.reference, { decision: "concession", concession: "interpreter", note: "" }))).toBe(303);
    expect(await next()).toBe(`/region/table/${meeting}/minutes`);
    expect(await open(minutes, { db, as: loes, address: { meeting } })).toMatchObject({
      left: 0, closed: false, decisions: [{ decision: "propose" }, { decision: "hold", note: "De opvang vraagt om rust." }, { decision: "concession", concession: "interpreter" }],
    });
    await stage.as("owner");
    expect((await waitingJobs(db, "notify")).map(({ payload }) => payload.event)).toContain("concession-asked");
    expect(await db.selectFrom("leadOverride").select("kind").orderBy("kind").execute()).toEqual([{ kind: "hold" }, { kind: "propose" }]);
  });

  test("is resumed the same day, and the next one is a new one, also when nobody closed it", async ({ stage }) => {
    const { db, loes, meeting } = await scene(stage);
    const again = (now: Date) => send(begin, { db, as: loes, now, form: { region: "flevoland" } });
    expect(((await again(later(today, 3_600_000))) as Response).headers.get("location")).toBe(`/region/table/${meeting}`);
    expect(((await again(later(today, days(7)))) as Response).headers.get("location")).not.toBe(`/region/table/${meeting}`);
  });

  test("of the week after shows what was decided about a request before, by whom, and what was undone", async ({ stage }) => {
    const { db, loes, first, meeting, say } = await scene(stage);
    await say(first.reference, { decision: "hold", untilOn: "2026-11-26", note: "De opvang vraagt om rust." });
    await send(end, { db, as: loes, address: { meeting } });
    const nextWeek = later(today, days(7));
    const again = (await send(begin, { db, as: loes, now: nextWeek, form: { region: "flevoland" } })) as Response;
    const next = again.headers.get("location")!.split("/").at(-1)!;
    expect(await open(turn, { db, as: loes, now: nextWeek, address: { meeting: next, reference: first.reference } })).toMatchObject({ decided: [{ what: "hold", by: "Loes", untilOn: "2026-11-26" }] });
    expect(await open(turn, { db, as: loes, now: nextWeek, address: { meeting: next, reference: (await anotherOf(db, first.id)).reference } })).toMatchObject({ decided: [] });
  });

  test("once closed, its minutes do not change", async ({ stage }) => {
    const { db, loes, first, meeting, say } = await scene(stage);
    expect(statusOf(await send(end, { db, as: loes, address: { meeting } }))).toBe(303);
    await say(first.reference, { decision: "later", note: "" });
    expect(await open(minutes, { db, as: loes, address: { meeting } })).toMatchObject({ closed: true, decisions: [] });
    expect(statusOf(await open(turn, { db, as: loes, address: { meeting, reference: first.reference } }))).toBe(303);
  });

  test("a neighbouring region is allowed for one request, once the other lead agrees", async ({ stage }) => {
    const { db, first, say } = await scene(stage);
    const beside = await db.selectFrom("regionNeighbour").select("neighbour").where("region", "=", "flevoland").executeTakeFirstOrThrow();
    expect(statusOf(await say(first.reference, { decision: "spill-over", region: beside.neighbour, note: "" }))).toBe(422);
    expect(statusOf(await say(first.reference, { decision: "spill-over", region: beside.neighbour, otherLead: "yes", note: "" }))).toBe(303);
    await stage.as("owner");
    expect(await db.selectFrom("requestConcession").select(["kind", "added"]).where("requestId", "=", first.id).execute()).toEqual([{ kind: "region", added: [beside.neighbour] }]);
  });

  test.for<[string, Record<string, string>, string, string]>([
    ["nothing chosen", { note: "" }, "decision", "decision-missing"],
    ["a hold without a reason", { decision: "hold", untilOn: "2026-12-06", note: "" }, "note", "reason-missing"],
    ["a hold that never ends", { decision: "hold", untilOn: "2029-12-06", note: "Rust." }, "untilOn", "until-too-far"],
    ["somebody's phone in the note", { decision: "later", note: "Bel moeder op 06 12345678" }, "note", "reason-names-somebody"],
    ["a question about nothing", { decision: "concession", note: "" }, "concession", "concession-missing"],
    ["nobody to propose", { decision: "propose", note: "Gebeld." }, "therapist", "therapist-missing"],
    ["a region that is not beside this one", { decision: "spill-over", region: "zeeland", otherLead: "yes", note: "" }, "region", "region-unknown"],
  ])("%s is refused with what was typed, and nothing is written", async ([, form, field, code], { stage }) => {
    const { db, first, say } = await scene(stage);
    expect(await say(first.reference, form)).toMatchObject({ init: { status: 422 }, data: { problems: [{ field, code }], typed: form } });
    await stage.as("owner");
    expect(await db.selectFrom("meetingDecision").select("decision").execute()).toEqual([]);
    expect(await db.selectFrom("leadOverride").select("id").execute()).toEqual([]);
  });

  test("is not there for the lead of another region, who cannot bring another region's request on this table either, and closed to all others", async ({ stage }) => {
    const { db, kees, loes, samira, tom, noor, first, away, meeting, say } = await scene(stage);
    for (const address of [{ meeting, reference: first.reference }, { meeting, reference: away.reference }]) expect(statusOf(await open(turn, { db, as: kees, address }))).toBe(404);
    expect(statusOf(await say(first.reference, { decision: "later", note: "" }, kees))).toBe(404);
    expect(statusOf(await say(away.reference, { decision: "later", note: "" }, loes))).toBe(404);
    for (const door of [goOn, minutes]) expect(statusOf(await open(door, { db, as: kees, address: { meeting } }))).toBe(404);
    expect(statusOf(await send(end, { db, as: kees, address: { meeting } }))).toBe(404);
    expect(statusOf(await send(begin, { db, as: kees, form: { region: "flevoland" } }))).toBe(404);
    expect(await open(list, { db, as: kees })).toMatchObject({ meetings: [], regions: [{ slug: "kennemerland", waiting: 1 }] });
    for (const as of [samira, tom, noor]) expect(statusOf(await open(minutes, { db, as, address: { meeting } }))).toBe(404);
  });

  test("the shelter reads that a lead holds its request, until when, and never why", async ({ stage }) => {
    const { db, samira, second, say } = await scene(stage);
    await say(second.reference, { decision: "hold", untilOn: "2026-12-06", note: "Een geheime reden." });
    const page = JSON.stringify(await open(ownPage, { db, as: samira, address: { reference: second.reference } }));
    expect(page).toContain('"kind":"lead"');
    expect(page).toContain("2026-12-06");
    expect(page).not.toContain("geheime");
  });
});
