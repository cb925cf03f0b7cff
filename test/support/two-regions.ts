import type { Person } from "../../app/domain/actor.ts";
import { action as signIn } from "../../app/routes/account/sign-in.tsx";
import type { Database, Pool } from "../../db/connect.ts";
import { makeDemo, password, withPassword } from "./accounts.ts";
import { nationalMember, regionalLead, shelterWorker } from "./cast.ts";
import { desk, type Desk } from "./desk.ts";

/** This person at a desk, signed in. */
export async function signedIn(owner: Database, pool: Pool, person: Person, now?: Date): Promise<Desk> {
  await makeDemo(owner, person);
  const home = desk(pool);
  if (now) home.now = now;
  await home.send(signIn, "/sign-in", { email: await withPassword(owner, person), password });
  return home;
}

/**
 * Loes leads Flevoland, where Samira works; Kees leads Kennemerland, where Bo works; Noor is of the national team.
 * Each but Bo sits at a desk: the lead, the neighbour, the national team, and Samira, who is a stranger to all this.
 */
export async function twoRegions(owner: Database, pool: Pool) {
  const loes = await regionalLead(owner);
  const noor = await nationalMember(owner);
  const samira = await shelterWorker(owner);
  const bo = await shelterWorker(owner, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const kees = await regionalLead(owner, { name: "Kees", regions: ["kennemerland"] });
  return {
    loes, noor, samira, bo,
    lead: await signedIn(owner, pool, loes),
    neighbour: await signedIn(owner, pool, kees),
    national: await signedIn(owner, pool, noor),
    stranger: await signedIn(owner, pool, samira),
  };
}
