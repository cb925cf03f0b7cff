import { expect, test } from "vitest";
import { attemptRules, type AttemptRule } from "../../app/domain/attempts.ts";
import { hours } from "../../app/domain/duration.ts";

test("from one network address nobody can use up the tries of a whole account", () => {
  const [narrow, , account] = attemptRules["sign-in"].limits;
  const fromOneAddressInAnHour = narrow.times * (hours(1) / narrow.within);
  expect(fromOneAddressInAnHour).toBeLessThan(account.times);
});

test("guessing codes of the second factor for a year hardly ever works", () => {
  const perDay = attemptRules["second-factor"].limits[1].times;
  const codesAtAnyMoment = 3;
  const chanceInAYear = 1 - (1 - codesAtAnyMoment / 1_000_000) ** (perDay * 365);
  expect(chanceInAYear).toBeLessThan(0.025);
});

test("every limit counts something, within some time", () => {
  const rules: AttemptRule[] = Object.values(attemptRules);
  for (const { times, within } of rules.flatMap(({ limits }) => limits)) {
    expect(times).toBeGreaterThan(0);
    expect(within).toBeGreaterThan(0);
  }
});
