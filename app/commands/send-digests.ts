import { asActor, type Database } from "../../db/connect.ts";
import { bringNews, choicesOf, holdNews, openDigest, peopleWithNews } from "../../db/digests.ts";
import { enqueue } from "../../db/enqueue.ts";
import { type DigestMoments, digestMoments, isDue } from "../domain/digest.ts";
import { paceOf } from "../domain/message-kind.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Everyone for whom news waits gets one digest a day at most, each in a transaction of its own. Returns how many were made. */
export async function sendDigests(db: Database, occasion: Occasion): Promise<number> {
  const moments = digestMoments(occasion.now);
  const people = await asActor(db, occasion.actor, (trx) => peopleWithNews(trx, moments.dailyAt));
  let made = 0;
  for (const personId of people) made += (await asActor(db, occasion.actor, (trx) => sendDigest(trx, occasion, personId, moments))) ? 1 : 0;
  return made;
}

async function sendDigest(trx: Database, { now }: Occasion, personId: string, moments: DigestMoments): Promise<boolean> {
  const choices = await choicesOf(trx, personId);
  const due = (await holdNews(trx, personId)).map((item) => ({ ...item, pace: paceOf(item.kind, choices.get(item.kind)) })).filter((item) => isDue(item, moments));
  if (due.length === 0) return false;
  const digest = await openDigest(trx, personId, { on: moments.on, weekOf: due.some(({ pace }) => pace === "weekly") ? moments.weekOf : null }, now);
  if (digest === null) return false;
  await bringNews(trx, digest, due.map(({ key }) => key));
  await enqueue(trx, { task: "notify", payload: { event: "digest", subject: digest } });
  return true;
}
