import { z } from "zod";
import { IsoDate } from "../domain/iso-date.ts";

/** A day that must be there. */
export const dayField = z.string("until-missing").min(1, "until-missing").pipe(IsoDate);
