import { describe, expect } from "vitest";
import { loader as forLead } from "../../app/routes/region/request.tsx";
import { loader as view } from "../../app/routes/requests/request.tsx";
import { regionalLead } from "../support/cast.ts";
import { bothAgree, daysAgo, runningCase } from "../support/care.ts";
import { rehearsals } from "../support/database.ts";
import { samiraAndTom } from "../support/life.ts";
import { open } from "../support/visit.ts";

const test = rehearsals();

describe("the page of a request, for its own shelter", () => {
  test("tells when consent changed, and which side noted it; the lead reads nothing of that", async ({ stage }) => {
    const { samira, tom, request } = await runningCase(stage.db, { ageYears: 13 });
    const loes = await regionalLead(stage.db);
    await stage.db.insertInto("requestConsent").values({ requestId: request.id, state: "one_given_other_pending", childSays: "no", canDecide: true, ageYears: 13, side: "therapist", personId: tom.personId, at: daysAgo(3) }).execute();
    await stage.as("schakel_web");
    const page = (await open(view, { db: stage.db, as: samira, address: { reference: request.reference } })) as { timeline: { kind: string }[] };
    expect(page.timeline.filter(({ kind }) => kind === "consent")).toEqual([
      { kind: "consent", at: daysAgo(3), state: "one_given_other_pending", childSays: "no", side: "therapist" },
      { kind: "consent", at: daysAgo(25), state: "both_given", childSays: "yes", side: "shelter" },
    ]);
    expect(page.timeline[0]?.kind).toBe("consent");
    expect(JSON.stringify(await open(forLead, { db: stage.db, as: loes, address: { reference: request.reference } }))).not.toMatch(/both_given|one_given|"consent"/);
  });

  test("tells when the family leaves, to where, and how safe it is; the lead does not read to where", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    const loes = await regionalLead(stage.db);
    const { householdId } = await stage.db.selectFrom("request").select("householdId").where("id", "=", yara.id).executeTakeFirstOrThrow();
    await stage.db.updateTable("household").set({ leavesOn: "2027-03-01", afterLeaving: "moves", movesTo: "kennemerland", safety: "safe-for-now" }).where("id", "=", householdId).execute();
    await bothAgree(stage.db, yara, samira);
    await stage.as("schakel_web");
    const address = { reference: yara.reference };
    expect(await open(view, { db: stage.db, as: samira, address })).toMatchObject({ prospect: { leavesOn: "2027-03-01", afterLeaving: "moves", movesToName: "Kennemerland", safety: "safe-for-now" } });
    expect(JSON.stringify(await open(forLead, { db: stage.db, as: loes, address }))).not.toMatch(/Kennemerland|kennemerland/);
  });
});
