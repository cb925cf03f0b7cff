import { z } from "zod";
import type { Database } from "../../../../db/connect.ts";
import { readTreatment, type Treatment } from "../../../../db/treatments.ts";
import { notFound } from "../../../http/respond.ts";

export const TreatmentCode = z.string().regex(/^[a-z0-9-]{1,40}$/, "code-unusable");

export const treatmentAddress = z.object({ code: TreatmentCode });

/** The treatment of this address. @throws a 404 when there is none. */
export async function treatmentAt(db: Database, code: string): Promise<Treatment> {
  const treatment = await readTreatment(db, code);
  if (!treatment) throw notFound();
  return treatment;
}
