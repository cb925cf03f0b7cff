import type { FundedPerson } from "./decision.ts";
import type { KnownResidence } from "./responsible-gemeente.ts";
import type { FundingSituation } from "./situation.ts";

/**
 * A request as the table around matching reads it. A request knows a region and never a gemeente, so the rule that points
 * at the gemeente is known and its name is not: nothing of what follows may name one. What is seldom the case is not asked
 * in a request; the public page works that out.
 */
export function situationOfRequest({ age, kind, residence }: FundedPerson): FundingSituation {
  return {
    age, help: kind, whose: "own", earlierYouthCare: "none", inCriminalLaw: false, recentSexualViolence: false,
    residence: { setting: residence.setting, home: homeOf(residence), addressInDoubt: false, motherAtBirth: { kind: "unknown" } },
  };
}

function homeOf({ setting, origin }: FundedPerson["residence"]): KnownResidence["home"] {
  if (setting === "ambulant" || origin.kind === "region") return { kind: "gemeente", gemeente: "" };
  return { kind: origin.kind };
}
