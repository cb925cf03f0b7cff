import pg from "pg";
import { expect, test } from "vitest";
import { loadFacts } from "../../db/load-facts.ts";
import { ownDatabase } from "../support/database.ts";

const { owner, ownerUrl } = ownDatabase();

const pilot = ["alkmaar-west-friesland", "amsterdam-amstelland", "flevoland", "kennemerland", "kop-van-noord-holland", "zaanstreek-waterland"];

/** The gemeenten of a region today, with how sure that is. */
async function gemeentenIn(region: string) {
  return owner
    .selectFrom("gemeenteRegion as g")
    .innerJoin("gemeente", "gemeente.code", "g.gemeente")
    .select(["gemeente.name", "g.certainty"])
    .where("g.region", "=", region)
    .where("g.validUntil", "is", null)
    .orderBy("gemeente.name")
    .execute();
}

test("there are 28 regions, each with a number, a centrumgemeente and a tile of its own", async () => {
  const regions = await owner.selectFrom("region").selectAll().orderBy("number").execute();
  expect(regions.map(({ number }) => number)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  expect(regions.filter(({ centrumgemeenten }) => centrumgemeenten.length === 0)).toEqual([]);
  expect(new Set(regions.map(({ tileColumn, tileRow }) => `${tileColumn} ${tileRow}`)).size).toBe(28);
});

test("the six regions of the pilot take part, and no other", async () => {
  const active = await owner.selectFrom("regionActivity").select("region").where("endedAt", "is", null).orderBy("region").execute();
  expect(active.map(({ region }) => region)).toEqual(pilot);
  const marked = await owner.selectFrom("region").select("slug").where("pilot", "=", true).orderBy("slug").execute();
  expect(marked.map(({ slug }) => slug)).toEqual(pilot);
});

test("neighbours are each other's neighbours, and every region has one", async () => {
  const pairs = (await owner.selectFrom("regionNeighbour").selectAll().execute()).map(({ region, neighbour, waterway }) => `${region} ${neighbour} ${waterway}`);
  const mirrored = pairs.map((pair) => pair.split(" ")).map(([region, neighbour, waterway]) => `${neighbour} ${region} ${waterway}`);
  expect(mirrored.toSorted()).toEqual(pairs.toSorted());
  expect(new Set(pairs.map((pair) => pair.split(" ")[0])).size).toBe(28);
});

test("all 342 gemeenten lie in one region each, and it is said how sure that is", async () => {
  const gemeenten = await owner.selectFrom("gemeente").select("code").execute();
  const placed = await owner.selectFrom("gemeenteRegion").select(["gemeente", "region", "certainty"]).where("validUntil", "is", null).execute();
  expect(gemeenten).toHaveLength(342);
  expect(placed.map(({ gemeente }) => gemeente).toSorted()).toEqual(gemeenten.map(({ code }) => code).toSorted());
  expect(new Set(placed.map(({ certainty }) => certainty))).toEqual(new Set(["source", "derived", "assumed"]));
  expect(new Set(placed.map(({ region }) => region)).size).toBe(28);
});

test("in the pilot nothing is assumed: each gemeente there has a source, but Uitgeest, which is derived", async () => {
  for (const region of pilot) {
    const unsure = (await gemeentenIn(region)).filter(({ certainty }) => certainty !== "source");
    expect(unsure, region).toEqual(region === "alkmaar-west-friesland" ? [{ name: "Uitgeest", certainty: "derived" }] : []);
  }
});

test("Uitgeest belongs to Alkmaar – West-Friesland as Veilig Thuis has it, not to Kennemerland as the safety region has it", async () => {
  expect(await gemeentenIn("alkmaar-west-friesland")).toContainEqual({ name: "Uitgeest", certainty: "derived" });
  expect((await gemeentenIn("kennemerland")).map(({ name }) => name)).not.toContain("Uitgeest");
  expect((await gemeentenIn("flevoland")).map(({ name }) => name)).toEqual(["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"]);
});

test("which region buys youth care is not known yet: that table waits, empty, to be filled", async () => {
  expect(await owner.selectFrom("purchasingRegion").selectAll().execute()).toEqual([]);
  expect(await owner.selectFrom("gemeentePurchasingRegion").selectAll().execute()).toEqual([]);
});

test("a gemeente that was moved stays where it was moved to, and its past stays known", async () => {
  await owner.transaction().execute(async (trx) => {
    await trx.updateTable("gemeenteRegion").set({ validUntil: "2026-07-01" }).where("gemeente", "=", "GM0450").execute();
    await trx.insertInto("gemeenteRegion").values({ gemeente: "GM0450", region: "kennemerland", certainty: "source", validFrom: "2026-07-01" }).execute();
  });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await loadFacts(client);
  await client.end();
  const uitgeest = await owner.selectFrom("gemeenteRegion").select(["region", "validUntil"]).where("gemeente", "=", "GM0450").orderBy("validFrom").execute();
  expect(uitgeest).toEqual([{ region: "alkmaar-west-friesland", validUntil: "2026-07-01" }, { region: "kennemerland", validUntil: null }]);
});
