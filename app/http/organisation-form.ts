import { z } from "zod";
import { EmailAddress, oneLine } from "../domain/account.ts";
import { organisationKinds } from "../domain/invitation.ts";
import { many, ticked } from "./form.ts";

/** What is asked of a new organisation. Nothing here says where a shelter is. */
export const OrganisationForm = z.object({
  kind: z.enum(organisationKinds, { error: "kind-missing" }),
  name: z.string({ error: "organisation-name-missing" }).transform(oneLine).pipe(z.string().min(2, "organisation-name-missing").max(120, "organisation-name-long")),
  mailbox: EmailAddress,
  /** The mailbox names a place, and whoever adds it has looked at that. */
  placeSeen: ticked,
  phone: z.string({ error: "phone-missing" }).trim().min(1, "phone-missing").regex(/^[0-9+ ()-]{6,20}$/, "phone-unusable"),
  regions: many(z.string().regex(/^[a-z-]+$/, "regions-missing")).pipe(z.array(z.string()).min(1, "regions-missing")),
});
