import type { TherapistsExplanation } from "./explanation.ts";
import type { FitPart } from "./matching-rules.ts";

/** Which parts of the fit speak for a pair, and which less. */
export interface Reasons {
  readonly good: readonly FitPart[];
  readonly less: readonly FitPart[];
}

/** What was asked, as far as it decides what is worth saying. */
interface Asked {
  readonly kind: string;
  readonly therapistGender: string | null;
  readonly absenceLikely: boolean;
}

/** The parts of a stored explanation as reasons. What nobody asked for, everybody fits: that is no reason. */
export function reasonsOf(explanation: Pick<TherapistsExplanation, "parts" | "contract" | "level">, asked: Asked): Reasons {
  const parts = explanation.parts.filter(({ part, points }) => isWorthSaying(part, points, asked));
  const isLess = ({ part, points, of }: (typeof parts)[number]) => part !== "continuity" && (points * 2 < of || isStated(part, explanation));
  return { good: parts.filter((part) => !isLess(part)).map(({ part }) => part), less: parts.filter(isLess).map(({ part }) => part) };
}

function isWorthSaying(part: FitPart, points: number, { kind, therapistGender, absenceLikely }: Asked): boolean {
  switch (part) {
    case "gender": return therapistGender !== null;
    case "form": return kind !== "screening";
    case "absence": return absenceLikely;
    // Nobody is expected to know the family; that somebody does is worth saying, however little it weighs.
    case "continuity": return points > 0;
    case "scarcity": return false;
    default: return true;
  }
}

/** Training, and a contract that is not in order, are said as they are, however many points they still give. */
function isStated(part: FitPart, { contract, level }: Pick<TherapistsExplanation, "contract" | "level">): boolean {
  return (part === "contract" && contract !== "contracted") || (part === "form" && level === "in-training");
}
