import { z } from "zod";

type Shape = z.core.JSONSchema.JSONSchema;

/** What a form asks, and what a page shows: a value with its name in the form ("weights.language"), or a group of those. */
export type Leaf = {
  readonly kind: "number" | "yes-no" | "choice" | "choices" | "codes" | "text";
  /** Its place in the value, with dots; the name of the field too. */
  readonly name: string;
  /** What it is about, for the words: the place without the names of lines and of what only carries a source. */
  readonly about: string;
  readonly optional: boolean;
  /** Of a choice. */
  readonly options: readonly string[];
  /** Of a number, both included. */
  readonly min: number | null;
  readonly max: number | null;
  /** As it stands in a form: one text, or several. */
  readonly value: string | readonly string[];
};
export type Branch = {
  readonly kind: "group";
  readonly name: string;
  readonly about: string;
  /** A value with its own source; a line of a table that may go; an empty line for a new one. */
  readonly of: "parts" | "sourced" | "line" | "new-line";
  readonly nodes: readonly Node[];
};
export type Node = Leaf | Branch;

const whole = Number.MAX_SAFE_INTEGER;
/** Under these names a form posts the key of a new line, and that a line is left out. */
export const newLine = "+";
export const leftOut = "-";
export const keyOfNew = (table: string) => `${table}.${newLine}.key`;

/**
 * The shape of a setting with a value in it, as the tree that a form is drawn from. It follows from the zod shape
 * itself, so that a field can never be forgotten. Tables get an empty line at their end.
 * @throws RangeError for a kind of shape that no setting has so far.
 */
export function formTree(shape: z.ZodType, value: unknown): Branch {
  const root = z.toJSONSchema(shape, { io: "output" });
  return { kind: "group", name: "", about: "", of: "parts", nodes: partsOf(root, { name: "", about: "" }, value) };
}

export function under(name: string, part: string | number): string {
  return name === "" ? String(part) : `${name}.${part}`;
}

/** The schema behind a property: the library allows a bare yes or no there, which no setting uses. */
export function schemaOf(shape: Shape | boolean | undefined): Shape | null {
  return typeof shape === "object" ? shape : null;
}

export function partOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

type Place = Pick<Leaf, "name" | "about">;

function nodeOf(shape: Shape, place: Place, value: unknown, optional: boolean): Node[] {
  if (shape.const !== undefined) return [];
  const hasParts = shape.properties || schemaOf(shape.additionalProperties) || itemsOf(shape)?.properties;
  if (!hasParts) return [leafOf(shape, place, value, optional)];
  return [{ kind: "group", ...place, of: isSourced(shape) ? "sourced" : "parts", nodes: partsOf(shape, place, value) }];
}

function isSourced({ properties }: Shape): boolean {
  return properties !== undefined && "value" in properties && "certainty" in properties;
}

function partsOf(shape: Shape, place: Place, value: unknown): Node[] {
  if (!shape.properties) return linesOf(shape, place, value);
  const aboutPart = (key: string) => {
    if (key in sourceParts) return key;
    return isSourced(shape) ? place.about : under(place.about, key);
  };
  return Object.entries(shape.properties).flatMap(([key, part]) =>
    nodeOf(schemaOf(part) ?? {}, { name: under(place.name, key), about: aboutPart(key) }, partOf(value, key), !shape.required?.includes(key)),
  );
}

/** What stands beside a value to say where it comes from: it is called the same everywhere. */
const sourceParts = { source: true, certainty: true, confirmBy: true };

function linesOf(shape: Shape, { name, about }: Place, value: unknown): Node[] {
  const line = schemaOf(shape.additionalProperties) ?? itemsOf(shape);
  if (!line) throw new RangeError("This shape of a setting has no form.");
  const aboutLine = under(about, "*");
  const keys = Object.keys(typeof value === "object" && value !== null ? value : {}).sort();
  return [...keys, ...(shape.type === "array" ? [] : [newLine])].map((key): Branch => {
    const place = { name: under(name, key), about: aboutLine };
    return { kind: "group", ...place, of: key === newLine ? "new-line" : "line", nodes: line.properties && !isSourced(line) ? partsOf(line, place, partOf(value, key)) : nodeOf(line, place, partOf(value, key), false) };
  });
}

export function itemsOf({ items }: Shape): Shape | null {
  return Array.isArray(items) ? null : schemaOf(items);
}

function leafOf(shape: Shape, place: Place, value: unknown, optional: boolean): Leaf {
  const items = shape.type === "array" ? itemsOf(shape) : null;
  const options = (items?.enum ?? shape.enum ?? []).map(String);
  const { minimum = null, maximum = null } = shape;
  return { kind: kindOf(shape), ...place, optional, options, min: minimum === -whole ? null : minimum, max: maximum === whole ? null : maximum, value: asTyped(value) };
}

function kindOf(shape: Shape): Leaf["kind"] {
  if (shape.type === "array") return itemsOf(shape)?.enum ? "choices" : "codes";
  if (shape.enum) return "choice";
  if (shape.type === "boolean") return "yes-no";
  return shape.type === "integer" || shape.type === "number" ? "number" : "text";
}

function asTyped(value: unknown): string | string[] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Every value of a tree, in the order of the form. */
export function leavesOf(node: Node): Leaf[] {
  return node.kind === "group" ? (node.of === "new-line" ? [] : node.nodes.flatMap(leavesOf)) : [node];
}
