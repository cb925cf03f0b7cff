import { timingSafeEqual } from "node:crypto";
import type { Request, Response } from "express";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Config } from "../config.ts";
import type { Pool } from "../../db/connect.ts";

/** Numbers for the people who keep the platform running. No label ever carries an id. */
export function openMetrics(pool: Pool) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answered = new Counter({ name: "http_requests_total", help: "Requests answered", labelNames: ["method", "status"], registers: [registry] });
  const seconds = new Histogram({ name: "http_request_seconds", help: "Time to answer", labelNames: ["method"], registers: [registry] });
  new Gauge({
    name: "database_connections",
    help: "Connections of this process",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      this.set({ state: "open" }, pool.totalCount);
      this.set({ state: "idle" }, pool.idleCount);
      this.set({ state: "waited-for" }, pool.waitingCount);
    },
  });
  return {
    onAnswer(method: string, status: number, took: number) {
      answered.inc({ method, status: String(status) });
      seconds.observe({ method }, took);
    },
    page(config: Config) {
      return async (request: Request, response: Response) => {
        if (!mayRead(request, config)) return void response.status(404).end();
        response.type(registry.contentType).send(await registry.metrics());
      };
    },
  };
}

/** From an allowed address, or with the token. */
function mayRead(request: Request, config: Config): boolean {
  const token = config.metricsToken;
  if (token) return isSame(request.headers.authorization?.replace(/^Bearer /, "") ?? "", token);
  // Behind a proxy everybody comes from the proxy's address.
  if (config.trustProxy > 0) return false;
  return config.metricsAddresses.includes(request.socket.remoteAddress ?? "");
}

/** Compared as bytes: two texts of one length can differ in theirs, and then the comparison itself would fail. */
function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
