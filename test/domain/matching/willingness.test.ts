import { expect, test } from "vitest";
import { eligibility } from "../../../app/domain/matching/eligibility.ts";
import { explain } from "../../../app/domain/matching/explain.ts";
import { fitParts } from "../../../app/domain/matching/fit.ts";
import { matchGroup } from "../../../app/domain/matching/match-group.ts";
import { offererOf, type Willing } from "./session-cast.ts";
import { offerer, seeker, terms, tom, yara } from "./pairing-cast.ts";

const roomForTwo = { ...tom.capacity, treatment: { free: 2, total: 2 } };
const bram = { ...yara, id: "bram", reference: "BRA-2222" };
const standing = { queue: { place: 1, of: 1 } };

test("who does not travel comes to shelters in the home region, and to no other", () => {
  const visits: Willing = { places: ["at-shelter"], travelsBeyondHome: false };
  const inHome = seeker({ places: ["at-shelter"] });
  const beyond = { places: ["at-shelter" as const], region: "kennemerland", origin: { kind: "region" as const, region: "flevoland" } };
  const worksThere: Willing = { ...visits, regions: ["flevoland", "kennemerland"] };
  expect(eligibility(inHome, offerer(visits), terms).failed).toEqual([]);
  expect(eligibility(seeker(beyond), offerer(worksThere), terms).failed).toEqual(["place"]);
  expect(eligibility(seeker(beyond), offerer({ ...worksThere, travelsBeyondHome: true }), terms).failed).toEqual([]);
});

test("beyond the home region such a therapist still treats at the practice, and that is what the proposal says", () => {
  const need = seeker({ places: ["at-shelter", "at-practice"], region: "kennemerland", origin: { kind: "region", region: "flevoland" } });
  const homely = offerer({ places: ["at-shelter", "at-practice"], regions: ["flevoland", "kennemerland"], travelsBeyondHome: false });
  const travels = offerer({ ...homely.therapist, travelsBeyondHome: true });
  expect(explain(need, homely, standing, terms).places).toEqual(["at-practice"]);
  expect(explain(need, travels, standing, terms).places).toEqual(["at-shelter", "at-practice"]);
  const points = (one: typeof homely) => fitParts(need, one, terms).find(({ part }) => part === "place")?.points;
  expect([points(homely), points(travels)]).toEqual([67, 100]);
});

test("two of one family come to a therapist who takes families, and not to one who does not", () => {
  const online = { ...bram, places: ["online" as const] };
  const anna = { ...tom, id: "anna", practiceId: "het-atelier", homeRegion: "kennemerland", places: ["at-practice" as const, "online" as const], capacity: roomForTwo };
  const whereYaraGoes = (takesFamilies: boolean) =>
    matchGroup({ terms, needs: [yara, online], therapists: [tom, { ...anna, takesFamilies }] }, []).matches.find(({ requestId }) => requestId === "yara")?.therapistId;
  expect([whereYaraGoes(true), whereYaraGoes(false)]).toEqual(["anna", "tom"]);
});

test("nobody waits because a therapist takes one of a family: where there is nobody else, both come", () => {
  const alone = { ...tom, takesFamilies: false, capacity: roomForTwo };
  expect(matchGroup({ terms, needs: [yara, bram], therapists: [alone] }, []).matches).toHaveLength(2);
});

test("to have helped a brother brings somebody nearer only where families are welcome; to have helped this child always does", () => {
  const points = (to: "person" | "family", takesFamilies: boolean) =>
    fitParts(seeker({ knownTherapists: [{ therapistId: "tom", to }] }), offererOf({ takesFamilies }), terms).find(({ part }) => part === "continuity")?.points;
  expect([points("family", true), points("family", false), points("person", false)]).toEqual([90, 0, 150]);
});
