import { createCookie, type Cookie } from "@remix-run/node";
import type { Context } from "./context.ts";

type CookieNames = "session" | "notice" | "language";

/** Our cookies: signed, not readable by scripts, sent to no other site. `__Host-` where the connection is secure. */
export function cookie(name: CookieNames, context: Pick<Context, "secrets" | "secureCookies">, maxAge?: number): Cookie {
  return createCookie(context.secureCookies ? `__Host-${name}` : name, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: context.secureCookies,
    secrets: [...context.secrets],
    ...(maxAge === undefined ? {} : { maxAge }),
  });
}
