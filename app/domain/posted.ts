import { z } from "zod";

/** What a form posted: each name with one value, or several. */
export const Posted = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type Posted = z.infer<typeof Posted>;

/** The first value under this name; empty when there is none. */
export function one(posted: Posted, name: string): string {
  return [posted[name] ?? ""].flat()[0] ?? "";
}

/** Every different value under this name. */
export function all(posted: Posted, name: string): string[] {
  return [...new Set([posted[name] ?? []].flat())].filter((value) => value !== "");
}
