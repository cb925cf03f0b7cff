import { z } from "zod";
import { type Member, practiceMembers } from "../../../db/transfers.ts";
import type { Database } from "../../../db/connect.ts";
import { notFound } from "../../http/respond.ts";

export const practiceAddress = z.object({ practice: z.uuid() });

/** The members of one practice that the actor owns; 404 for the practice of somebody else. */
export async function membersOwned(db: Database, practice: string): Promise<{ readonly name: string; readonly members: readonly Member[] }> {
  const members = (await practiceMembers(db)).filter(({ practiceId }) => practiceId === practice);
  const [first] = members;
  if (!first) throw notFound();
  return { name: first.practice, members };
}
