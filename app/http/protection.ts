import { createHmac, randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import helmet from "helmet";
import type { Config } from "../config.ts";

/** The largest form is far below this; a request without a length is not from a browser that fills in our forms. */
const bodyLimit = 64 * 1024;

/** Headers that tell the browser what this site may do: only its own scripts, only its own styles, in no frame. */
export function securityHeaders(config: Config) {
  return [
    (_request: Request, response: Response, next: NextFunction) => {
      response.locals.nonce = randomBytes(16).toString("base64");
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'", (_request, response) => `'nonce-${(response as Response).locals.nonce as string}'`],
          styleSrc: ["'self'"],
          fontSrc: ["'self'"],
          imgSrc: ["'self'", "data:"],
          connectSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          manifestSrc: ["'self'"],
          ...(config.production ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      // With "no-referrer" a browser sends `Origin: null` with our own forms, and we could not tell them from others.
      referrerPolicy: { policy: "same-origin" },
      strictTransportSecurity: config.production ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    }),
  ];
}

/** A change must come from a page of ours. Old browsers that say nothing about where they come from are refused. */
export function ownFormsOnly(config: Config) {
  const { host } = new URL(config.origin);
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    if (request.headers.origin !== config.origin) return void response.status(403).type("text").send("This request did not come from a page of this site.");
    // Remix compares the origin with the host once more. Behind a proxy that asks for us by another name only we know the right one.
    request.headers["x-forwarded-host"] = host;
    next();
  };
}

export function limitBody(request: Request, response: Response, next: NextFunction) {
  if (request.method === "GET" || request.method === "HEAD") return next();
  const length = request.headers["content-length"];
  if (length === undefined) return void response.status(411).type("text").send("The length of the request is missing.");
  if (Number(length) > bodyLimit) return void response.status(413).type("text").send("This is more than a form of ours can hold.");
  next();
}

/** An address that is not text, or holds the character zero that the database cannot look for, is no address of ours. */
export function readableAddress(request: Request, response: Response, next: NextFunction) {
  if (isReadable(request.originalUrl)) return next();
  response.status(400).type("text").send("This address cannot be read.");
}

function isReadable(address: string): boolean {
  try {
    const [path = "", ...search] = address.split("?");
    decodeURIComponent(path);
    return ![path, ...search].some((part) => part.includes("%00"));
  } catch {
    return false;
  }
}

/** What went wrong before a page could answer: one sentence, and never the stack. Whoever asked wrongly is no fault of ours. */
export function tellFault(report: (error: unknown, response: Response) => void) {
  // Express knows a handler of errors by its four parameters.
  return (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    const status = statusOfFault(error);
    if (status >= 500) report(error, response);
    if (response.headersSent) return next(error);
    response.status(status).set("Cache-Control", "no-store").type("text").send(status >= 500 ? "Something went wrong." : "This cannot be answered.");
  };
}

function statusOfFault(error: unknown): number {
  const { status, code } = (typeof error === "object" && error !== null ? error : {}) as { status?: unknown; code?: unknown };
  // A `Host` header that is no host name.
  if (code === "ERR_INVALID_URL") return 400;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}

/** What is behind sign-in stays out of every cache; the browser's too. */
export function keepOutOfCaches(_request: Request, response: Response, next: NextFunction) {
  response.setHeader("Cache-Control", "no-store");
  next();
}

/** A network address that can be recognised again but not found: keyed with the oldest secret, so that it stays the same. */
export function originOf(address: string | undefined, config: Config): string {
  return createHmac("sha256", config.sessionSecrets.at(-1) ?? "").update(`origin:${address ?? ""}`).digest("base64url").slice(0, 22);
}
