import { expect, test } from "vitest";
import { auditSeal } from "../../app/secrets/audit-seal.ts";
import { beginning, canonicalForm, inspectEnd, inspectRow, sealRows, type AuditRow, type SealedRow } from "../../app/domain/audit-chain.ts";

const seal = auditSeal("a key for tests");

function seen(id: number): AuditRow {
  return {
    id, at: "2026-11-22T09:00:00.000001", personId: "samira", role: "shelter", organisationId: "de-haven", onBehalfOf: null, action: "request.view",
    subjectKind: "request", subjectId: `request-${id}`, listed: null, permission: "request.view", cause: "test", origin: null,
  };
}

const chain = sealRows(beginning, [seen(1), seen(2), seen(3)], seal);
const [first, second, third] = chain as [SealedRow, SealedRow, SealedRow];

const around = (previous: typeof beginning, next?: SealedRow) => ({ previous, next, kept: undefined, keptUntil: 0 });

test("a row as it was sealed is sound, and a sealed chain goes on where it ended", () => {
  expect(inspectRow(second, around(first, third), seal)).toBeNull();
  const [fourth] = sealRows(third, [seen(4)], seal);
  expect(fourth).toMatchObject({ position: 4, hash: seal(canonicalForm(third.hash, seen(4))) });
});

test.each(Object.keys(seen(1)) as (keyof AuditRow)[])("a row of which %s was changed does not fit its hash", (column) => {
  const changed = { ...second, [column]: typeof second[column] === "number" ? 99 : "something else" };
  expect(inspectRow(changed, around(first, third), seal)).toEqual({ kind: "changed", position: 2, id: changed.id });
});

test("without the key nobody can make the hash of a changed row", () => {
  const forged = { ...second, subjectId: "request-9" };
  const hash = auditSeal("a guess")(canonicalForm(first.hash, forged));
  expect(inspectRow({ ...forged, hash }, around(first, third), seal)?.kind).toBe("changed");
});

test("a row that is not there is missing when a later one is", () => {
  expect(inspectRow(third, around(first), seal)).toEqual({ kind: "missing", position: 2, id: null });
});

test("a row that the next one passes over was inserted", () => {
  const inserted = { ...seen(7), position: 2, hash: second.hash };
  expect(inspectRow(inserted, around(first, { ...second, position: 3 }), seal)).toEqual({ kind: "inserted", position: 2, id: 7 });
});

test("a row at the end that no kept head knows of was inserted", () => {
  const inserted = { ...seen(7), position: 4, hash: "f".repeat(64) };
  expect(inspectRow(inserted, { ...around(third), keptUntil: 3 }, seal)?.kind).toBe("inserted");
});

test("a chain that fits in itself but not to the head that was kept was rewritten", () => {
  const kept = { position: 2, hash: "a".repeat(64) };
  expect(inspectRow(second, { ...around(first, third), kept, keptUntil: 2 }, seal)).toEqual({ kind: "rewritten", position: 2, id: 2 });
});

test("a chain that ends before the newest kept head was cut off", () => {
  expect(inspectEnd(second, 3)).toEqual({ kind: "cut-off", position: 3, id: null });
  expect(inspectEnd(third, 3)).toBeNull();
});
