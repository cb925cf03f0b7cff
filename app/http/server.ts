import { createServer, type Server } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import express from "express";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { errorKind, errorPlace } from "../error-kind.ts";
import { overPool, type Database, type Pool } from "../../db/connect.ts";
import { byArea } from "./areas.ts";
import { withPagesForButtons } from "./button-doors.ts";
import type { Context } from "./context.ts";
import { doorWords, logRequests } from "./log.ts";
import { openMetrics } from "./metrics.ts";
import { keepOutOfCaches, limitBody, originOf, ownFormsOnly, readableAddress, securityHeaders, tellFault } from "./protection.ts";
import { readSignIn, type SignIn } from "./session.ts";

export type Platform = { readonly config: Config; readonly pool: Pool; readonly log: Logger; readonly build: ServerBuild; readonly demo: boolean; readonly clock: () => Date };

/** The web server: static files, health, metrics, and every page and form of the platform. */
export function webServer(platform: Platform): Server {
  const { config, pool, log, build } = platform;
  const metrics = openMetrics(pool);
  const db = overPool(pool);
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustProxy);
  app.use(logRequests(log, doorWords(Object.values(build.routes)), metrics.onAnswer));
  app.use(securityHeaders(config), readableAddress);
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y", fallthrough: false }));
  app.get("/icon.svg", (_request, response) => response.sendFile("icon.svg", { root: "build/client", maxAge: "1h" }));
  app.get("/health/live", (_request, response) => void response.type("text").send("alive"));
  app.get("/health/ready", (_request, response) => void ready(pool).then((yes) => response.status(yes ? 200 : 503).type("text").send(yes ? "ready" : "not ready")));
  app.get("/metrics", metrics.page(config));
  app.use(keepOutOfCaches, ownFormsOnly(config), limitBody);
  const getLoadContext = (request: express.Request, response: express.Response) => contextFor(platform, db, request, response);
  app.use(byArea(withPagesForButtons(build), (part) => createRequestHandler({ build: part, mode: "production", getLoadContext })));
  app.use(tellFault((error, response) => reportFault(log, response.locals.requestId as string, error)));
  return createServer(app);
}

function reportFault(log: Logger, id: string, error: unknown) {
  log.error({ id, kind: errorKind(error), at: errorPlace(error) }, "a page failed");
}

async function ready(pool: Pool): Promise<boolean> {
  return pool.query("select 1").then(() => true, () => false);
}

function contextFor(platform: Platform, db: Database, request: express.Request, response: express.Response): Context {
  const { config, pool } = platform;
  let signIn: Promise<SignIn> | undefined;
  const context = {
    db,
    pool,
    now: platform.clock(),
    requestId: response.locals.requestId as string,
    origin: originOf(request.ip, config),
    nonce: response.locals.nonce as string,
    demoMail: platform.demo && !config.smtpUrl,
    secureCookies: config.origin.startsWith("https://"),
    publicOrigin: config.origin,
    secrets: config.sessionSecrets,
  };
  const headers = new Headers({ Cookie: request.headers.cookie ?? "" });
  return {
    ...context,
    reportFault: (error) => reportFault(platform.log, context.requestId, error),
    signIn: () => (signIn ??= readSignIn(new Request(config.origin, { headers }), context, db)),
  };
}
