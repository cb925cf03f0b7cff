import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { freePort } from "../../db/free-port.ts";
import { ready, startIn, type Place, type Start } from "../support/npm-start.ts";
import { smallDisk, whyNoDisk } from "../support/small-disk.ts";

const why = whyNoDisk();
const noSpace = /^There is no space left on the disk[^\n]*\. Free some and start again\.$/;

beforeEach(({ skip }) => {
  if (why) skip(why);
});

async function aPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "schakel-full-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { folder, port: await freePort(), databasePort: await freePort() };
}

/** What it said beside the steps that it told of. */
const complaint = ({ said }: Start) => said().split("\n").filter((line) => line !== "" && !line.startsWith("· ")).join("\n");

describe("npm start on a disk that is full", { timeout: 180_000 }, () => {
  test.each([
    ["the secrets", 4],
    ["a database", 1_000],
    ["the tables in it", 41_000],
  ])("says so in one sentence when there is no room for %s", async (_what, kilobytes) => {
    const place = await aPlace();
    const { within } = await smallDisk(place.folder, kilobytes);
    const refused = startIn(place, { within });
    expect(await refused.ended).toBe(1);
    expect(complaint(refused)).toMatch(noSpace);
  });

  test("says so on a disk that became full, and goes on where it was once there is room", async () => {
    const place = await aPlace();
    const disk = await smallDisk(place.folder, 150_000);
    const first = startIn(place, { within: disk.within });
    await ready(first);
    first.process.kill("SIGINT");
    expect(await first.ended).toBe(0);

    await disk.fill();
    const refused = startIn(place, { within: disk.within });
    expect(await refused.ended).toBe(1);
    expect(complaint(refused)).toMatch(noSpace);

    await disk.resize(150_000);
    const again = startIn(place, { within: disk.within });
    await ready(again);
    expect(again.said()).not.toContain("Filled the empty database");
    again.process.kill("SIGINT");
    expect(await again.ended).toBe(0);
  });
});
