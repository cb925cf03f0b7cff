import type { AppLoadContext } from "@remix-run/node";
import { deviceCode, deviceFrom } from "../domain/device.ts";
import { hashToken, newToken } from "../secrets/token.ts";
import { cookie } from "./cookies.ts";

/** A new secret for a session: its hash for the database, and the cookie that makes this browser its holder. */
export async function newSessionCookie(context: AppLoadContext): Promise<{ readonly tokenHash: Buffer; readonly line: string }> {
  const token = newToken();
  return { tokenHash: hashToken(token), line: await cookie("session", context).serialize(token) };
}

/** The line that takes the cookie away. */
export function endedSessionCookie(context: AppLoadContext): Promise<string> {
  return cookie("session", context, 0).serialize("");
}

/** What the list of sessions will say about this browser. */
export function deviceOf(request: Request): string {
  return deviceCode(deviceFrom(request.headers.get("User-Agent")));
}
