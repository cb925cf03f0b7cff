import { z } from "zod";
import { EmailAddress } from "./account.ts";
import type { LocationVisibility } from "./location-visibility.ts";
import { placeInAddress } from "./privacy/place-in-address.ts";

/** What the other side mails and calls after a yes. */
export type Contact = { readonly mailbox: string | null; readonly phone: string | null };

/** How whoever decides made sure that the organisation itself asks: in the old way, never in the new one. */
export const waysToCheck = ["old-number", "in-person"] as const;
export type WayToCheck = (typeof waysToCheck)[number];

export const ContactWish = z.object({
  organisation: z.uuid({ error: "organisation-missing" }),
  mailbox: EmailAddress,
  phone: z.string().trim().max(20, "phone-unusable").regex(/^([0-9+ ()-]{6,20})?$/, "phone-unusable").transform((typed) => typed || null),
});
export type ContactWish = z.infer<typeof ContactWish>;

export type ContactProblem = { readonly field: "mailbox" | "phone"; readonly code: string; readonly with?: { readonly place: string } };

type Holder = { readonly kind: string; readonly visibility: LocationVisibility };

/**
 * Why an organisation cannot have this contact; null when it can. Everybody who ever says yes gets it, so of a shelter that
 * is not open it may not tell the town: not by a name in the address, and not by the area code of a fixed line. A
 * practice is visible on purpose.
 */
export function problemOfContact({ kind, visibility }: Holder, { mailbox, phone }: Contact, gemeenten: readonly string[]): ContactProblem | null {
  if (kind !== "shelter") return null;
  if (!phone) return { field: "phone", code: "phone-missing" };
  if (visibility === "open") return null;
  const place = placeInAddress(mailbox ?? "", gemeenten);
  if (place) return { field: "mailbox", code: "mailbox-names-place", with: { place } };
  return tellsTown(phone) ? { field: "phone", code: "phone-tells-town" } : null;
}

/** A fixed line of a town: its first digits say which. Mobile (06) and numbers of the whole country (08, 09) do not. */
export function tellsTown(phone: string): boolean {
  const digits = phone.replaceAll(/[^\d+]/g, "").replace(/^(?:\+|00)31\(?0?\)?/, "0");
  return /^0[1-57]/.test(digits);
}

/** The same contact, however its number is spaced and its address capitalised. */
export function isSameContact(one: Contact, other: Contact): boolean {
  const digits = (phone: string | null) => phone?.replaceAll(/[^\d+]/g, "") ?? "";
  return one.mailbox?.toLowerCase() === other.mailbox?.toLowerCase() && digits(one.phone) === digits(other.phone);
}
