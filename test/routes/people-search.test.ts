import { sql } from "kysely";
import { describe, expect } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { loader as people } from "../../app/routes/people/people.tsx";
import { nationalMember, regionalLead, shelterWorker, therapist } from "../support/cast.ts";
import { type Rehearsal, rehearsals } from "../support/database.ts";
import { caught, contextOf } from "../support/visit.ts";

const test = rehearsals();

async function listed({ db }: Rehearsal, as: Person, search = "") {
  const request = new Request(`http://localhost/${as.role === "national" ? "national" : "region"}/people${search}`);
  const page = await caught(() => people({ request, params: {}, context: contextOf({ db, as }) }));
  if (page instanceof Response) throw new Error(String(page.status));
  return page.list;
}

const names = async (stage: Rehearsal, as: Person, search: string) => (await listed(stage, as, search)).members.map(({ name }) => name);

/** As many accounts as the country has in a few years, of shelter workers of one organisation in Utrecht. */
async function fiveThousand({ db }: Rehearsal) {
  await sql`with home as (insert into organisation (kind, name, mailbox) values ('shelter', 'De Grote Eik', 'post@eik.example') returning id),
    placed as (insert into organisation_region (organisation_id, region) select id, 'utrecht' from home),
    made as (insert into person (name, email, role, password_hash) select 'Collega ' || lpad(n::text, 4, '0'), 'collega' || n || '@eik.example', 'shelter', 'none' from generate_series(1, 5000) n returning id)
    insert into person_organisation (person_id, organisation_id) select made.id, home.id from made, home`.execute(db);
}

describe("looking for people in the whole country", () => {
  test("works with five thousand of them: twenty on a page, each once, the last page shorter", async ({ stage }) => {
    const noor = await nationalMember(stage.db);
    await fiveThousand(stage);
    await stage.as("schakel_web");
    const first = await listed(stage, noor, "?role=shelter&region=utrecht");
    expect(first).toMatchObject({ total: 5000, page: 1, perPage: 20 });
    expect(first.members.map(({ name }) => name).slice(0, 2)).toEqual(["Collega 0001", "Collega 0002"]);
    expect((await names(stage, noor, "?region=utrecht&page=2"))[0]).toBe("Collega 0021");
    expect(await listed(stage, noor, "?region=utrecht&page=900")).toMatchObject({ page: 250 });
    expect(await names(stage, noor, "?search=collega%204999")).toEqual(["Collega 4999"]);
  });

  test("finds by name, organisation, role and region, in any combination", async ({ stage }) => {
    const noor = await nationalMember(stage.db);
    await shelterWorker(stage.db);
    await therapist(stage.db);
    await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
    await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await names(stage, noor, "?search=haven")).toEqual(["Samira"]);
    expect(await names(stage, noor, "?search=SAMIRA%20haven")).toEqual(["Samira"]);
    expect(await names(stage, noor, "?search=samira%20anker")).toEqual([]);
    expect(await names(stage, noor, "?region=flevoland")).toEqual(["Loes", "Samira", "Tom"]);
    expect(await names(stage, noor, "?region=flevoland&role=therapist")).toEqual(["Tom"]);
    expect(await names(stage, noor, "?role=regional-lead")).toEqual(["Loes"]);
    expect(await names(stage, noor, "?search=%25%20_")).toEqual([]);
    expect((await listed(stage, noor, "?role=boss&region=")).total).toBe(5);
  });

  test("a lead filters within the own regions, and a region of others finds nobody", async ({ stage }) => {
    const loes = await regionalLead(stage.db, { regions: ["flevoland", "utrecht"] });
    await shelterWorker(stage.db);
    await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
    await stage.as("schakel_web");
    expect(await names(stage, loes, "?region=flevoland")).toEqual(["Loes", "Samira"]);
    expect(await names(stage, loes, "?region=utrecht")).toEqual(["Loes"]);
    expect(await names(stage, loes, "?region=kennemerland")).toEqual([]);
    expect((await listed(stage, loes)).regions.map(({ slug }) => slug)).toEqual(["flevoland", "utrecht"]);
  });
});
