import type { Database } from "../../db/connect.ts";
import { linesOfDigest } from "../../db/digests.ts";
import { undelivered } from "../../db/mail-trouble.ts";
import { recipientsOf } from "../../db/recipients.ts";
import type { DigestLine } from "../domain/mail.ts";
import { kindOf, type MessageKind } from "../domain/message-kind.ts";

/** What this person was told in vain and would still be told today: how much of each kind. Two letters about one record are one. */
export async function linesHeldBack(trx: Database, personId: string, now: Date): Promise<DigestLine[]> {
  const counts = new Map<MessageKind, number>();
  const add = ({ kind, count }: DigestLine) => counts.set(kind, (counts.get(kind) ?? 0) + count);
  const counted = new Set<string>();
  for (const { letter, subjectId } of await undelivered(trx, personId)) {
    if (letter === "digest") (await linesOfDigest(trx, subjectId)).forEach(add);
    const kind = kindOf(letter);
    if (kind === null || counted.has(`${kind} ${subjectId}`)) continue;
    const stillTold = (await recipientsOf(trx, letter, subjectId, now)).some((one) => one.personId === personId);
    if (!stillTold) continue;
    counted.add(`${kind} ${subjectId}`);
    add({ kind, count: 1 });
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).toSorted((one, other) => one.kind.localeCompare(other.kind));
}
