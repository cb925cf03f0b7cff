import { z } from "zod";
import { all, one, type Posted } from "../posted.ts";
import { findIdentifiers } from "../privacy/guard.ts";
import type { Span } from "../privacy/span.ts";
import { formTree, itemsOf, keyOfNew, leavesOf, leftOut, newLine, schemaOf, under } from "./form-tree.ts";

type Shape = z.core.JSONSchema.JSONSchema;
export type ValueProblem = { readonly field: string; readonly code: string; readonly with?: Readonly<Record<string, string>>; readonly at?: readonly Span[] };
export type ReadValue<Value> = { readonly kind: "value"; readonly value: Value } | { readonly kind: "problems"; readonly problems: readonly ValueProblem[] };

/**
 * Reads a form that was drawn with `formTree` back through the setting's own shape. A problem names the very field.
 * Texts that differ from those in `known`, the value that the form was drawn with, pass the guard: a source is kept.
 */
export function readValue<Value>(shape: z.ZodType<Value>, posted: Posted, known: unknown): ReadValue<Value> {
  const read = shape.safeParse(valueOf(z.toJSONSchema(shape, { io: "output" }), "", posted));
  if (!read.success) return { kind: "problems", problems: firstPerField(read.error.issues.map((issue) => problemOf(issue, posted))) };
  const problems = [...badKeys(posted), ...guardedTexts(shape, read.data, known)];
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "value", value: read.data };
}

function valueOf(shape: Shape, name: string, posted: Posted, optional = false): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.properties) return compact(Object.entries(shape.properties).map(([key, part]) => [key, valueOf(schemaOf(part) ?? {}, under(name, key), posted, !shape.required?.includes(key))]));
  const line = schemaOf(shape.additionalProperties);
  if (line) return compact(keysOf(name, posted).map(({ key, at }) => [key, valueOf(line, at, posted)]));
  const items = shape.type === "array" ? itemsOf(shape) : null;
  if (items?.properties) return keysOf(name, posted).map(({ at }) => valueOf(items, at, posted));
  if (shape.type === "array") return items?.enum ? all(posted, name) : one(posted, name).split(/[\s,;]+/).filter((code) => code !== "");
  return single(shape, one(posted, name).trim(), optional);
}

/** An object whose parts that nobody filled in are not there. */
function compact(entries: readonly (readonly [string, unknown])[]): object | undefined {
  const there = entries.filter(([, value]) => value !== undefined);
  return there.length > 0 || entries.length === 0 ? Object.fromEntries(there) : undefined;
}

/** An empty field is a missing answer, also where the shape would know one: nobody proposes what they did not see. */
function single({ type }: Shape, typed: string, optional: boolean): unknown {
  if (typed === "") return optional ? undefined : "";
  if (type === "boolean") return { yes: true, no: false }[typed] ?? typed;
  if (type !== "integer" && type !== "number") return typed;
  return /^-?\d{1,15}([.,]\d{1,4})?$/.test(typed) ? Number(typed.replace(",", ".")) : typed;
}

/** The lines of a table that were posted and are not left out, in order, with the new one under the key that was given to it. */
function keysOf(table: string, posted: Posted): { readonly key: string; readonly at: string }[] {
  const keys = Object.keys(posted).filter((name) => name.startsWith(`${table}.`)).map((name) => name.slice(table.length + 1).split(".")[0] ?? "");
  const kept = [...new Set(keys)].filter((key) => key !== newLine && one(posted, `${table}.${key}.${leftOut}`) === "").map((key) => ({ key, at: `${table}.${key}` }));
  const added = one(posted, keyOfNew(table)).trim();
  return added === "" ? kept : [...kept, { key: added, at: `${table}.${newLine}` }];
}

/** What a new line may be called: a code, so that no sentence can be one. */
function badKeys(posted: Posted): ValueProblem[] {
  const keys = Object.keys(posted).filter((name) => name.endsWith(`.${newLine}.key`) && one(posted, name).trim() !== "");
  return keys.filter((name) => !/^[a-z0-9-]{1,40}$/.test(one(posted, name).trim())).map((field) => ({ field, code: "key-format" }));
}

function guardedTexts(shape: z.ZodType, value: unknown, known: unknown): ValueProblem[] {
  const textsIn = (some: unknown) => leavesOf(formTree(shape, some)).filter(({ kind }) => kind === "text" || kind === "codes");
  const before = new Set(textsIn(known).flatMap((leaf) => leaf.value));
  return textsIn(value).flatMap(({ name, value: typed }) => {
    const found = [typed].flat().filter((text) => !before.has(text)).flatMap((text) => findIdentifiers(text));
    return found.length > 0 ? [{ field: name, code: "source-names-somebody", at: found.map(({ start, end }) => ({ start, end })) }] : [];
  });
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue, posted: Posted): ValueProblem {
  const field = fieldAt(issue.path.map(String), posted);
  if (issue.code === "custom") return { field, code: issue.message };
  if (issue.code === "too_small") return { field, code: "too-small", with: { least: String(issue.minimum) } };
  if (issue.code === "too_big") return { field, code: "too-big", with: { most: String(issue.maximum) } };
  const isThere = one(posted, field).trim() !== "";
  return { field, code: isThere ? "value-format" : "value-missing" };
}

/** The field of a place in the value. A rule about several fields is shown at the first of them; a new line has its own names. */
function fieldAt(path: readonly string[], posted: Posted): string {
  const name = path.join(".");
  const names = Object.keys(posted);
  if (names.includes(name)) return name;
  const asNew = path.map((_, index) => ({ table: path.slice(0, index).join("."), key: path[index], rest: path.slice(index + 1) }))
    .find(({ table, key }) => one(posted, keyOfNew(table)).trim() === key);
  if (asNew) return firstUnder([asNew.table, newLine, ...asNew.rest].join("."), names);
  return firstUnder(name, names);
}

function firstUnder(name: string, names: readonly string[]): string {
  return names.includes(name) ? name : (names.find((each) => each.startsWith(`${name}.`) || name === "") ?? name);
}

function firstPerField(problems: readonly ValueProblem[]): ValueProblem[] {
  return [...new Map(problems.toReversed().map((problem) => [problem.field, problem])).values()].toReversed();
}
