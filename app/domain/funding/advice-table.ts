import type { AdviceRoute, FundingAdvice, TableRow } from "./advice.ts";
import type { FundingSituation } from "./situation.ts";
import type { FundingRoute } from "./decision.ts";
import type { ResponsibleGemeente } from "./responsible-gemeente.ts";
import type { FundingRules } from "./rules.ts";
import type { WiderFundingRules } from "./wider-rules.ts";

/** What a row may look at: the situation, and what follows from it by the rules of a day. */
export interface Case {
  readonly situation: FundingSituation;
  /** In years, certainly reached. */
  readonly age: number;
  readonly rules: FundingRules;
  readonly wider: WiderFundingRules;
  readonly responsible: ResponsibleGemeente;
  /** What the table that matching uses says of the person's own help, and of a child's. */
  readonly ownRoute: FundingRoute;
}

export type Decided = Pick<FundingAdvice, "row" | "payer" | "referrers" | "reasons" | "contract"> & {
  readonly route: AdviceRoute;
  readonly ownCost: "none" | "deductible" | "local-rules" | "not-worked-out";
};

interface Row {
  applies(one: Case): boolean;
  decide(one: Case): Decided;
}

/** The decision table around the one that matching uses: the first row that applies decides, and most fall through to that one. */
const table: readonly Row[] = [
  { applies: ({ situation }) => situation.help === "shelter-stay", decide: shelterStay },
  { applies: ({ situation }) => situation.help === "permanent-care", decide: permanentCare },
  { applies: ({ situation }) => situation.help === "gp-practice-talks", decide: gpPracticeTalks },
  { applies: ({ situation }) => situation.inCriminalLaw, decide: criminalLaw },
  { applies: ({ situation, age, rules }) => situation.whose === "parent-guidance" && age < rules.adultAge.value, decide: parentGuidance },
  { applies: ({ situation, age, rules }) => situation.help === "other-youth-help" && age >= rules.adultAge.value, decide: otherHelpAfterEighteen },
  { applies: () => true, decide: asMatchingDecides },
];

export function decideFunding(one: Case): Decided {
  const row = table.find(({ applies }) => applies(one));
  if (!row) throw new RangeError("The funding table has no row for this situation.");
  return row.decide(one);
}

/** F1, F2, F4: see youth-route.ts and insurer-route.ts. Zvw diagnoses not insured: [S] psychotherapie-zuidam.nl. */
function asMatchingDecides({ ownRoute, age, rules }: Case): Decided {
  const { route, payer, referrers, reasons, ownCost } = ownRoute;
  const shared = { route, payer, referrers, ownCost: ownCost.kind };
  if (route === "jeugdwet") return { ...shared, row: "F1", reasons, contract: contractFor(payer.kind) };
  const row: TableRow = age < rules.extendedYouthCareUntilAge.value ? "F4" : "F2";
  return { ...shared, row, reasons: [...reasons, { code: "not-every-diagnosis-insured" }], contract: contractFor(payer.kind) };
}

function contractFor(payer: FundingRoute["payer"]["kind"]): Decided["contract"] {
  if (payer === "gemeente") return "gemeente";
  return payer === "health-insurer" ? "insurer" : "none";
}

/** F3: guidance of a parent as part of the child's treatment rides on the child's request. [GK] Jeugdwet: "jeugdigen en hun ouders". */
function parentGuidance(one: Case): Decided {
  const child = asMatchingDecides(one);
  return { ...child, row: "F3", reasons: [{ code: "guidance-goes-with-child" }, ...child.reasons] };
}

/**
 * F5: youth care goes on to 23 where no other law covers the help and it was needed before 18, or is taken up again
 * soon after a stop; the gemeente decides. Without such a past nothing pays by the Jeugdwet. [S] stimulansz.nl, regelhulp.nl
 */
function otherHelpAfterEighteen({ situation, age, rules, wider, responsible }: Case): Decided {
  const { earlierYouthCare } = situation;
  const untilAge = rules.extendedYouthCareUntilAge.value;
  if (earlierYouthCare === "none" || age >= untilAge) {
    return { row: "none", route: "not-covered", payer: null, referrers: ["gemeente"], ownCost: "not-worked-out", contract: "none", reasons: [{ code: "other-help-after-eighteen" }] };
  }
  return {
    row: "F5",
    route: "jeugdwet-extended",
    payer: { kind: "gemeente", which: responsible.which },
    referrers: ["gemeente"],
    ownCost: "none",
    contract: "gemeente",
    reasons: [
      { code: "extended-youth-care", untilAge, because: earlierYouthCare, months: wider.resumeYouthCareWithinMonths.value },
      { code: "paying-gemeente", which: responsible.which },
      { code: "no-own-cost" },
    ],
  };
}

/** F6: youth care in the frame of youth criminal law has no age limit. [S] schulinck.nl */
function criminalLaw({ responsible }: Case): Decided {
  return {
    row: "F6",
    route: "jeugdwet",
    payer: { kind: "gemeente", which: responsible.which },
    referrers: ["court", "certified-institution"],
    ownCost: "none",
    contract: "gemeente",
    reasons: [{ code: "criminal-law-has-no-age-limit" }, { code: "paying-gemeente", which: responsible.which }, { code: "no-own-cost" }],
  };
}

/** F7: the stay itself is the Wmo's, by the centre gemeente. [S] regioatlas.nl; own cost by local rules [GK]. */
function shelterStay(): Decided {
  const reasons = [{ code: "shelter-stay-by-centre-gemeente" }] as const;
  return { row: "F7", route: "wmo", payer: { kind: "shelter-centre-gemeente" }, referrers: ["veilig-thuis", "shelter"], ownCost: "local-rules", contract: "none", reasons };
}

/** F8: permanent care day and night is out of scope: named, not worked out. [GK] */
function permanentCare(): Decided {
  const reasons = [{ code: "permanent-care-out-of-scope" }] as const;
  return { row: "F8", route: "wlz", payer: { kind: "care-office" }, referrers: ["care-assessment-centre"], ownCost: "not-worked-out", contract: "none", reasons };
}

/** F9: the mental health nurse of the GP's practice, for a child too. [S] stadsteamoudewater.nl; no own cost [GK], so a setting. */
function gpPracticeTalks({ wider }: Case): Decided {
  const ownCost = wider.gpPracticeTalksAreFree.value ? "none" : "not-worked-out";
  const reasons = [{ code: "gp-practice-talks-by-insurer" }] as const;
  return { row: "F9", route: "zvw", payer: { kind: "health-insurer" }, referrers: [], ownCost, contract: "none", reasons };
}
