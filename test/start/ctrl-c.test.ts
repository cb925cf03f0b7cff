import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { freePort } from "../../db/free-port.ts";
import { descendants, isAlive, ready, saying, startIn, type Place, type Start } from "../support/npm-start.ts";
import { eventually } from "../support/worker.ts";

async function aPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "schakel-stop-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }));
  return { folder, port: await freePort(), databasePort: await freePort() };
}

/** As `npm start` does it. */
const script = ["app/start/prepare.mjs", "app/start/start.ts"];

/** A terminal sends Ctrl-C to the whole group of processes, not to the first of them. */
function pressCtrlC({ process: first }: Start): number[] {
  const { pid } = first;
  if (pid === undefined) throw new Error("it did not start");
  const all = [pid, ...descendants(pid)];
  process.kill(-pid, "SIGINT");
  return all;
}

describe.runIf(process.platform === "linux")("Ctrl-C", { timeout: 180_000 }, () => {
  test("ends the platform with 0, and leaves no process: not the database, not the web server, not the worker", async () => {
    const started = startIn(await aPlace(), { script });
    await ready(started);
    const all = pressCtrlC(started);
    // Two that start, the database with its own processes, the web server and the worker.
    expect(all.length).toBeGreaterThan(8);
    expect(await started.ended).toBe(0);
    expect(all.filter(isAlive)).toEqual([]);
  });

  test("while the database is being made leaves no process and no half of a database, and the next start makes it", async () => {
    const place = await aPlace();
    const started = startIn(place, { script });
    await saying(started, "Creating the database");
    // The program that makes the data is at work.
    await eventually(async () => (await readdir(place.folder)).some((name) => name.startsWith("postgres.new-")));
    const all = pressCtrlC(started);
    expect(await started.ended).toBe(0);
    await eventually(() => !all.some(isAlive));
    expect(await readdir(place.folder)).not.toContain("postgres");

    const next = startIn(place, { script });
    await ready(next);
    expect(await readdir(place.folder)).toEqual(expect.arrayContaining(["postgres"]));
    expect((await readdir(place.folder)).filter((name) => name.includes(".new-"))).toEqual([]);
    pressCtrlC(next);
    expect(await next.ended).toBe(0);
  });
});
