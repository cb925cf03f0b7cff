import type { IsoDate } from "../app/domain/iso-date.ts";
import type { ScreeningRules } from "../app/domain/screening/rules.ts";
import { inForce } from "../app/domain/setting.ts";
import type { Database } from "./connect.ts";
import { settingVersions } from "./settings.ts";

/** The cut-offs in force on a day, and the day from which this version holds: a result says by which it was read. */
export async function screeningRulesOn(db: Database, on: IsoDate): Promise<{ readonly rules: ScreeningRules; readonly rulesFrom: IsoDate }> {
  const versions = await settingVersions(db, "screening-rules");
  const rulesFrom = inForce(versions.map(({ validFrom }) => ({ validFrom, value: validFrom })), on);
  return { rules: inForce(versions, on), rulesFrom };
}
