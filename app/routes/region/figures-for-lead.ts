import { censusWeeks, newestUnmet } from "../../../db/census-trends.ts";
import type { Database } from "../../../db/connect.ts";
import { answerCounts, appointmentCounts, approvalsWaiting, familyCounts } from "../../../db/dashboard.ts";
import { freeByLanguage, freeSupply, type Supply } from "../../../db/region-figures.ts";
import { unreachedInRegions } from "../../../db/mail-trouble.ts";
import { regionsOnMap } from "../../../db/regions-on-map.ts";
import { groupsOfRegions } from "../../../db/therapy-groups.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { balancePerLanguage } from "../../domain/dashboard/balance-per-language.ts";
import { readBothClocks, waitingNow } from "../../domain/dashboard/figures.ts";
import { whatNeedsLead } from "../../domain/dashboard/needs-lead.ts";
import type { Question } from "../../domain/dashboard/question.ts";
import { looksForSomebody, type RequestInSight } from "../../domain/dashboard/request-in-sight.ts";
import { splitBy } from "../../domain/dashboard/split.ts";
import { balancePerForm } from "../../domain/form-balance.ts";
import { requestStatuses } from "../../domain/request.ts";
import { PlaceKind } from "../../domain/therapist.ts";
import { type Sight, sightOf } from "./sight.ts";

/** All that the lead's first page says, worked out from rows of the own regions only. */
export async function figuresForLead(db: Database, own: readonly string[], question: Question, now: Date) {
  const sight = await sightOf(db, own, question, now);
  const { regions, since, requests, reading: { period, norm, terms } } = sight;
  const by = question.by ?? "urgency";
  const map = await regionsOnMap(db);
  const names = await treatmentNames(db);
  const supply = await freeSupply(db, regions);
  return {
    own: map.filter(({ slug }) => own.includes(slug)).map(({ slug, name }) => ({ slug, name })),
    regions: map.filter(({ slug }) => regions.includes(slug)).map(({ name }) => name),
    shown: regions, map, by, norm, period,
    asked: { region: question.region, weeks: question.weeks },
    forms: Object.fromEntries(names),
    deeds: whatNeedsLead(requests, terms, now),
    approvals: await approvalsWaiting(db, regions),
    everyone: waitingNow(requests, now, norm),
    clocks: readBothClocks(requests, period, norm),
    split: [{ value: null, ...lineOf(requests, sight) }, ...splitBy(requests, by).map(([value, those]) => ({ value, ...lineOf(those, sight) }))],
    trend: await censusWeeks(db, regions, "all", period),
    trendBy: await censusWeeks(db, regions, by, period),
    unmet: await newestUnmet(db, regions),
    statuses: statusesOf(requests),
    balance: balancePerForm(demandOf(requests), supply, names),
    languages: balancePerLanguage(requests, await freeByLanguage(db, regions)),
    places: freePlaces(supply),
    proposals: await answerCounts(db, regions, since),
    appointments: await appointmentCounts(db, regions, since),
    families: await familyCounts(db, regions, since),
    groups: await groupsOfRegions(db),
    unreached: (await unreachedInRegions(db)).length,
  };
}

function lineOf(requests: readonly RequestInSight[], { reading: { now, period, norm } }: Sight) {
  const { "to-intake": intake, "to-start": start } = readBothClocks(requests, period, norm);
  return { waiting: waitingNow(requests, now, norm), intakeDays: intake.medianDays, startDays: start.medianDays, withinNorm: intake.withinNorm };
}

/** Closed ones are no longer a state of anybody. */
function statusesOf(requests: readonly RequestInSight[]) {
  const running = requestStatuses.filter((status) => status !== "completed" && status !== "withdrawn");
  return running.map((status) => ({ status, requests: requests.filter((request) => request.status === status).length })).filter(({ requests: many }) => many > 0);
}

function demandOf(requests: readonly RequestInSight[]) {
  const asking = requests.filter((request) => looksForSomebody(request) && request.kind === "treatment");
  const wishes = asking.flatMap(({ forms }): readonly (string | null)[] => (forms.length === 0 ? [null] : forms));
  return [...Map.groupBy(wishes, (form) => form)].map(([form, all]) => ({ form, waiting: all.length }));
}

/** None free is a row too: that is what a lead looks for. Places at a shelter and in groups are shown where there are any. */
function freePlaces(supply: readonly Supply[]) {
  const perKind = new Map(supply.filter(({ form }) => form === null).map(({ kind, free }) => [kind, free]));
  return PlaceKind.options.filter((kind) => kind === "treatment" || kind === "screening" || perKind.has(kind)).map((kind) => ({ kind, free: perKind.get(kind) ?? 0 }));
}
