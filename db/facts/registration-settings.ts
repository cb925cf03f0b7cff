import { usualRegistrationTerms } from "../../app/domain/registration-terms.ts";
import type { DefaultSetting } from "./settings.ts";

/** The terms of a registration, and which code of conduct is in force. */
export const registrationSettings: readonly DefaultSetting[] = [
  {
    key: "registration-terms",
    validFrom: "2026-01-01",
    value: usualRegistrationTerms,
    source: "How long each wait of a registration lasts, and when somebody is reminded; the programme's choice",
    certainty: "choice",
    confirmBy: null,
  },
  {
    key: "code-of-conduct",
    validFrom: "2026-01-01",
    value: { version: "2026-11", agreeWithinDays: 28 },
    source: "Which text of the code of conduct therapists agree to; written by the programme, to be read by a lawyer",
    certainty: "choice",
    confirmBy: "lawyer",
  },
];
