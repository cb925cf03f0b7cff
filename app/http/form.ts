import { z } from "zod";
import type { Problem } from "./problem.ts";
import type { Typed } from "./respond.ts";

/** Fields that no page gives back. */
const secret = new Set(["password", "newPassword", "code"]);

/** What a form posted, as the page can show it again. Files and secrets do not come back. */
export function typedIn(form: FormData): Typed {
  return Object.fromEntries([...textsIn(form)].filter(([key]) => !secret.has(key)).map(([key, texts]) => [key, oneOrMany(texts)]));
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
  return Object.fromEntries([...textsIn(form)].map(([key, texts]) => [key, oneOrMany(texts)]));
}

/**
 * The texts of each field, in one pass: asking a form for each of its fields apart takes seconds when somebody posts
 * thousands of them. No keyboard types the character zero, and PostgreSQL has no place for it: it is left out.
 */
function textsIn(form: FormData): ReadonlyMap<string, string[]> {
  const fields = new Map<string, string[]>();
  form.forEach((value, key) => {
    const texts = fields.get(key) ?? [];
    if (typeof value === "string") texts.push(value.replaceAll("\0", ""));
    fields.set(key, texts);
  });
  return fields;
}

function oneOrMany(texts: string[]): string | string[] {
  return texts.length > 1 ? texts : (texts[0] ?? "");
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
