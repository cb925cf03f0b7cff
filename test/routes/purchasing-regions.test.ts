import { describe, expect } from "vitest";
import { action as byHand } from "../../app/routes/national/gemeenten/buyer.tsx";
import { action as merge } from "../../app/routes/national/gemeenten/merge.tsx";
import { action as fill } from "../../app/routes/national/gemeenten/purchasing-list.tsx";
import { loader as list } from "../../app/routes/national/gemeenten/purchasing-regions.tsx";
import { action as ask } from "../../app/routes/public/funding.tsx";
import { purchasingPerRegion } from "../../db/purchasing-regions.ts";
import { pairTermsOn } from "../../db/matching-terms.ts";
import { nationalMember, regionalLead } from "../support/cast.ts";
import { type Rehearsal, rehearsals } from "../support/database.ts";
import { problemsIn } from "../support/desk.ts";
import { caught, contextOf, open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const grounds = { onDay: "2026-11-22", source: "Regioatlas" };

async function atWork(stage: Rehearsal) {
  const noor = await nationalMember(stage.db);
  await stage.as("schakel_web");
  return { fills: (text: string, more = {}) => send(fill, { db: stage.db, as: noor, form: { list: text, ...grounds, ...more } }), noor };
}

const rows = ({ db }: Rehearsal) => db.selectFrom("gemeentePurchasingRegion").select(["gemeente", "purchasingRegion", "validFrom", "validUntil"]).orderBy("gemeente").orderBy("validFrom").execute();

describe("the table of who buys youth care", () => {
  test("is filled with a list, whole or not at all: of each kind of mistake the lines are told", async ({ stage }) => {
    const { fills } = await atWork(stage);
    const answer = await fills("Haarlem;Zuid-Kennemerland\nNergens;IJmond\nUitgeest\nErgens;IJmond");
    expect(statusOf(answer)).toBe(422);
    expect(answer).toMatchObject({ data: { problems: [{ code: "line-gemeente-unknown", with: { lines: "2, 4" } }, { code: "line-cells", with: { lines: "3" } }] } });
    expect(await rows(stage)).toEqual([]);
    expect(statusOf(await fills("Haarlem;Zuid-Kennemerland\nUitgeest;Noordwest 4"))).toBe(303);
    expect(await rows(stage)).toMatchObject([{ gemeente: "GM0392", purchasingRegion: "zuid-kennemerland" }, { gemeente: "GM0450", purchasingRegion: "noordwest-4" }]);
  });

  test("takes a file, and gives its text back in the form when a line is wrong", async ({ stage }) => {
    const { noor } = await atWork(stage);
    const posted = async (text: string | Buffer<ArrayBuffer>) => {
      const body = new FormData();
      for (const [key, value] of Object.entries(grounds)) body.set(key, value);
      body.append("list", new File([text], "lijst.csv", { type: "text/csv" }));
      body.append("list", "");
      return caught(() => fill({ request: new Request("http://localhost/here", { method: "POST", body }), params: {}, context: contextOf({ db: stage.db, as: noor }) }));
    };
    expect(await posted("Nergens;IJmond")).toMatchObject({ data: { typed: { list: "Nergens;IJmond" } } });
    expect(statusOf(await posted(Buffer.from("S\xFAdwest-Frysl\xE2n;Friesland\n", "latin1")))).toBe(303);
    expect(await rows(stage)).toMatchObject([{ gemeente: "GM1900" }]);
  });

  test("keeps what was: another buyer is a new row from its day, and what is known already is no change", async ({ stage }) => {
    const { fills } = await atWork(stage);
    await fills("Haarlem;Zuid-Kennemerland");
    expect(problemsIn(await fills("haarlem;zuid-kennemerland"))).toEqual(["nothing-new"]);
    await fills("Haarlem;IJmond", { onDay: "2027-01-01" });
    expect(await rows(stage)).toMatchObject([{ purchasingRegion: "zuid-kennemerland", validUntil: "2027-01-01" }, { purchasingRegion: "ijmond", validUntil: null }]);
    expect(await fills("Haarlem;Elders", { onDay: "2026-12-01" })).toMatchObject({ data: { problems: [{ code: "line-changes-later", with: { lines: "1" } }] } });
    expect(problemsIn(await fills("", {}))).toEqual(["list-missing"]);
    expect(problemsIn(await fills("Uitgeest;IJmond", { onDay: "2026-02-01" }))).toEqual(["reason-missing"]);
  });

  test("is filled by hand too, for one gemeente", async ({ stage }) => {
    const { noor } = await atWork(stage);
    const visit = { db: stage.db, as: noor, address: { code: "GM0392" } };
    expect(problemsIn(await send(byHand, { ...visit, form: { region: "=1+1", certainty: "source", ...grounds } }))).toEqual(["line-region-name"]);
    expect(statusOf(await send(byHand, { ...visit, form: { region: "Zuid-Kennemerland, samen", certainty: "derived", ...grounds } }))).toBe(303);
    expect(await open(list, visit)).toMatchObject({ filled: 1, regions: [{ name: "Zuid-Kennemerland, samen", gemeenten: 1, regions: ["Kennemerland"] }] });
  });

  test("is no business of a lead", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(statusOf(await open(list, { db: stage.db, as: loes }))).toBe(404);
    expect(statusOf(await send(fill, { db: stage.db, as: loes, form: { list: "Haarlem;IJmond", ...grounds } }))).toBe(404);
    expect(await rows(stage)).toEqual([]);
  });
});

describe("who buys youth care counts", () => {
  test("for the public answer: it names the region with which a contract is needed", async ({ stage }) => {
    const { fills } = await atWork(stage);
    await fills("Haarlem;Zuid-Kennemerland");
    const answer = await send(ask, { db: stage.db, form: { whose: "own", ageYears: "8", help: "treatment", setting: "shelter", home: "GM0392", mother: "", earlier: "none" } });
    expect(answer).toMatchObject({ data: { shown: { gemeente: { name: "Haarlem", purchasing: "Zuid-Kennemerland" } } } });
  });

  test("for the matching: per region the buyers of its gemeenten, and whether all are known; for a merged gemeente that of its parts", async ({ stage }) => {
    const { fills, noor } = await atWork(stage);
    const flevoland = ["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"];
    await fills(flevoland.slice(1).map((name) => `${name},Flevoland samen`).join("\n"));
    expect(await purchasingPerRegion(stage.db, "2026-11-22")).toEqual({ flevoland: { buyers: ["flevoland-samen"], whole: false } });
    await fills("Almere,Flevoland samen");
    expect((await pairTermsOn(stage.db, "2026-11-22")).purchasing).toEqual({ flevoland: { buyers: ["flevoland-samen"], whole: true } });
    const form = { gemeente1: "Urk", gemeente2: "Dronten", into: "Urkdronten", newCode: "GM9003", onDay: "2027-01-01", source: "Een wet" };
    const seen = await send(merge, { db: stage.db, as: noor, form });
    await send(merge, { db: stage.db, as: noor, form: { ...form, seen: (seen as unknown as { data: { shown: { mark: string } } }).data.shown.mark } });
    expect(await purchasingPerRegion(stage.db, "2027-01-01")).toEqual({ flevoland: { buyers: ["flevoland-samen"], whole: true } });
  });
});
