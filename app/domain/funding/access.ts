import type { Referrer } from "./rules.ts";

/** Who decides on the help once it has been asked for in this way. */
export type Access = "gemeente-decides" | "direct" | "gemeente-must-provide";

/**
 * What a referral does under the Jeugdwet. A doctor gives access directly, while the gemeente pays and may have rules
 * about contracts [S] vng.nl, questions on access. A certified institution decides inside a child-protection measure,
 * and the gemeente must provide [S] CRvB 9-12-2020, ECLI:NL:CRVB:2020:3149; so does a court [GK].
 */
export const accessBy: Readonly<Record<Referrer, Access>> = {
  gemeente: "gemeente-decides",
  gp: "direct",
  "youth-doctor": "direct",
  "medical-specialist": "direct",
  "certified-institution": "gemeente-must-provide",
  court: "gemeente-must-provide",
};
