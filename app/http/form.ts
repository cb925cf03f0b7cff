import { z } from "zod";
import type { Problem, Typed } from "./respond.ts";

/** Fields that no page gives back. */
const secret = new Set(["password", "newPassword", "code"]);

/** What a form posted, as the page can show it again. Files and secrets do not come back. */
export function typedIn(form: FormData): Typed {
  const typed: Record<string, string | string[]> = {};
  for (const key of new Set(form.keys())) {
    if (secret.has(key)) continue;
    const values = textsIn(form, key);
    typed[key] = values.length > 1 ? values : (values[0] ?? "");
  }
  return typed;
}

/** Reads a form with a schema. Each problem names its field and a code; the sentences are in the words. */
export function parseForm<T>(form: FormData, schema: z.ZodType<T>): { ok: true; value: T } | { ok: false; problems: Problem[] } {
  const result = schema.safeParse(plain(form));
  if (result.success) return { ok: true, value: result.data };
  const first = new Map<string, Problem>();
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? "");
    if (!first.has(field)) first.set(field, { field, code: issue.message });
  }
  return { ok: false, problems: [...first.values()] };
}

function plain(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const key of new Set(form.keys())) {
    const all = textsIn(form, key);
    values[key] = all.length > 1 ? all : (all[0] ?? "");
  }
  return values;
}

/** No keyboard types the character zero, and PostgreSQL has no place for it: what is left is what was meant. */
function textsIn(form: FormData, key: string): string[] {
  return form.getAll(key).filter((value) => typeof value === "string").map((value) => value.replaceAll("\0", ""));
}

/** Zero or more of a set of checkboxes: absent, one value, or many. */
export function many<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]), z.array(item));
}

/** A single checkbox: there or not. */
export const ticked = z.preprocess((value) => value !== undefined && value !== "", z.boolean());

/** A field that may stay empty. */
export function optional<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => (value === "" ? undefined : value), item.optional());
}
