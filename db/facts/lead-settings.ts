import { usualLeadTerms } from "../../app/domain/lead-terms.ts";
import { usualApprovalTerms } from "../../app/domain/setting-change/approval-terms.ts";
import type { DefaultSetting } from "./settings.ts";

export const leadSettings: readonly DefaultSetting[] = [
  {
    key: "lead-terms",
    validFrom: "2026-01-01",
    value: usualLeadTerms,
    source: "How long a hold and an agreement between regions may last, and when a lead is told; the programme's choice",
    certainty: "choice",
    confirmBy: null,
  },
  {
    key: "approval-terms",
    validFrom: "2026-01-01",
    value: usualApprovalTerms,
    source: "How long a change of a setting waits for a second person, and when the others are reminded; the programme's choice",
    certainty: "choice",
    confirmBy: null,
  },
];
