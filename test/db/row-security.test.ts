import { sql } from "kysely";
import { describe, expect } from "vitest";
import { visitor, type Actor } from "../../app/domain/actor.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { nationalMember, nobodyFound, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();

/** Facts about the country that anybody may read. */
const publicTables = new Set(["region", "region_activity", "region_neighbour", "gemeente", "gemeente_region", "gemeente_name", "gemeente_successor", "purchasing_region", "gemeente_purchasing_region", "treatment", "setting", "publication", "publication_table", "publication_note", "treatment_word", "therapist_publication"]);

async function tables(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

/** How many rows of each table somebody sees; "refused" where the role has no right to read it at all. */
async function seenBy(db: Database, actor: Actor, names: readonly string[]): Promise<Record<string, number | "refused">> {
  const seen: Record<string, number | "refused"> = {};
  for (const name of names) {
    if (publicTables.has(name)) continue;
    await sql`savepoint here`.execute(db);
    try {
      const { rows } = await asActor(db, actor, (trx) => sql<{ many: number }>`select count(*)::int as many from ${sql.id(name)}`.execute(trx));
      if (rows[0]?.many) seen[name] = rows[0].many;
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes("permission denied")) throw error;
      await sql`rollback to savepoint here`.execute(db);
    }
  }
  return seen;
}

/** Two regions, each with a shelter, a therapist and a proposal. */
async function twoRegions(db: Database) {
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const tom = await therapist(db);
  const yasmina = await therapist(db, { name: "Yasmina", practice: "Het Atelier", region: "kennemerland" });
  await openProposal(db, await submittedRequest(db, samira), tom);
  await openProposal(db, await submittedRequest(db, bo, { region: "kennemerland" }), yasmina);
  await submittedRequest(db, samira);
  return { samira, tom, loes: await regionalLead(db), noor: await nationalMember(db) };
}

describe("row security, table by table", () => {
  test("every table has it", async ({ stage }) => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity`.execute(stage.db);
    expect(rows).toEqual([]);
  });

  test("neither service role owns anything here, or may pass by", async ({ stage }) => {
    const { rows } = await sql`
      select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where c.relnamespace = 'public'::regnamespace and r.rolname like 'schakel%'`.execute(stage.db);
    expect(rows).toEqual([]);
    const roles = await sql<{ rolbypassrls: boolean; rolsuper: boolean }>`select rolbypassrls, rolsuper from pg_roles where rolname like 'schakel%'`.execute(stage.db);
    expect(roles.rows).toEqual([{ rolbypassrls: false, rolsuper: false }, { rolbypassrls: false, rolsuper: false }]);
  });

  test("a visitor sees no row of anybody", async ({ stage }) => {
    await twoRegions(stage.db);
    const names = await tables(stage.db);
    await stage.as("schakel_web");
    expect(await seenBy(stage.db, visitor, names)).toEqual({});
  });

  test("a shelter worker sees the own organisation and nothing of the neighbour", async ({ stage }) => {
    const { samira } = await twoRegions(stage.db);
    const names = await tables(stage.db);
    await stage.as("schakel_web");
    expect(await seenBy(stage.db, samira, names)).toMatchObject({ organisation: 1, household: 2, request: 2, request_origin: 2, proposal: 1, person: 1 });
    expect(await seenBy(stage.db, samira, ["therapist", "place", "pair_bar", "mail", "audit", "session"])).toEqual({});
  });

  test("a therapist sees the own profile, and of a request only the row that was proposed, never its origin", async ({ stage }) => {
    const { tom } = await twoRegions(stage.db);
    const names = await tables(stage.db);
    await stage.as("schakel_web");
    const seen = await seenBy(stage.db, tom, names);
    expect(seen).toMatchObject({ therapist: 1, place: 1, proposal: 1, request: 1 });
    expect(seen).not.toHaveProperty("request_origin");
    expect(seen).not.toHaveProperty("request_exclusion");
    expect(seen).not.toHaveProperty("household");
  });

  test("a lead sees the own region, never an origin or an exclusion", async ({ stage }) => {
    const { loes } = await twoRegions(stage.db);
    const names = await tables(stage.db);
    await stage.as("schakel_web");
    const seen = await seenBy(stage.db, loes, names);
    expect(seen).toMatchObject({ request: 2, proposal: 1, therapist: 1, place: 1 });
    expect(seen).not.toHaveProperty("request_origin");
    expect(seen).not.toHaveProperty("request_exclusion");
    expect(seen).not.toHaveProperty("request_draft");
    expect(seen).not.toHaveProperty("household_draft");
  });

  test("why nobody was found: the own shelter reads all numbers, a lead none that add up to a total", async ({ stage }) => {
    const { samira, loes } = await twoRegions(stage.db);
    await nobodyFound(stage.db, await submittedRequest(stage.db, samira), { couldServe: 0, failedFirst: { form: 2 }, failedOnly: { form: 1 } });
    await stage.as("schakel_web");
    expect(await seenBy(stage.db, samira, ["request_outlook"])).toEqual({ request_outlook: 1 });
    expect(await seenBy(stage.db, loes, ["request_outlook"])).toEqual({});
  });

  test("the national team sees people and organisations, and no case at all", async ({ stage }) => {
    const { noor } = await twoRegions(stage.db);
    const names = await tables(stage.db);
    await stage.as("schakel_web");
    const seen = await seenBy(stage.db, noor, names);
    expect(seen).toMatchObject({ person: 6, organisation: 4 });
    for (const table of ["request", "request_state", "request_origin", "household", "proposal", "request_outlook"]) expect(seen).not.toHaveProperty(table);
  });

  test("nobody brings a request into a state that is not theirs to give", async ({ stage }) => {
    const { tom, loes, samira } = await twoRegions(stage.db);
    const [request] = await stage.db.selectFrom("proposal").select("requestId as id").where("therapistId", "=", tom.therapistId).execute();
    await stage.as("schakel_web");
    const wrong = [[tom, "withdrawn"], [tom, "completed"], [loes, "submitted"], [loes, "completed"], [samira, "accepted"]] as const;
    for (const [actor, status] of wrong) {
      await sql`savepoint here`.execute(stage.db);
      const told = asActor(stage.db, actor, (trx) =>
        trx.insertInto("requestState").values({ requestId: request?.id ?? "", status, personId: actor.personId, at: today }).execute(),
      );
      await expect(told, `${actor.role} tells ${status}`).rejects.toThrow("row-level security");
      await sql`rollback to savepoint here`.execute(stage.db);
    }
  });

  test("the log takes no row under another name, another role or for an organisation of others, and none that looks sealed", async ({ stage }) => {
    const { samira, tom, loes } = await twoRegions(stage.db);
    const half = { kind: "half-signed-in", personId: tom.personId, factorConfirmed: true } as const;
    await stage.as("schakel_web");
    const row = { at: today, action: "request.view", permission: "request.view", subjectKind: "request", subjectId: "1", cause: "test" };
    const own = { personId: samira.personId, role: "shelter", organisationId: samira.organisations[0] };
    const write = async (actor: Actor, values: { personId?: string; role: string; organisationId?: string | undefined; position?: number; hash?: Buffer }) => {
      await sql`savepoint here`.execute(stage.db);
      await asActor(stage.db, actor, (trx) => trx.insertInto("audit").values({ ...row, ...values }).execute());
      await sql`rollback to savepoint here`.execute(stage.db);
    };
    const rightful = [[samira, own], [loes, { personId: loes.personId, role: "regional-lead" }], [half, { personId: tom.personId, role: "half-signed-in" }], [visitor, { role: "visitor" }]] as const;
    for (const [actor, values] of rightful) await write(actor, values);
    const forged = [
      [samira, { ...own, personId: tom.personId }], [samira, { ...own, role: "national" }], [samira, { ...own, organisationId: tom.organisations[0] }],
      [samira, { ...own, position: 1, hash: Buffer.from("sealed") }], [half, { personId: tom.personId, role: "therapist" }], [visitor, { role: "worker" }],
    ] as const;
    for (const [actor, values] of forged) {
      await expect(write(actor, values), JSON.stringify(values)).rejects.toThrow("row-level security");
      await sql`rollback to savepoint here`.execute(stage.db);
    }
  });

  test("what looks past row security for a lead or the national team answers nobody else", async ({ stage }) => {
    const { samira, tom, loes, noor } = await twoRegions(stage.db);
    const kees = await regionalLead(stage.db, { name: "Kees", regions: ["zaanstreek-waterland"] });
    const waiting = await submittedRequest(stage.db, samira);
    await nobodyFound(stage.db, waiting, { couldServe: 0, failedFirst: { language: 1 }, failedOnly: { language: 1 } });
    await stage.as("schakel_web");
    const rows = async (actor: Actor, call: ReturnType<typeof sql>) => (await asActor(stage.db, actor, (trx) => sql`select from ${call}`.execute(trx))).rows.length;
    const outlook = sql`outlooks_for_lead(${[waiting.id]}::uuid[])`;
    expect([await rows(loes, outlook), await rows(kees, outlook), await rows(samira, outlook), await rows(noor, outlook), await rows(visitor, outlook)]).toEqual([1, 0, 0, 0, 0]);
    const work = sql`work_of_account(${tom.personId})`;
    expect([await rows(loes, work), await rows(noor, work), await rows(kees, work), await rows(samira, work), await rows(tom, work), await rows(visitor, work)]).toEqual([1, 1, 0, 0, 0, 0]);
    const served = sql`regions_of_account(${tom.personId})`;
    expect([await rows(loes, served), await rows(kees, served), await rows(tom, served), await rows(visitor, served)]).toEqual([1, 0, 0, 0]);
    const running = sql`running_requests_per_region()`;
    expect([await rows(noor, running), await rows(loes, running), await rows(samira, running), await rows(visitor, running)]).toEqual([2, 0, 0, 0]);
  });

  test("nobody but the definer functions reads a password", async ({ stage }) => {
    const { noor } = await twoRegions(stage.db);
    await stage.as("schakel_web");
    const look = asActor(stage.db, noor, (trx) => trx.selectFrom("person").select("passwordHash").execute());
    await expect(look).rejects.toThrow("permission denied");
  });
});
