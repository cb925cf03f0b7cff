import type { Role } from "./actor.ts";

export type OversightPermission =
  | `setting.${"list" | "view" | "propose" | "weigh" | "approve" | "refuse" | "take-back"}`
  | `audit.${"search" | "view" | "export"}`;

const national: readonly Role[] = ["national"];

/** What only the national team does: change a dated setting with two, and look in the log. */
export const oversightPermissions: Record<OversightPermission, readonly Role[]> = {
  "setting.list": national, "setting.view": national, "setting.propose": national, "setting.weigh": national,
  "setting.approve": national, "setting.refuse": national, "setting.take-back": national,
  "audit.search": national, "audit.view": national, "audit.export": national,
};
