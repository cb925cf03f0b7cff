import { randomUUID } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import pino, { type Logger } from "pino";

export function openLog(level: string): Logger {
  return pino({ level, base: { process: process.pid } });
}

/** Ids, references and tokens are left out of the path: a log line tells which door, never whose record. */
export function doorPath(path: string): string {
  return path.split("/").map((part) => (/^[0-9a-f-]{36}$|^[A-Z0-9]{3}-[A-Z0-9]{4}$|^.{20,}$/i.test(part) && /[0-9A-Z]/.test(part) ? ":id" : part)).join("/");
}

/** Gives each request an id, and logs one line when it has been answered: no address, no query, no person. */
export function logRequests(log: Logger, onAnswer: (method: string, status: number, seconds: number) => void) {
  return (request: Request, response: Response, next: NextFunction) => {
    const startedAt = performance.now();
    const id = randomUUID();
    response.locals.requestId = id;
    response.setHeader("X-Request-Id", id);
    response.on("finish", () => {
      const seconds = (performance.now() - startedAt) / 1000;
      onAnswer(request.method, response.statusCode, seconds);
      log.info({ id, method: request.method, door: doorPath(request.path), status: response.statusCode, ms: Math.round(seconds * 1000) }, "answered");
    });
    next();
  };
}
