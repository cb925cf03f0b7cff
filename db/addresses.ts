import { createHmac } from "node:crypto";

/** The two roles that own nothing. Policies and grants in the migrations speak of them. */
export type ServiceRole = "schakel_web" | "schakel_worker";

/**
 * The password of a service role, derived from the owner's password: whoever holds the owner's address can
 * compute it, on any machine, and nobody has to store or hand over a second secret.
 */
export function servicePassword(ownerUrl: string, role: ServiceRole): string {
  const owner = new URL(ownerUrl);
  return createHmac("sha256", decodeURIComponent(owner.password)).update(role).digest("base64url");
}

/** The owner's address with the service role signed in instead. */
export function serviceUrl(ownerUrl: string, role: ServiceRole): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = servicePassword(ownerUrl, role);
  return url.href;
}
