import { z } from "zod";
import { roles } from "./actor.ts";
import { IsoDate } from "./iso-date.ts";
import { parseReference } from "./reference.ts";

const empty = (typed: unknown) => (typed === "" || typed === null ? undefined : typed);
const maybe = <Shape extends z.ZodType>(shape: Shape) => z.preprocess(empty, shape.optional().catch(undefined));

/** What somebody asks of the log, as it stands in an address. What cannot be used counts as not asked. */
export const AuditQuestion = z.object({
  /** A reference number, or the id of a request that has none any more. */
  case: maybe(z.string().trim().max(60)),
  person: maybe(z.uuid()),
  /** A part of a name or an e-mail address, to choose a person by. */
  who: maybe(z.string().trim().max(120)),
  from: maybe(IsoDate),
  until: maybe(IsoDate),
  role: maybe(z.enum([...roles, "worker", "visitor", "half-signed-in"])),
  /** The first word of an action: "request" for all that is done with requests. */
  thing: maybe(z.string().regex(/^[a-z-]{2,30}$/)),
  /** The event after which the page goes on. */
  after: maybe(z.coerce.number().pipe(z.int().min(1))),
});
export type AuditQuestion = z.infer<typeof AuditQuestion>;

export type CaseName = { readonly reference: string | null; readonly id: string | null };

/** Reads what names a case: a reference number, however it was typed, or an id. Null when it is neither. */
export function caseNamed(typed: string): CaseName | null {
  const id = z.uuid().safeParse(typed.toLowerCase());
  if (id.success) return { reference: null, id: id.data };
  const reference = parseReference(typed);
  return reference === null ? null : { reference, id: null };
}
