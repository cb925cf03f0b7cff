import type { Database } from "../../../../db/connect.ts";
import { quarterPage } from "../../../../db/quarter-page.ts";
import { remarkOn } from "../../../../db/report-remarks.ts";
import { therapistsOfQuarter } from "../../../../db/therapist-figures.ts";
import type { IsoDate } from "../../../domain/iso-date.ts";
import { notFound } from "../../../http/respond.ts";

/** Which of the own regions a report is about: the one in the address, else the first. @throws 404 for one that is not the reader's own. */
export function regionOfReport(request: Request, own: readonly string[]): string {
  const asked = new URL(request.url).searchParams.get("region");
  const region = asked === null || asked === "" ? own.toSorted()[0] : own.find((each) => each === asked);
  if (region === undefined) throw notFound();
  return region;
}

/** All that the report of a quarter shows; `quarter` is null when none was closed yet. @throws 404 for a quarter that was not closed. */
export async function reportOf(db: Database, own: readonly string[], region: string, wanted: IsoDate | null) {
  const page = await quarterPage(db, wanted);
  if (wanted !== null && page.quarter === null) throw notFound();
  const quarterOn = page.quarter?.quarterOn;
  return {
    ...page,
    regions: page.regions.filter(({ code }) => own.includes(code)),
    region,
    therapists: quarterOn === undefined ? null : ((await therapistsOfQuarter(db, quarterOn)) ?? null),
    remark: quarterOn === undefined ? null : ((await remarkOn(db, region, quarterOn)) ?? null),
  };
}
