import { z } from "zod";
import { type Audience, audiences, deliveryOf } from "./audience.ts";
import { Certainty } from "./certainty.ts";
import { IsoDate } from "./iso-date.ts";
import { one, type Posted } from "./posted.ts";
import { findIdentifiers } from "./privacy/guard.ts";
import { readSource } from "./source.ts";
import { evidenceLevels, type Statement, TreatmentStory } from "./treatment.ts";
import { sourceRows, statementLength, type StatementName, statements } from "./treatment-statements.ts";

/** Everything about a treatment that the national team writes; its code never changes. */
export interface WrittenTreatment {
  readonly name: string;
  readonly audience: Audience;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly reviewedOn: IsoDate;
  readonly reviewOn: IsoDate;
  readonly story: TreatmentStory;
}

export type TreatmentProblem = { readonly field: string; readonly code: string; readonly at?: readonly { start: number; end: number }[] };

/** A sentence of the catalogue: there, not too long, and with nothing in it that tells of a person. Null when it may be kept. */
export function statementProblem(typed: string): Omit<TreatmentProblem, "field"> | null {
  if (typed.trim() === "") return { code: "statement-missing" };
  if (typed.trim().length > statementLength) return { code: "statement-too-long" };
  const found = findIdentifiers(typed);
  return found.length > 0 ? { code: "statement-names-somebody", at: found.map(({ start, end }) => ({ start, end })) } : null;
}

const name = z.string().trim().min(1, { error: "name-missing", abort: true }).max(80, "name-too-long").regex(/^[\p{L}\d][\p{L}\d '’.,…!?+&/()–:-]*$/u, "name-unusable");
const age = z.union([z.literal("").transform(() => null), z.string().regex(/^\d{1,2}$/).transform(Number)], "age-unusable");

const Plain = z.object({ name, audience: z.enum(audiences, "audience-missing"), ageMin: age, ageMax: age, evidenceLevel: z.enum(evidenceLevels, "level-missing"), reviewedOn: IsoDate, reviewOn: IsoDate });

/** Reads what was written, or tells everything that is wrong with it, each at its own field. */
export function readTreatmentForm(posted: Posted, today: IsoDate): { readonly written: WrittenTreatment } | { readonly problems: readonly TreatmentProblem[] } {
  const plain = Plain.safeParse(Object.fromEntries(Object.keys(Plain.shape).map((field) => [field, one(posted, field)])));
  const said = statements.map(({ name: each, required }) => ({ name: each, ...readStatement(posted, each, required) }));
  const sources = readSources(posted);
  const problems = [
    ...(plain.success ? [] : plain.error.issues.map((issue) => ({ field: String(issue.path[0]), code: issue.message }))),
    ...(plain.success ? relationProblems(plain.data, today) : []), ...said.flatMap((each) => each.problems), ...sources.problems,
  ];
  if (!plain.success || problems.length > 0) return { problems };
  const { evidenceLevel, ...facts } = plain.data;
  const story = TreatmentStory.parse({ evidenceLevel, sources: sources.sources, ...Object.fromEntries(said.flatMap((each) => (each.statement ? [[each.name, each.statement]] : []))) });
  return { written: { ...facts, story } };
}

function relationProblems({ ageMin, ageMax, reviewedOn, reviewOn }: z.infer<typeof Plain>, today: IsoDate): TreatmentProblem[] {
  const problems: TreatmentProblem[] = [];
  if (ageMin !== null && ageMax !== null && ageMax < ageMin) problems.push({ field: "ageMax", code: "ages-reversed" });
  if (reviewedOn > today) problems.push({ field: "reviewedOn", code: "reviewed-later" });
  if (reviewOn <= reviewedOn) problems.push({ field: "reviewOn", code: "review-too-soon" });
  return problems;
}

function readStatement(posted: Posted, field: StatementName, required: boolean): { statement?: Statement; problems: TreatmentProblem[] } {
  const [nl, en] = [one(posted, `${field}Nl`), one(posted, `${field}En`)];
  if (!required && nl.trim() === "" && en.trim() === "") return { problems: [] };
  const problems = ([[`${field}Nl`, nl], [`${field}En`, en]] as const).flatMap(([at, text]): TreatmentProblem[] => {
    const problem = statementProblem(text);
    return problem ? [{ field: at, ...problem }] : [];
  });
  const certainty = Certainty.safeParse(one(posted, `${field}Certainty`));
  if (!certainty.success) problems.push({ field: `${field}Certainty`, code: "certainty-missing" });
  if (!certainty.success || problems.length > 0) return { problems };
  return { statement: { nl: tidy(nl), en: tidy(en), certainty: certainty.data }, problems };
}

const tidy = (text: string) => text.replaceAll(/\s+/g, " ").trim();

function readSources(posted: Posted): { sources: TreatmentStory["sources"]; problems: TreatmentProblem[] } {
  const rows = sourceRows.map((n) => ({ n, title: one(posted, `source${n}Title`), url: one(posted, `source${n}Url`).trim() })).filter(({ title, url }) => title.trim() !== "" || url !== "");
  const read = rows.map(({ n, title, url }) => ({ n, title: readSource(title), url: z.url({ protocol: /^https$/ }).max(300).safeParse(url) }));
  const problems = read.flatMap((row) => [
    ...(row.title.kind === "problem" ? [{ field: `source${row.n}Title`, code: row.title.code }] : []),
    ...(row.url.success ? [] : [{ field: `source${row.n}Url`, code: "url-unusable" }]),
  ]);
  return { sources: read.flatMap(({ title, url }) => (title.kind === "source" && url.success ? [{ title: title.source, url: url.data }] : [])), problems };
}

/**
 * Whether a form can be for others from now on while people stand on it: alone, together or in a group are matched in
 * different ways, so that may only change as long as nobody asks for it or gives it.
 */
export function mayChangeAudience(was: Audience, becomes: Audience, inUse: boolean): boolean {
  return !inUse || deliveryOf(was) === deliveryOf(becomes);
}
