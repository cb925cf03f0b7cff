import type { Counts } from "../../app/domain/privacy/suppression/count-table.ts";
import { publish } from "../../app/domain/privacy/suppression/publish.ts";
import { usualPublicationRules } from "../../app/domain/privacy/suppression/publication-rules.ts";
import { frozenTables } from "../../app/domain/publication/frozen-table.ts";
import { bottleneckSubject, insertQuarter, type NewTable } from "../../db/publications.ts";
import type { Rehearsal } from "./database.ts";

export const summer = "2026-07-01";
const rules = { ...usualPublicationRules, norm: { intakeWeeks: 4, treatmentWeeks: 10 } };

/** Flevoland sent 26, of which 14 not urgent; two small regions sent 34 together. */
const sent: Counts = { rows: ["flevoland", "kennemerland", "zaanstreek-waterland", "zeeland"], tables: [{ name: "urgency", columns: ["crisis", "high", "normal"], counts: [[4, 8, 14], [3, 4, 11], [3, 5, 8], [0, 0, 0]] }] };

/** Two closed quarters: a spring of which there was too little, and a summer with figures and a list of what was lacking in Flevoland, or where it is said. */
export async function published({ db, as }: Rehearsal, lackingIn = "flevoland") {
  const kind = { region: lackingIn, kind: "treatment", form: "emdr", ageBand: "8-11", language: "ar", route: "jeugdwet", place: "online" } as const;
  const tables: NewTable[] = [
    ...frozenTables(publish(sent, rules)!).map(([name, content]): NewTable => ({ subject: "sent", name, content, counted: sent })),
    { subject: bottleneckSubject, name: lackingIn, content: { weighedOn: "2026-10-14", shown: [{ kind, about: 15 }], othersLeftOut: true }, counted: { rows: [], tables: [] } },
  ];
  await insertQuarter(db, { quarterOn: summer, at: new Date("2026-10-15T02:00:00Z"), rules, tables });
  await insertQuarter(db, { quarterOn: "2026-04-01", at: new Date("2026-07-15T02:00:00Z"), rules, tables: [{ subject: "sent", name: "urgency", content: null, counted: { rows: [], tables: [] } }] });
  await as("schakel_web");
  return { db };
}
