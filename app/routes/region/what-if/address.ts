import { z } from "zod";
import type { Person } from "../../../domain/actor.ts";
import { asActor, type Database } from "../../../../db/connect.ts";
import { whatIfOf } from "../../../../db/what-ifs.ts";
import { type Outcome, done } from "../../../http/respond.ts";
import { soon } from "../soon.ts";

export const whatIfAddress = z.object({ whatIf: z.uuid() });

/** To the page of a calculation, as soon as it is worked out; or after a while, when the page says that it is not yet. */
export async function onceWeighed(db: Database, actor: Person, id: string): Promise<Outcome> {
  await soon(async () => (await asActor(db, actor, (trx) => whatIfOf(trx, id, actor.regions)))?.outcome !== null);
  return done(`/region/what-if/${id}`);
}
