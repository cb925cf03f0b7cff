import { amsterdamClock } from "../app/domain/amsterdam-time.ts";
import type { Database } from "./connect.ts";
import { deputiesOn } from "./deputies.ts";
import type { Recipient } from "./recipient.ts";

/** Who stands in for one of these today hears it as well, unless it was told to them already. */
export async function theirDeputies(db: Database, recipients: readonly Recipient[], now: Date): Promise<Recipient[]> {
  const told = recipients.flatMap(({ personId }) => personId ?? []);
  const deputies = await deputiesOn(db, told, amsterdamClock(now).date);
  return deputies.filter(({ personId }) => !told.includes(personId)).map((deputy) => ({ ...deputy, turn: recipients[0]?.turn ?? null }));
}
