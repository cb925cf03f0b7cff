import { randomUUID } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import pino, { type Logger } from "pino";

export function openLog(level: string): Logger {
  return pino({ level, base: { process: process.pid } });
}

/**
 * Which door, never whose record: only words that stand in the table of addresses stay. What else was in the path, an
 * id, a reference in any spelling, a token, a name that somebody typed, is left out.
 */
export function doorPath(path: string, known: ReadonlySet<string>): string {
  return path.split("/").map((part) => doorPart(part, known)).join("/");
}

/** A page asks for its data at its own address with `.data` behind it. */
function doorPart(part: string, known: ReadonlySet<string>): string {
  const [, name = "", data = ""] = /^(.*?)(\.data)?$/s.exec(part) ?? [];
  return name === "" || known.has(name) ? part : `:id${data}`;
}

/** Every fixed word of the addresses: of the pages, and of what the server answers itself. */
export function doorWords(routes: readonly ({ readonly path?: string | undefined } | undefined)[]): ReadonlySet<string> {
  const words = routes.flatMap((route) => route?.path?.split("/") ?? []).filter((word) => !word.startsWith(":"));
  return new Set([...words, "health", "live", "ready", "metrics", "assets", "_root"]);
}

/** Gives each request an id, and logs one line when it has been answered: no address, no query, no person. */
export function logRequests(log: Logger, known: ReadonlySet<string>, onAnswer: (method: string, status: number, seconds: number) => void) {
  return (request: Request, response: Response, next: NextFunction) => {
    const startedAt = performance.now();
    const id = randomUUID();
    response.locals.requestId = id;
    response.setHeader("X-Request-Id", id);
    response.on("finish", () => {
      const seconds = (performance.now() - startedAt) / 1000;
      onAnswer(request.method, response.statusCode, seconds);
      log.info({ id, method: request.method, door: doorPath(request.path, known), status: response.statusCode, ms: Math.round(seconds * 1000) }, "answered");
    });
    next();
  };
}
