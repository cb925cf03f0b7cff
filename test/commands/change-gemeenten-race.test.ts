import { expect, test } from "vitest";
import { changeGemeenten, type GemeenteOrder } from "../../app/commands/change-gemeenten.ts";
import { nationalMember, occasionOf } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";

const { owner, web } = ownDatabase();

test("two of the national team who agree with a change of one gemeente in the same second: one is made, the other is told", async () => {
  const occasion = occasionOf(await nationalMember(owner));
  const grounds = { onDay: "2027-01-01", source: "Een wet", reason: null };
  const orders = (["haaglanden", "utrecht", "drenthe"] as const).map((region): GemeenteOrder => ({ change: { kind: "move", gemeente: "GM0392", region }, grounds, seen: null }));
  const seen = await Promise.all(orders.map(async (order) => {
    const outcome = await changeGemeenten(web, occasion, order);
    return { ...order, seen: outcome.kind === "preview" ? outcome.mark : null };
  }));
  const outcomes = await Promise.all(seen.map((order) => changeGemeenten(web, occasion, order)));
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["made", "refuse", "refuse"]);
  const rows = await owner.selectFrom("gemeenteRegion").select(["validFrom", "validUntil"]).where("gemeente", "=", "GM0392").orderBy("validFrom").execute();
  expect(rows).toEqual([{ validFrom: "2026-01-01", validUntil: "2027-01-01" }, { validFrom: "2027-01-01", validUntil: null }]);
});
