import { differencesAfterEvents } from "../domain/matching/random-events.ts";
import { eventShapes } from "../domain/matching/event-shapes.ts";
import { table } from "./table.ts";

const eventsEach = 1000;

/** Random declines, withdrawals, new requests and changed places, each held against a whole solve. */
export function measureEvents(tell: (news: string) => void): string {
  const rows = eventShapes(eventsEach).map(({ name, input, seed }) => {
    tell(`events: ${name}`);
    const differences = differencesAfterEvents(input, seed, eventsEach);
    if (differences.length > 0) throw new Error(differences[0]);
    return [name, `${input.requests.length} × ${input.therapists.length}`, eventsEach, differences.length];
  });
  const total = rows.length * eventsEach;
  return [
    `Exact repair: ${total} random events, after each of which the served set and the total fit are held against a whole solve.`,
    table(["kind of instance", "requests × therapists", "events", "differences"], rows),
  ].join("\n\n");
}
