import { instruments, type ScoredCode } from "./instruments.ts";

/** What the answers fit in their pattern. It points at a disorder and is not the diagnosis of one. */
export type Pattern = "none" | "ptsd" | "complex-ptsd";

/** From this value an answer counts as a complaint that is there. */
const present = 2;

type ValueOf = (item: string) => number;

/** The pattern by an instrument's own rule; null where it has none. */
export function patternOf(code: ScoredCode, valueOf: ValueOf): Pattern | null {
  if (code === "itq") return itqPattern(valueOf);
  return code === "pcl-5" ? pclPattern(valueOf) : null;
}

/**
 * PTSD: of each of the three clusters a complaint, and it hinders daily life. Complex PTSD: that, and the same for
 * self-organisation; whoever has the complex one is not counted with the plain one. [S] psypack.com, Maynooth
 */
function itqPattern(valueOf: ValueOf): Pattern {
  const { scales, beside = {} } = instruments.itq;
  const has = (items: readonly string[] = []) => count(items, valueOf) >= 1;
  const ptsd = [scales.reliving, scales.avoidance, scales.threat, beside.traumaImpairment].every(has);
  const selfOrganisation = [scales.affect, scales.selfImage, scales.relations, beside.organisationImpairment].every(has);
  if (!ptsd) return "none";
  return selfOrganisation ? "complex-ptsd" : "ptsd";
}

/** One of B, one of C, two of D and two of E. [S] swlsonline.org */
function pclPattern(valueOf: ValueOf): Pattern {
  const { scales } = instruments["pcl-5"];
  const needed = { intrusion: 1, avoidance: 1, cognition: 2, arousal: 2 };
  return Object.entries(needed).every(([name, least]) => count(scales[name] ?? [], valueOf) >= least) ? "ptsd" : "none";
}

function count(items: readonly string[], valueOf: ValueOf): number {
  return items.filter((item) => valueOf(item) >= present).length;
}
