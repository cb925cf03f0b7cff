import { expect, test } from "vitest";
import type { Person, Role } from "../../app/domain/actor.ts";
import { membershipFor, parsePlacement, placementCode, type Placement } from "../../app/domain/invitation.ts";

const id = "0b9a4c52-6f0e-4f6c-9a57-2f1f5d1b7c11";
const someone = (role: Role, regions: string[] = []): Person => ({ kind: "person", personId: id, name: "Iemand", role, organisations: [], regions, demo: false });
const loes = someone("regional-lead", ["flevoland"]);
const noor = someone("national");
const atOrganisation: Placement = { at: "organisation", id };

test("whoever works at a shelter is a shelter worker, and whoever works at a practice is a therapist", () => {
  expect(membershipFor(loes, atOrganisation, { kind: "shelter" })).toMatchObject({ membership: { role: "shelter", organisationId: id, region: null } });
  expect(membershipFor(loes, atOrganisation, { kind: "practice" })).toMatchObject({ membership: { role: "therapist", organisationId: id } });
});

test("a lead invites a deputy for the own region, and for no other", () => {
  expect(membershipFor(loes, { at: "region", slug: "flevoland" }, undefined)).toMatchObject({ membership: { role: "regional-lead", region: "flevoland" } });
  expect(membershipFor(loes, { at: "region", slug: "kennemerland" }, undefined)).toMatchObject({ reason: "region-not-yours" });
});

test("only the national team invites into the national team, and leads of any region", () => {
  expect(membershipFor(loes, { at: "national" }, undefined)).toMatchObject({ reason: "role-not-yours" });
  expect(membershipFor(noor, { at: "national" }, undefined)).toMatchObject({ membership: { role: "national" } });
  expect(membershipFor(noor, { at: "region", slug: "kennemerland" }, undefined)).toMatchObject({ membership: { role: "regional-lead" } });
});

test("an organisation that the host cannot see is unknown", () => {
  expect(membershipFor(loes, atOrganisation, undefined)).toMatchObject({ reason: "organisation-unknown" });
});

test.each<Role>(["shelter", "therapist"])("a %s invites nobody", (role) => {
  expect(membershipFor(someone(role), atOrganisation, { kind: "shelter" })).toMatchObject({ reason: "role-not-yours" });
});

test("a placement survives a form", () => {
  const placements: Placement[] = [atOrganisation, { at: "region", slug: "kop-van-noord-holland" }, { at: "national" }];
  expect(placements.map((placement) => parsePlacement(placementCode(placement)))).toEqual(placements);
});

test.each(["", "organisation:", "organisation:1", "region:", "region:Flevoland", "national:x", "else"])("%s is no placement", (code) => {
  expect(parsePlacement(code)).toBeNull();
});
