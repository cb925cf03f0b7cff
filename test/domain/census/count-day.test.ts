import fc from "fast-check";
import { expect, test } from "vitest";
import { scarceKinds } from "../../../app/domain/census/scarce-kinds.ts";
import { unmetCause } from "../../../app/domain/census/unmet-cause.ts";
import { cellsOfRequest, cellsOfTherapist } from "../../../app/domain/census/dimensions.ts";
import { countDay } from "../../../app/domain/census/count-day.ts";
import { matchGroup } from "../../../app/domain/matching/match-group.ts";
import { offerersOf } from "../../../app/domain/matching/offerer.ts";
import { seeker, someNeeds, someTherapists, terms, tom, yara } from "../matching/pairing-cast.ts";

test("why nobody, in one word: where the last therapist fell away", () => {
  expect(unmetCause({ couldServe: 0, failedFirst: { region: 40, form: 5, language: 1 }, failedOnly: {} })).toBe("language");
  expect(unmetCause({ couldServe: 0, failedFirst: { capacity: 1, region: 40 }, failedOnly: {} })).toBe("capacity");
  expect(unmetCause({ couldServe: 2, failedFirst: { region: 40 }, failedOnly: {} })).toBe("queue");
  expect(unmetCause({ couldServe: 0, failedFirst: {}, failedOnly: {} })).toBe("region");
});

test("a request counts under each form and place it asks for, and a screening under none of the forms", () => {
  expect(cellsOfRequest(seeker({ forms: ["emdr", "tfcgt"], places: ["at-practice", "online"] }), "shelter")).toEqual([
    ["all", ""], ["form", "emdr"], ["form", "tfcgt"], ["age-band", "8-11"], ["language", "nl"], ["route", "jeugdwet"], ["urgency", "normal"], ["organisation", "shelter"],
    ["place", "at-practice"], ["place", "online"], ["place-kind", "treatment"], ["kind", "emdr,tfcgt|8-11|nl|jeugdwet"],
  ]);
  expect(cellsOfRequest(seeker({ kind: "screening", forms: [] }), "shelter")).toContainEqual(["form", "screening"]);
  expect(cellsOfRequest(seeker({ forms: [] }), "shelter")).toContainEqual(["form", "therapist-decides"]);
});

test("a therapist counts under each age band that a form reaches", () => {
  expect(cellsOfTherapist(tom).filter(([dimension]) => dimension === "age-band").map(([, value]) => value)).toEqual(["4-7", "8-11", "12-15", "16-17"]);
  const untrained = { ...tom, forms: [{ ...tom.forms[0]!, level: "in-training" as const }] };
  expect(cellsOfTherapist(untrained).filter(([dimension]) => dimension === "form")).toEqual([]);
});

const whoWaits = { organisation: "shelter", open: "submitted" as const, arrived: false, found: false, withdrawn: false };

test("every open request without a proposal has exactly one cause, in every region", () => {
  fc.assert(fc.property(someNeeds({ maxLength: 6 }), someTherapists, (needs, therapists) => {
    const places = new Map(therapists.map(({ id, capacity }) => [id, { treatment: { places: capacity.treatment.total, taken: capacity.treatment.total - capacity.treatment.free, saidYes: 0, saidNo: 0, casesEnded: 0 } }]));
    const rows = countDay({ needs, therapists, places, standings: new Map(needs.map(({ id }) => [id, whoWaits])) }, terms).filter(({ dimension }) => dimension === "all");
    for (const { openRequests, unmet } of rows) expect(Object.values(unmet).reduce((sum, many) => sum + many, 0)).toBe(openRequests);
    expect(rows.reduce((sum, { openRequests }) => sum + openRequests, 0)).toBe(needs.length);
  }));
});

test("a kind of request is as scarce as the cheapest place that would do, and says for how many there is nobody", () => {
  const kinds = scarceKinds([seeker(), seeker({ id: "mila" }), seeker({ language: "ar" })], [{ nodes: [0, 1], fit: [1, 1] }, { nodes: [1], fit: [1] }, { nodes: [], fit: [] }], [40, 100]);
  expect(kinds).toEqual([
    { region: "flevoland", forms: "emdr", ageBand: "8-11", language: "nl", route: "jeugdwet", requests: 2, nobody: 0, points: 70 },
    { region: "flevoland", forms: "emdr", ageBand: "8-11", language: "ar", route: "jeugdwet", requests: 1, nobody: 1, points: 0 },
  ]);
});

test("nobody is passed over for a price: whatever places cost, the same requests are served", () => {
  const price = fc.integer({ min: 0, max: 3000 });
  fc.assert(fc.property(someNeeds({ minLength: 1, maxLength: 10 }), someTherapists, fc.array(fc.record({ treatment: price, screening: price, "on-site": price }), { minLength: 6, maxLength: 6 }), (needs, therapists, prices) => {
    const scarcity = Object.fromEntries(therapists.map(({ id }, row) => [id, prices[row]!]));
    const servedAt = (all: typeof terms) => matchGroup({ terms: all, needs, therapists }, []).matches.map(({ requestId }) => requestId);
    expect(servedAt({ ...terms, scarcity })).toEqual(servedAt(terms));
  }));
});

test("where two suit alike, the one whose place is not scarce is asked", () => {
  const anna = { ...tom, id: "anna" };
  const askedAt = (scarcity: typeof terms.scarcity) => matchGroup({ terms: { ...terms, scarcity }, needs: [yara], therapists: [tom, anna] }, []).matches.map(({ therapistId }) => therapistId);
  expect(askedAt({ tom: { treatment: 100 } })).toEqual(["anna"]);
  expect(askedAt({ anna: { treatment: 100 } })).toEqual(["tom"]);
  expect(offerersOf(tom)).toHaveLength(2);
});
