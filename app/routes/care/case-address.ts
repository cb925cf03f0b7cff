import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { type CareCase, careCase, type CaseKey } from "../../../db/care-cases.ts";
import type { Database } from "../../../db/connect.ts";
import type { Person } from "../../domain/actor.ts";
import { runs } from "../../domain/care/running-case.ts";
import { isIsoDate } from "../../domain/iso-date.ts";
import { done, invalid, notFound, type Outcome, refused, turnedBack } from "../../http/respond.ts";
import { referenceAddress } from "../requests/reference-address.ts";

/** The same doors stand in both parts of the site: under the request of a shelter, and under the case of a therapist. */
export const caseAddress: z.ZodType<CaseKey> = z.union([z.object({ id: z.uuid() }), referenceAddress]);

/** The page of the case in one's own part of the site. */
export function pageOfCase(key: CaseKey): string {
  return "id" in key ? `/caseload/${key.id}` : `/requests/${key.reference}`;
}

type AtDoor = { readonly db: Database; readonly actor: Person; readonly address: CaseKey; readonly context: AppLoadContext };

/** The running case of this address. One of others does not exist; of one that is over there is only its page. */
export async function runningCaseAt({ db, actor, address, context }: AtDoor): Promise<CareCase> {
  const held = await careCase(db, actor, address);
  if (!held) throw notFound();
  if (!runs(held)) throw await turnedBack(pageOfCase(address), "case-over", context);
  return held;
}

/** A day that somebody picked, or typed as people write it where the browser has no calendar: 22-11-2026. */
export const dayOn = z.string("day-missing").trim().min(1, "day-missing").max(20, "day-format").transform(asWritten).refine(isIsoDate, "day-format");

function asWritten(typed: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed) ?? [];
  return year === "" ? typed : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

type Result = { readonly kind: "proceed" } | { readonly kind: "refuse"; readonly reason: string } | undefined;

/** How a deed with a day ended: done, another day is needed, or the rules said no. */
export function afterDay(result: Result, key: CaseKey, notice: string): Outcome {
  if (!result) throw notFound();
  if (result.kind === "proceed") return done(pageOfCase(key), notice);
  if (result.reason.startsWith("day-")) return invalid({ field: "on", code: result.reason });
  return refused(pageOfCase(key), result.reason);
}

/** How a deed that only a button asks for ended. */
export function afterButton(result: Result, to: string, notice: string): Outcome {
  if (!result) throw notFound();
  return result.kind === "proceed" ? done(to, notice) : refused(to, result.reason);
}
