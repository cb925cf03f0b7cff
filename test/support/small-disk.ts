import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { statfs } from "node:fs/promises";
import { onTestFinished } from "vitest";

export type SmallDisk = {
  /** What to put before a command so that it sees the disk. */
  readonly within: readonly string[];
  /** Makes it this many kilobytes; never less than what is on it. */
  resize(kilobytes: number): Promise<void>;
  /** Leaves nothing of what was free. */
  fill(): Promise<void>;
};

const own = ["--map-root-user", "--mount"];

/** Why nobody can mount a disk of one's own here: no Linux, or a kernel that keeps that from ordinary programs. Null where it works. */
export function whyNoDisk(): string | null {
  const trial = spawnSync("unshare", [...own, "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"], { encoding: "utf8" });
  return trial.status === 0 ? null : `this machine lets us mount no small disk (${trial.error?.message ?? trial.stderr.trim()})`;
}

/** A real disk that is soon full, mounted on this folder, for the processes that run within it only. */
export async function smallDisk(folder: string, kilobytes: number): Promise<SmallDisk> {
  const mount = 'mount -t tmpfs -o "size=$1k" tmpfs "$0" && echo mounted && exec sleep infinity';
  const keeper = spawn("unshare", [...own, "sh", "-c", mount, folder, String(kilobytes)], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void keeper.kill("SIGKILL"));
  await once(keeper.stdout, "data");
  const within = ["nsenter", "--target", String(keeper.pid), "--user", "--mount", "--preserve-credentials", "--wd"];
  const resize = async (size: number) => {
    const child = spawn("nsenter", [...within.slice(1), "mount", "-o", `remount,size=${size}k`, folder], { stdio: ["ignore", "ignore", "inherit"] });
    const [code] = (await once(child, "exit")) as [number | null];
    if (code !== 0) throw new Error("The disk could not be made another size.");
  };
  const fill = async () => {
    const { blocks, bfree, bsize } = await statfs(`/proc/${keeper.pid}/root${folder}`);
    await resize(((blocks - bfree) * bsize) / 1024);
  };
  return { within, resize, fill };
}
