import type { Database } from "../../../db/connect.ts";
import { regionNames } from "../../../db/organisations.ts";
import { needsNearActor, ownAgreedParts, ownOffers } from "../../../db/structural-offers.ts";
import { therapistOf } from "../../../db/therapists.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { weekOf } from "../../commands/make-offer.ts";
import { partsToOffer } from "../../domain/structural-need.ts";
import { withFormNames } from "../needs/names.ts";

/** What fits this therapist, with the parts that could be offered, and what was offered before. Null before the first profile. */
export async function readBoard(db: Database, personId: string) {
  const therapist = await therapistOf(db, personId);
  if (!therapist) return null;
  const names = await treatmentNames(db);
  const regions = new Map((await regionNames(db, null)).map(({ slug, name }) => [slug, name]));
  const shown = <Line extends { region: string; forms: string[] }>(line: Line) => ({ ...withFormNames(line, names), regionName: regions.get(line.region) ?? line.region });
  const offers = await ownOffers(db);
  const answered = new Set(offers.filter(({ status }) => status === "open" || status === "agreed").map(({ needId }) => needId));
  const week = { ...weekOf(therapist), agreed: await ownAgreedParts(db, therapist.id) };
  const fitting = (await needsNearActor(db)).map((need) => ({ ...shown(need), parts: partsToOffer(need, week) }));
  return { fitting: fitting.filter(({ id, parts }) => parts.length > 0 && !answered.has(id)), offers: offers.map(shown) };
}
