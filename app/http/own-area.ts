import type { Person } from "../domain/actor.ts";
import { notFound } from "./respond.ts";

/** The part of the site in which this person looks after people. The part of others does not exist for them. */
export function ownArea(actor: Person, request: Request): "/region" | "/national" {
  const area = actor.role === "national" ? "/national" : "/region";
  if (!new URL(request.url).pathname.startsWith(`${area}/`)) throw notFound();
  return area;
}
