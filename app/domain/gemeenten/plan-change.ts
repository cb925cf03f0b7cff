import { type Decision, proceed, refuse } from "../decision.ts";
import type { IsoDate } from "../iso-date.ts";
import type { GemeenteChange, Grounds, Receiver, RegionCertainty, Stretch } from "./change.ts";

/** The rows that a change writes: what ends on its day, what begins on it, and who takes whose place. */
export interface Plan {
  readonly ends: readonly string[];
  readonly begins: readonly { readonly gemeente: string; readonly region: string; readonly certainty: RegionCertainty }[];
  readonly names: readonly { readonly gemeente: string; readonly name: string }[];
  readonly newcomers: readonly { readonly code: string; readonly name: string; /** Which gemeenten it is made of. */ readonly from: readonly string[] }[];
  readonly successions: readonly { readonly gemeente: string; readonly successor: string }[];
}

export type PlanProblem = "reason-for-past" | "not-there" | "changes-later" | "code-taken" | "too-few" | "same-region" | "same-name" | "same-certainty" | "goes-to-itself";

export interface PlanGround {
  readonly today: IsoDate;
  /** All stretches, those of before and those to come too, of every gemeente that the change speaks of. */
  readonly stretches: readonly Stretch[];
  /** The names on the day, by code. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * What a change does to the dated rows, or why it cannot be made. A gemeente has to be there on the day, and nothing may
 * be decided about it for a later day: changes follow each other in the order of their days. So no day is without a region
 * and none has two; the database asks both again. A day that has passed is a correction, and says why.
 */
export function planChange(change: GemeenteChange, { onDay, reason }: Grounds, ground: PlanGround): Decision<{ plan: Plan }, PlanProblem> {
  if (onDay < ground.today && reason === null) return refuse("reason-for-past");
  const standing = standingOn(onDay, ground);
  const problem = problemOf(change, standing, ground);
  return problem ? refuse(problem) : proceed({ plan: planOf(change, standing) });
}

type Standing = (code: string) => Stretch | undefined;

function standingOn(onDay: IsoDate, { stretches }: PlanGround): Standing {
  return (code) => stretches.find((each) => each.gemeente === code && each.validFrom <= onDay && (each.validUntil === null || each.validUntil > onDay));
}

function problemOf(change: GemeenteChange, standing: Standing, ground: PlanGround): PlanProblem | undefined {
  const there = (code: string) => presence(standing(code));
  if (change.kind === "merge") return mergeProblem(change, there, ground);
  if (change.kind === "split") return there(change.gemeente) ?? splitProblem(change, there, ground);
  return there(change.gemeente) ?? sameProblem(change, standing, ground);
}

function presence(stretch: Stretch | undefined): PlanProblem | undefined {
  if (!stretch) return "not-there";
  return stretch.validUntil === null ? undefined : "changes-later";
}

type There = (code: string) => PlanProblem | undefined;

function mergeProblem({ gemeenten, into }: Extract<GemeenteChange, { kind: "merge" }>, there: There, ground: PlanGround): PlanProblem | undefined {
  if (new Set([...gemeenten, ...(into.isNew ? [] : [into.code])]).size < 2) return "too-few";
  if (into.isNew && gemeenten.includes(into.code)) return "code-taken";
  return first(gemeenten.map(there)) ?? receiverProblem(into, there, ground);
}

function splitProblem({ gemeente, stays, into }: Extract<GemeenteChange, { kind: "split" }>, there: There, ground: PlanGround): PlanProblem | undefined {
  if (into.some(({ code }) => code === gemeente)) return "goes-to-itself";
  if (new Set(into.map(({ code }) => code)).size < (stays ? 1 : 2)) return "too-few";
  return first(into.map((each) => receiverProblem(each, there, ground)));
}

function receiverProblem({ code, isNew }: Receiver, there: There, { stretches }: PlanGround): PlanProblem | undefined {
  if (!isNew) return there(code);
  return stretches.some(({ gemeente }) => gemeente === code) ? "code-taken" : undefined;
}

function sameProblem(change: Extract<GemeenteChange, { gemeente: string; kind: "move" | "rename" | "correct" }>, standing: Standing, { names }: PlanGround): PlanProblem | undefined {
  const now = standing(change.gemeente);
  if (change.kind === "move") return now?.region === change.region ? "same-region" : undefined;
  if (change.kind === "rename") return names[change.gemeente] === change.name ? "same-name" : undefined;
  return now?.certainty === change.certainty ? "same-certainty" : undefined;
}

const first = (problems: readonly (PlanProblem | undefined)[]) => problems.find((problem) => problem !== undefined);

const nothing: Plan = { ends: [], begins: [], names: [], newcomers: [], successions: [] };

function planOf(change: GemeenteChange, standing: Standing): Plan {
  if (change.kind === "merge") return goesInto(change.gemeenten.filter((code) => code !== change.into.code), [change.into]);
  if (change.kind === "split") return change.stays ? { ...goesInto([change.gemeente], change.into), ends: [], successions: [] } : goesInto([change.gemeente], change.into);
  if (change.kind === "rename") return { ...nothing, names: [{ gemeente: change.gemeente, name: change.name }] };
  const now = standing(change.gemeente);
  if (!now) return nothing;
  // Who moves a gemeente names a source for where it lies now.
  const next = change.kind === "move" ? { region: change.region, certainty: "source" as const } : { region: now.region, certainty: change.certainty };
  return { ...nothing, ends: [change.gemeente], begins: [{ gemeente: change.gemeente, ...next }] };
}

function goesInto(ended: readonly string[], receivers: readonly Receiver[]): Plan {
  const added = receivers.flatMap(({ code, isNew }) => (isNew ? [{ code, ...isNew }] : []));
  return {
    ends: ended,
    begins: added.map(({ code, region }) => ({ gemeente: code, region, certainty: "source" })),
    names: [],
    newcomers: added.map(({ code, name }) => ({ code, name, from: ended })),
    successions: ended.flatMap((gemeente) => receivers.map(({ code }) => ({ gemeente, successor: code }))),
  };
}
