import { expect, test } from "vitest";
import { balancePerForm } from "../../app/domain/form-balance.ts";

const names = new Map([["emdr", "EMDR"], ["pcit", "PCIT"]]);

test("demand and supply stand side by side, the longest queue first, also where only one of the two is there", () => {
  const demand = [{ form: "emdr", waiting: 2 }, { form: null, waiting: 5 }];
  const supply = [
    { kind: "treatment" as const, form: null, freeJeugdwet: 5, freeZvw: 3 },
    { kind: "screening" as const, form: null, freeJeugdwet: 9, freeZvw: 9 },
    { kind: "treatment" as const, form: "emdr", freeJeugdwet: 1, freeZvw: 3 },
    { kind: "treatment" as const, form: "pcit", freeJeugdwet: 4, freeZvw: 0 },
  ];
  expect(balancePerForm(demand, supply, names)).toEqual([
    { form: null, name: null, waiting: 5, freeJeugdwet: 5, freeZvw: 3 },
    { form: "emdr", name: "EMDR", waiting: 2, freeJeugdwet: 1, freeZvw: 3 },
    { form: "pcit", name: "PCIT", waiting: 0, freeJeugdwet: 4, freeZvw: 0 },
  ]);
});
