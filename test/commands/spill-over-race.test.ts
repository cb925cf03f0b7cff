import { expect, test } from "vitest";
import { answerSpillOver } from "../../app/commands/answer-spill-over.ts";
import { endSpillOver } from "../../app/commands/end-spill-over.ts";
import { proposeSpillOver } from "../../app/commands/propose-spill-over.ts";
import { occasionOf, regionalLead } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { waitingJobs } from "../support/matching.ts";

const { owner, web } = ownDatabase();

async function scene() {
  const { neighbour: beside } = await owner.selectFrom("regionNeighbour").select("neighbour").where("region", "=", "flevoland").orderBy("neighbour").executeTakeFirstOrThrow();
  const loes = await regionalLead(owner);
  const [kees, mark] = [await regionalLead(owner, { name: "Kees", regions: [beside] }), await regionalLead(owner, { name: "Mark", regions: [beside] })];
  const wish = (form: string) => ({ direction: { from: "flevoland", to: beside }, form, places: 2, untilOn: "2027-03-01" });
  return { loes, kees, mark, wish };
}

/** Suggested by Loes; its id. */
async function suggested(form: string, { loes, wish }: Awaited<ReturnType<typeof scene>>): Promise<string> {
  await proposeSpillOver(web, occasionOf(loes), wish(form));
  return (await owner.selectFrom("spillOver").select("id").where("form", "=", form).executeTakeFirstOrThrow()).id;
}

const answersTold = async (subject: string) => (await waitingJobs(owner, "notify")).filter(({ payload }) => payload.event === "agreement-answered" && payload.subject === subject).length;

test("the same agreement suggested from both sides at one moment is one agreement", async () => {
  const { loes, kees, wish } = await scene();
  const both = await Promise.all([loes, kees, loes].map((who) => proposeSpillOver(web, occasionOf(who), wish("emdr"))));
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(["proceed", "refuse", "refuse"]);
  expect(await owner.selectFrom("spillOver").select("id").where("form", "=", "emdr").execute()).toHaveLength(1);
});

test("two leads of one region who answer at one moment answer once: yes or no, and one letter", async () => {
  const all = await scene();
  const id = await suggested("pcit", all);
  const answered = await Promise.all([answerSpillOver(web, occasionOf(all.kees), { id, yes: true }), answerSpillOver(web, occasionOf(all.mark), { id, yes: false })]);
  expect(answered.filter(Boolean)).toHaveLength(1);
  const { agreedAt, declinedAt } = await owner.selectFrom("spillOver").select(["agreedAt", "declinedAt"]).where("id", "=", id).executeTakeFirstOrThrow();
  expect([agreedAt, declinedAt].filter((at) => at !== null)).toHaveLength(1);
  expect(await answersTold(id)).toBe(1);
});

test("a suggestion that is taken back while the other lead says yes is over, or runs until somebody ends it: never both at once", async () => {
  const all = await scene();
  const id = await suggested("tfcgt", all);
  const [taken, agreed] = await Promise.all([endSpillOver(web, occasionOf(all.loes), id), answerSpillOver(web, occasionOf(all.kees), { id, yes: true })]);
  expect(taken).toBe(true);
  const { agreedAt, endedAt } = await owner.selectFrom("spillOver").select(["agreedAt", "endedAt"]).where("id", "=", id).executeTakeFirstOrThrow();
  expect(endedAt).not.toBeNull();
  expect(agreedAt !== null).toBe(agreed);
});
