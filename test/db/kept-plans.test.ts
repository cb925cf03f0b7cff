import { sql } from "kysely";
import { describe, expect, inject, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { serviceUrl } from "../../db/addresses.ts";
import { asActor, connectPool, overPool, type Database } from "../../db/connect.ts";
import { keepPlans } from "../../db/kept-plans.ts";
import { regionalLead, shelterWorker, submittedRequest } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";

const { owner, ownerUrl } = ownDatabase();

/** One connection, so that everybody is answered by the plans that were made for somebody else. */
function oneConnection(url: string) {
  const pool = connectPool(url, 1);
  keepPlans(pool);
  return pool;
}

test("a connection keeps the plan of what it reads again, and of nothing that it writes", async () => {
  const pool = oneConnection(inject("serverUrl"));
  await pool.query("create temporary table note (text text)");
  for (const text of ["one", "two", "three"]) {
    await pool.query("insert into note values ($1)", [text]);
    expect((await pool.query("select count(*)::int as found from note where text = $1", [text])).rows).toEqual([{ found: 1 }]);
  }
  const { rows } = await pool.query("select statement, (generic_plans + custom_plans)::int as asked from pg_prepared_statements");
  await pool.end();
  expect(rows).toEqual([{ statement: "select count(*)::int as found from note where text = $1", asked: 3 }]);
});

describe("a plan that is kept", () => {
  const requestsSeen = (db: Database) => db.selectFrom("request").select("reference").execute();
  const mostSeen = 8;

  test("shows each who comes next the own rows alone, whoever it was made for", async () => {
    const samira = await shelterWorker(owner);
    const bo = await shelterWorker(owner, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
    const [hers, his] = [await submittedRequest(owner, samira), await submittedRequest(owner, bo, { region: "kennemerland" })];
    const [loes, kees] = [await regionalLead(owner), await regionalLead(owner, { name: "Kees", regions: ["kennemerland"] })];
    const pool = oneConnection(serviceUrl(ownerUrl, "schakel_web"));
    const web = overPool(pool);
    const seenBy = async (person: Person) => (await asActor(web, person, requestsSeen)).map(({ reference }) => reference);
    for (let time = 0; time < mostSeen; time++) {
      expect(await seenBy(samira)).toEqual([hers.reference]);
      expect(await seenBy(bo)).toEqual([his.reference]);
      expect(await seenBy(loes)).toEqual([hers.reference]);
      expect(await seenBy(kees)).toEqual([his.reference]);
      expect(await requestsSeen(web)).toEqual([]);
    }
    const { rows } = await sql<{ generic: number }>`select generic_plans::int as generic from pg_prepared_statements where statement like 'select "reference" from "request"%'`.execute(web);
    await pool.end();
    // PostgreSQL did go over to one plan for all.
    expect(rows.map(({ generic }) => generic > mostSeen)).toEqual([true]);
  });

  test("is not that of all columns, which would fail for good once a newer version has added one", async () => {
    await owner.schema.createTable("leaflet").addColumn("title", "text").execute();
    const pool = oneConnection(ownerUrl);
    const texts = ['select "leaflet".* from "leaflet" where $1 = 1', "select * from leaflet where $1 = 1", "select title from leaflet where $1 = 1"];
    for (const text of texts) await pool.query(text, [1]);
    await owner.schema.alterTable("leaflet").addColumn("pages", "integer").execute();
    for (const text of texts) expect((await pool.query(text, [1])).rows).toEqual([]);
    await pool.end();
  });
});
