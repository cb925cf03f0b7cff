import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import express from "express";

/** Serves the bare page on the port it is given, and nothing else. Usage: node server.ts PORT */
const address = new URL("../../../.data/bench-bare/server/index.js", import.meta.url);
const build = (await import(address.href)) as ServerBuild;
const app = express();
app.use(createRequestHandler({ build, mode: "production" }));
app.listen(Number(process.argv[2]), () => process.send?.({ ready: true }));
process.on("disconnect", () => process.exit(0));
