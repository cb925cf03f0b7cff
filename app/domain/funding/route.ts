import type { IsoDate } from "../iso-date.ts";
import { inForce } from "../setting.ts";
import { ageIsStale, certainAge } from "./age.ts";
import type { FundedPerson, FundingRoute, PersonToPayFor } from "./decision.ts";
import { adultRoute, youngAdultRoute } from "./insurer-route.ts";
import { payingGemeente } from "./residence.ts";
import type { DatedFundingRules, FundingRules } from "./rules.ts";
import { screeningPayer } from "./screening-payer.ts";
import { youthRoute } from "./youth-route.ts";

interface Row {
  applies(age: number, rules: FundingRules): boolean;
  decide(person: PersonToPayFor, rules: FundingRules, age: number): FundingRoute;
}

/** The decision table: the first row that applies decides. Another route is another row. */
const table: readonly Row[] = [
  { applies: (age, rules) => age < rules.adultAge.value, decide: youthRoute },
  { applies: (age, rules) => age < rules.extendedYouthCareUntilAge.value, decide: youngAdultRoute },
  { applies: () => true, decide: adultRoute },
];

/**
 * Who pays for one person's own screening or treatment, and why, by the rules in force on a day. It
 * is an explanation for people, not legal advice. The age is the one certainly reached on that day,
 * so a route changes by itself when time has made someone an adult.
 * @throws RangeError when no rules are in force on that day.
 */
export function fundingRoute({ age, kind, residence }: FundedPerson, settings: DatedFundingRules, on: IsoDate): FundingRoute {
  return routeWhenPaying({ age, kind, paying: payingGemeente(residence) }, settings, on);
}

/** The same once the gemeente has been worked out further than a request tells. @throws RangeError as `fundingRoute`. */
export function routeWhenPaying(person: PersonToPayFor, settings: DatedFundingRules, on: IsoDate): FundingRoute {
  const rules = inForce(settings, on);
  const age = certainAge(person.age, on);
  const row = table.find(({ applies }) => applies(age, rules));
  if (!row) throw new RangeError("The funding table has no row for this person.");
  const decided = screeningPayer(person, rules, row.decide(person, rules, age));
  return ageIsStale(person.age, on, rules.askAgeAgainAfterMonths.value) ? askAgeAgain(decided) : decided;
}

function askAgeAgain(decided: FundingRoute): FundingRoute {
  return {
    ...decided,
    flags: [...decided.flags, "age-to-ask-again"],
    nextSteps: [{ code: "ask-age-again" }, ...decided.nextSteps],
  };
}
