import { agreeTransfer } from "../../app/commands/agree-transfer.ts";
import { askTransfer } from "../../app/commands/ask-transfer.ts";
import { chooseColleague } from "../../app/commands/choose-colleague.ts";
import { tendTransfers } from "../../app/commands/tend-transfers.ts";
import type { Person } from "../../app/domain/actor.ts";
import type { Database } from "../../db/connect.ts";
import { type CastTherapist, occasionOf, today } from "./cast.ts";
import { worker } from "./matching.ts";

/** The minute in which the worker looks after transfers. */
export function tend(db: Database, now = today): Promise<number> {
  return tendTransfers(db, { ...worker("tend-transfers"), now });
}

/** Somebody asks to move a case, the worker looks, and this colleague is chosen. The id of the question. */
export async function askedOf(web: Database, workerDb: Database, by: Person, proposalId: string, colleague: CastTherapist): Promise<string> {
  const id = await askTransfer(web, occasionOf(by), proposalId);
  if (id === null) throw new Error("This case is not theirs to move.");
  await tend(workerDb);
  await chooseColleague(web, occasionOf(by), { transfer: id, colleague: colleague.therapistId });
  return id;
}

export function agrees(web: Database, who: Person, transfer: string) {
  return agreeTransfer(web, occasionOf(who), transfer);
}
