import { weighSetting } from "../../app/commands/weigh-setting.ts";
import type { Person } from "../../app/domain/actor.ts";
import type { Effect } from "../../app/domain/setting-change/effect.ts";
import type { Node } from "../../app/domain/setting-change/form-tree.ts";
import type { Standing } from "../../app/domain/setting-change/proposal.ts";
import { action as approve } from "../../app/routes/national/settings/approval.ts";
import { action as propose } from "../../app/routes/national/settings/new.tsx";
import { loader as proposalPage } from "../../app/routes/national/settings/proposal.tsx";
import { nationalMember, regionalLead, shelterWorker, today } from "./cast.ts";
import type { Rehearsal } from "./database.ts";
import { leadsTo } from "./desk.ts";
import { worker } from "./matching.ts";
import { open, send } from "./visit.ts";

/** A form for the time that a therapist has to answer: one more day where it is urgent. */
export const filled = { crisis: "1", high: "3", normal: "5", validFrom: "2026-12-01", reason: "Behandelaren vroegen om een dag meer", certainty: "choice", confirmBy: "" };
/** What the page of a proposal says of it. */
export type Shown = { proposal: { standing: Standing; own: boolean; effect: Effect | null; weighedAt: Date | null } };

/** A national team of two, a lead and a shelter; who proposes, weighs, sees and approves is named by the test. */
export async function teamOfTwo(stage: Rehearsal) {
  const { db } = stage;
  const cast = { noor: await nationalMember(db), joris: await nationalMember(db, { name: "Joris" }), loes: await regionalLead(db), samira: await shelterWorker(db) };
  await stage.as("schakel_web");
  const key = { key: "answer-terms" };
  const proposes = async (change: Record<string, string> = {}, as: Person = cast.noor) => {
    const answer = leadsTo(await send(propose, { db, as, address: key, form: { ...filled, ...change } }));
    return answer.split("/").at(-1) ?? "";
  };
  const weighs = async (proposal: string) => {
    await stage.as("schakel_worker");
    await weighSetting(db, worker("weigh-setting"), proposal);
    await stage.as("schakel_web");
  };
  const sees = async (proposal: string, as: Person = cast.joris, now = today) => (await open(proposalPage, { db, as, now, address: { proposal } })) as Shown;
  const approves = async (proposal: string, as: Person = cast.joris, now = today) => {
    const { proposal: { weighedAt } } = await sees(proposal, as, now);
    return send(approve, { db, as, now, address: { proposal }, form: { seenAt: (weighedAt ?? today).toISOString() } });
  };
  return { stage, db, ...cast, key, proposes, weighs, sees, approves };
}

/** A form as a browser posts it when nobody changes anything. */
export function everyField(node: Node): Record<string, string | string[]> {
  if (node.kind !== "group") return { [node.name]: typeof node.value === "string" ? node.value : [...node.value] };
  return node.of === "new-line" ? {} : Object.assign({}, ...node.nodes.map(everyField));
}
