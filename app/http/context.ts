import "@remix-run/node";
import type { Database, Pool } from "../../db/connect.ts";
import type { SignIn } from "./session.ts";

/** What the server hands to every door: who is there, the database, the clock. */
export type Context = {
  readonly db: Database;
  /** For counting attempts: a count stays when the deed beside it is rolled back. */
  readonly pool: Pool;
  readonly now: Date;
  readonly requestId: string;
  /** A keyed hash of the network address. */
  readonly origin: string;
  /** Keys for throttling: this visitor's network address, hashed. */
  readonly nonce: string;
  readonly demoMail: boolean;
  readonly secureCookies: boolean;
  readonly publicOrigin: string;
  readonly secrets: readonly string[];
  /** Writes down that something went wrong: its kind and place, never its message. */
  reportFault(error: unknown): void;
  /** Reads the session once per request, however many loaders ask. */
  signIn(): Promise<SignIn>;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends Context {}
  /** Loader data keeps its types on the way to the page: a Date arrives as a Date. */
  interface Future {
    v3_singleFetch: true;
  }
}
