import type { Layout } from "../../../app/domain/publication/quarter-counts.ts";
import type { QuarterFacts, Sent } from "../../../app/domain/publication/quarter-facts.ts";

export const layout: Layout = { regions: ["flevoland", "kennemerland"], treatments: ["emdr", "pcit"], norm: { intakeWeeks: 4, treatmentWeeks: 10 }, threshold: 10 };

/** A nine-year-old for whom EMDR was asked. */
export const yara: Sent = { region: "flevoland", personKind: "child", kind: "treatment", ageYears: 9, urgency: "normal", forms: ["emdr"], language: "nl" };

/** A quarter in which nothing happened. */
export const noFacts: QuarterFacts = { sent: [], found: [], waiting: [], toIntake: [], toStart: [], saidNo: [], closed: [], families: [] };
