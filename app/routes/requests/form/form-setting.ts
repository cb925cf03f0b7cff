import type { OfferWithNames } from "../../../../db/request-offer.ts";
import type { IsoDate } from "../../../domain/iso-date.ts";
import type { Urgency } from "../../../domain/urgency.ts";

/** What every page with questions needs beside the answers. */
export type FormSetting = {
  readonly offer: OfferWithNames;
  /** Working days in which a therapist answers. */
  readonly answerTerms: Readonly<Record<Urgency, number>>;
  readonly draftDays: number;
  readonly today: IsoDate;
};

/** What a page knows of the draft that it is of. The page has a name of its own, so that it is never in conflict with itself. */
export type DraftKnown = {
  readonly household: string;
  readonly page: string;
  readonly person?: string;
  readonly seen?: string | null;
  readonly seenShared?: string | null;
};
