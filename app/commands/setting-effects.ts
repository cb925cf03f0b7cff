import type { Database } from "../../db/connect.ts";
import { matchTermsOn } from "../../db/matching-terms.ts";
import { groupOfRegion } from "../../db/matching-turns.ts";
import { regionsToMatch } from "../../db/regions-to-match.ts";
import { settingOn, settingVersions } from "../../db/settings.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import type { PublicationRules } from "../domain/privacy/suppression/publication-rules.ts";
import { asScarcity, type LearntNight } from "../domain/census/learn-prices.ts";
import { publishSubjects } from "../domain/publication/publish-subjects.ts";
import { subjects } from "../domain/publication/subjects.ts";
import { newestQuarterOver } from "../domain/publication/quarters-to-publish.ts";
import type { Version } from "../domain/setting.ts";
import type { EffectPart } from "../domain/setting-change/effect.ts";
import { changedPersons, type MoneyRules } from "../domain/setting-change/example-persons.ts";
import { matchingEffect, type MatchingValues, nothingMatched, termsWith, together } from "../domain/setting-change/matching-effect.ts";
import { changedBands, changedCells, changedConsent, changedPrices, changedRarity, type CountedAndShown } from "../domain/setting-change/pure-effects.ts";
import type { EffectKind } from "../domain/setting-change/subjects.ts";
import { countQuarter } from "./count-quarter.ts";
import { groupAsItIs } from "./group-as-it-is.ts";
import { learnByRules } from "./learn-by-rules.ts";
import { countLines } from "./setting-counts.ts";
import { deadlineLines } from "./setting-deadlines.ts";
import { changeOf, type RawChange } from "./setting-lines.ts";

/** What a change is weighed with: which setting, and today's rows. */
export type Scales = { readonly db: Database; readonly key: string; readonly change: RawChange; readonly now: Date };

/** Each kind of effect, and how it is worked out. Read only. */
export const effects: Readonly<Record<EffectKind, (scales: Scales) => Promise<EffectPart>>> = {
  persons: onPersons,
  matching: onMatching,
  prices: onPrices,
  deadlines: async ({ key, ...rows }) => ({ kind: "deadlines", lines: (await deadlineLines.get(key)?.(rows)) ?? [] }),
  counts: async ({ key, ...rows }) => ({ kind: "counts", lines: (await countLines.get(key)?.(rows)) ?? [] }),
  "hidden-cells": onCells,
  bands: async ({ change }) => {
    const { before, after } = changeOf("screening-rules", change);
    return changedBands(before, after);
  },
  consent: async ({ change }) => {
    const { before, after } = changeOf("consent-ages", change);
    return changedConsent(before, after);
  },
  rare: async ({ change }) => {
    const { before, after } = changeOf("reference-population", change);
    return changedRarity(before, after);
  },
};

async function onCells({ db, change, now }: Scales): Promise<EffectPart> {
  const { before, after } = changeOf("publication-rules", change);
  const quarterOn = newestQuarterOver(dutchDay(now), before.publishAfterDays);
  return changedCells(quarterOn, await shownBy(db, quarterOn, before), await shownBy(db, quarterOn, after));
}

/** What of a quarter could be shown by these rules, subject by subject. */
async function shownBy(db: Database, quarterOn: IsoDate, rules: PublicationRules): Promise<CountedAndShown[]> {
  const counts = await countQuarter(db, quarterOn, rules);
  const published = publishSubjects(counts, rules);
  return subjects.map((subject) => ({ counts: counts[subject], publication: published[subject] }));
}

async function onPersons({ db, key, change }: Scales): Promise<EffectPart> {
  const { on } = change;
  const today: MoneyRules = {
    versions: await settingVersions(db, "funding-rules"), wider: await settingOn(db, "wider-funding-rules", on),
    lengths: await settingOn(db, "treatment-lengths", on), norm: await settingOn(db, "waiting-norm", on),
  };
  const [before, after] = [withMoney(today, key, { ...change, after: change.before }), withMoney(today, key, change)];
  return changedPersons(before, after, on);
}

/** The rules of money with what the setting would be after the change. */
function withMoney(today: MoneyRules, key: string, change: RawChange): MoneyRules {
  if (key === "wider-funding-rules") return { ...today, wider: changeOf(key, change).after };
  if (key === "treatment-lengths") return { ...today, lengths: changeOf(key, change).after };
  return { ...today, versions: withVersion(today.versions, { validFrom: change.on, value: changeOf("funding-rules", change).after }) };
}

function withVersion<Value>(versions: readonly Version<Value>[], added: Version<Value>): Version<Value>[] {
  return [...versions.filter(({ validFrom }) => validFrom !== added.validFrom), added];
}

/** Today's requests and therapists, group by group, by the terms without and with the change. */
async function onMatching({ db, key, change, now }: Scales): Promise<EffectPart> {
  const on = dutchDay(now);
  const { intakeWeeks } = await settingOn(db, "waiting-norm", on);
  const terms = await matchTermsOn(db, on);
  const [otherwise, changed] = await valuesBeforeAndAfter({ db, key, change, now });
  const [before, after] = [termsWith(terms, otherwise, intakeWeeks), termsWith(terms, changed, intakeWeeks)];
  let all = nothingMatched;
  for (const region of await oneRegionPerGroup(db)) all = together(all, matchingEffect(await groupAsItIs(db, region, now), before, after));
  return all;
}

/** What would be learnt tonight by the rules before and after. */
async function learntBy({ db, change, now }: Scales): Promise<{ before: LearntNight["prices"]; after: LearntNight["prices"] }> {
  const { before, after } = changeOf("price-rules", change);
  return { before: (await learnByRules(db, now, before)).learnt.prices, after: (await learnByRules(db, now, after)).learnt.prices };
}

async function onPrices(scales: Scales): Promise<EffectPart> {
  const { before, after } = await learntBy(scales);
  return changedPrices(before, after);
}

async function valuesBeforeAndAfter(scales: Scales): Promise<[MatchingValues, MatchingValues]> {
  const { key, change } = scales;
  if (key !== "price-rules") return [valuesFor(key, { ...change, after: change.before }), valuesFor(key, change)];
  const { before, after } = await learntBy(scales);
  return [{ scarcity: asScarcity(before) }, { scarcity: asScarcity(after) }];
}

function valuesFor(key: string, change: RawChange): MatchingValues {
  if (key === "matching-rules") return { rules: changeOf(key, change).after };
  if (key === "profession-rules") return { professions: changeOf(key, change).after };
  if (key === "waiting-norm") return { intakeWeeks: changeOf(key, change).after.intakeWeeks };
  return { funding: changeOf("funding-rules", change).after };
}

/** Of each group of regions that share therapists the first, so that nobody is counted twice. */
async function oneRegionPerGroup(db: Database): Promise<string[]> {
  const firsts: string[] = [];
  const seen = new Set<string>();
  for (const region of await regionsToMatch(db)) {
    if (seen.has(region)) continue;
    for (const shared of await groupOfRegion(db, region)) seen.add(shared);
    firsts.push(region);
  }
  return firsts;
}

