import type pg from "pg";
import { addRequests, addShelters } from "./add-requests.ts";
import { addTherapists } from "./add-therapists.ts";
import { chance } from "./random.ts";
import { rowWriter } from "./rows.ts";
import type { Plan, World } from "./world.ts";

/**
 * Fills a database with made-up organisations, people, therapists and requests, in the transaction of the owner that
 * is under way. The same plan gives the same rows. Statuses come with their states, so the triggers that keep them rest.
 */
export async function populate(client: pg.Client, plan: Plan): Promise<void> {
  const world: World = { plan, chance: chance(plan.seed), rows: rowWriter(client), shelters: new Map(), places: new Map(), references: new Set() };
  await client.query("alter table request_state disable trigger keep_request_status; alter table therapist_state disable trigger keep_therapist_status");
  addShelters(world);
  await addTherapists(world);
  await addRequests(world);
  await client.query("alter table request_state enable trigger keep_request_status; alter table therapist_state enable trigger keep_therapist_status");
}
