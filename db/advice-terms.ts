import type { AdviceTerms } from "../app/domain/funding/explain-funding.ts";
import type { FundingSituation } from "../app/domain/funding/situation.ts";
import { plannedWeeks } from "../app/domain/funding/treatment-lengths.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";
import { settingOn, settingVersions } from "./settings.ts";

/** The rules that hold on a day, and the path that is to be expected for such help in one of these forms. */
export async function adviceTerms(db: Database, { help, forms }: Pick<FundingSituation, "help"> & { readonly forms: readonly string[] }, today: IsoDate): Promise<AdviceTerms> {
  const wider = await settingOn(db, "wider-funding-rules", today);
  const norm = await settingOn(db, "waiting-norm", today);
  const lengths = await settingOn(db, "treatment-lengths", today);
  const path = { from: today, ...norm, plannedWeeks: plannedWeeks(help, forms, lengths, wider.plannedTreatmentWeeks.value) };
  return { versions: await settingVersions(db, "funding-rules"), wider, path };
}
