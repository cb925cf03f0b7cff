import { spawnSync } from "node:child_process";
import autocannon from "autocannon";
import { Kysely, CamelCasePlugin, PostgresDialect } from "kysely";
import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { buildWhenChanged } from "../../app/start/build.ts";
import { startChild } from "../../app/start/child.ts";
import { serviceUrl } from "../../db/addresses.ts";
import { connectPool } from "../../db/connect.ts";
import { keepPlans } from "../../db/kept-plans.ts";
import { freePort } from "../../db/free-port.ts";
import type { DB } from "../../db/schema.ts";
import { type Night, pastNights } from "./past-nights.ts";
import { median, milliseconds, table } from "./table.ts";
import { country, secret, type Measured, type SignedIn } from "./world.ts";

type Page = { readonly name: string; readonly path: string; readonly who: (world: Measured) => SignedIn; readonly limit: number; readonly route: string; /** Asked as often as the server can, beside a bare page. */ readonly pressed?: boolean };

const lead = ({ lead: one }: Measured) => one;
const figures = (name: string, question: string, search = "") => ({ name, path: `/region/figures/${question}${search}`, who: lead, limit: 150, route: `routes/region/figures/${question}` });
const list = (name: string, search: string) => ({ name: `list: ${name}`, path: `/region/requests${search}`, who: lead, limit: 100, route: "routes/region/requests" });

const pages: readonly Page[] = [
  { name: "lead's dashboard", path: "/region", who: lead, limit: 150, route: "routes/region/overview", pressed: true },
  figures("who waits, by language", "waiting", "?by=language"),
  { ...figures("both clocks, a year by form", "clocks", "?weeks=52&by=form"), pressed: true },
  figures("demand and places", "supply"),
  figures("week by week, a year by form", "trends", "?weeks=52&by=form"),
  figures("answers, a year", "answers", "?weeks=52"),
  list("Arabic, who waits", "?by=language&value=ar&waiting=yes"),
  list("nobody fits", "?deed=see-why-nobody"),
  list("had an intake, a year", "?weeks=52&clock=to-intake&end=reached"),
  list("everybody on a clock, a year, EMDR", "?weeks=52&clock=to-intake&by=form&value=emdr"),
  list("no place, a year", "?weeks=52&answer=no-place"),
  list("families apart, a year", "?weeks=52&family=apart"),
  list("all that run", ""),
  { name: "shelter's list", path: "/requests", who: ({ worker }) => worker, limit: 30, route: "routes/requests/list", pressed: true },
];

const seconds = 8;

/** The pages that carry the most, on 100,000 requests: time in the database, and requests per second beside a bare page; and what the night does for them. */
export async function measurePages(requests = 100_000, therapists = 5_000): Promise<string> {
  await buildWhenChanged(() => console.error("  building"));
  buildBare();
  const world = await country(requests, therapists);
  const firstVisit = await databaseTime(pages[0]!, world, lead(world), 3);
  const night = await pastNights(world);
  const env = { ...process.env, NODE_ENV: "development", PORT: String(await freePort()), DATABASE_URL: world.url, SESSION_SECRETS: secret, AUDIT_KEY: secret, LOG_LEVEL: "silent" };
  const ours = await startChild("web server", "app/start/web.ts", env);
  const barePort = await freePort();
  const bare = await startBare(barePort);
  const rows = [];
  for (const page of pages) rows.push(await measure(page, world, `http://localhost:${env.PORT}`, `http://localhost:${barePort}`));
  await Promise.all([ours.stop(), bare.stop()]);
  await world.stop();
  return `${table(["page", "size", "database time", "limit", "requests/s", "bare page/s", "share of bare"], rows)}\n\n${table(["beside the pages", "took", "limit"], beside(firstVisit, night))}`;
}

function beside(firstVisit: number, { census, clocksOfLargest, clocksOfAll }: Night) {
  return [
    ["the first visit to the dashboard before any night, database time", milliseconds(firstVisit), ""],
    ["the clocks of the largest region counted", milliseconds(clocksOfLargest), ""],
    ["the clocks of all regions counted", milliseconds(clocksOfAll), ""],
    ["census of yesterday", milliseconds(census), "30 s"],
  ];
}

async function measure(page: Page, world: Measured, origin: string, bareOrigin: string) {
  const who = page.who(world);
  const size = await sizeOf(`${origin}${page.path}`, who.cookie);
  const first = [page.name, `${Math.round(size / 1024)} kB`, milliseconds(await databaseTime(page, world, who, 30)), `${page.limit} ms`];
  if (!page.pressed) return [...first, "", "", ""];
  const bareUrl = await bareOfSize(bareOrigin, size);
  const ours = await perSecond(`${origin}${page.path}`, who.cookie);
  const bare = await perSecond(bareUrl, "");
  return [...first, ours.toFixed(0), bare.toFixed(0), (ours / bare).toFixed(2)];
}

async function sizeOf(url: string, cookie: string): Promise<number> {
  const response = await fetch(url, { headers: { cookie }, redirect: "manual" });
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
  return (await response.arrayBuffer()).byteLength;
}

/** Asks for one row and for a thousand, and works out how many make a page of this size. */
async function bareOfSize(origin: string, size: number): Promise<string> {
  const one = await sizeOf(`${origin}/?rows=1`, "");
  const thousand = await sizeOf(`${origin}/?rows=1000`, "");
  const rows = Math.max(1, Math.round((size - one) / ((thousand - one) / 999)));
  return `${origin}/?rows=${rows}`;
}

async function perSecond(url: string, cookie: string): Promise<number> {
  await autocannon({ url, connections: 4, duration: 2, headers: { cookie } });
  const result = await autocannon({ url, connections: 8, duration: seconds, headers: { cookie } });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers were not a page`);
  return result.requests.average;
}

/** The sum of what all statements of this page's loader take, as the web role: the median of so many times. */
async function databaseTime(page: Page, world: Measured, who: SignedIn, rounds: number): Promise<number> {
  let spent = 0;
  const pool = connectPool(serviceUrl(world.url, "schakel_web"), 2);
  keepPlans(pool);
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: (event) => {
      spent += event.queryDurationMillis;
    },
  });
  const address = new URL("../../build/server/index.js", import.meta.url);
  const build = (await import(address.href)) as { routes: Record<string, { module: { loader?: (args: LoaderFunctionArgs) => Promise<unknown> } }> };
  const loader = build.routes[page.route]?.module.loader;
  if (!loader) throw new Error(`There is no page ${page.route}`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    spent = 0;
    const context = { db, now: new Date(), requestId: "bench", origin: "", signIn: async () => ({ actor: who.person, session: null, language: null }) };
    await loader({ request: new Request(`http://localhost${page.path}`), params: {}, context: context as unknown as AppLoadContext });
    times.push(spent);
  }
  await db.destroy();
  return median(times);
}

function buildBare() {
  const result = spawnSync(process.execPath, ["../../../node_modules/@remix-run/dev/dist/cli.js", "vite:build"], { cwd: new URL("./bare/", import.meta.url), encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } });
  if (result.status !== 0) throw new Error(result.stderr);
}

async function startBare(port: number) {
  return startChild("bare page", "test/bench/bare/server.ts", { ...process.env, NODE_ENV: "production" }, [String(port)]);
}
