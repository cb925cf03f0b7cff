import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { CaseKey } from "../../../db/care-cases.ts";
import type { Database } from "../../../db/connect.ts";
import { consentCase, consentHistory } from "../../../db/consents.ts";
import { settingOn } from "../../../db/settings.ts";
import { recordConsentAtShelter, recordConsentInCase } from "../../commands/record-consent.ts";
import { useCaseCrumb } from "../../components/care/case-crumb.ts";
import { ConsentExplained, ConsentForm, ConsentHistory } from "../../components/care/consent-parts.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import type { Person } from "../../domain/actor.ts";
import { dutchDay } from "../../domain/amsterdam-time.ts";
import { ConsentState, whoConsents } from "../../domain/consent.ts";
import { consentReminders } from "../../domain/consent-reminders.ts";
import { ageForConsent, blockersOfStart, childWords, choosableStates, isAskedAnew, needsConsent } from "../../domain/consent-standing.ts";
import { isClosed } from "../../domain/request-life.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { optional, ticked } from "../../http/form.ts";
import { done, invalid, notFound, refused, turnedBack } from "../../http/respond.ts";
import { consentWords } from "../../words/consent.ts";
import { caseAddress, pageOfCase, runningCaseAt } from "./case-address.ts";
import type { AppLoadContext } from "@remix-run/node";

type AtDoor = { readonly db: Database; readonly actor: Person; readonly address: CaseKey; readonly context: AppLoadContext };

/** The shelter reaches consent from the first day of a request, the therapist from the yes on. */
async function whose({ db, actor, address, context }: AtDoor) {
  if ("id" in address) return { ...(await runningCaseAt({ db, actor, address, context })), side: "therapist" as const };
  const request = actor.role === "shelter" ? await consentCase(db, address.reference) : undefined;
  if (!request) throw notFound();
  return { ...request, side: "shelter" as const };
}

export const loader = defineLoader({
  permission: "consent.record",
  address: caseAddress,
  async load({ db, actor, address, now, context }) {
    const about = await whose({ db, actor, address, context });
    if (isClosed(about.status) || !needsConsent(about)) throw await turnedBack(pageOfCase(address), "consent-not-needed", context);
    const on = dutchDay(now);
    const ages = await settingOn(db, "consent-ages", on);
    const age = ageForConsent({ age: about.age, on });
    const history = await consentHistory(db, about.requestId);
    const last = history[0] ?? null;
    const canDecide = last?.canDecide ?? true;
    const subject = { personKind: about.personKind, age: about.age, ages, on };
    return {
      requestId: about.requestId, side: about.side, reference: about.reference, base: pageOfCase(address), history,
      consenters: whoConsents(age, ages, canDecide), ages,
      states: choosableStates(subject, last), childToo: age >= ages.childConsentsFrom,
      last: last && !isAskedAnew(last, age, ages) ? { state: last.state, childSays: last.childSays, canDecide: last.canDecide } : null,
      blockers: blockersOfStart(subject, last),
      reminders: last ? consentReminders({ state: last.state, age, ages, canDecide: last.canDecide }) : [],
    };
  },
  viewed: (_, { requestId }) => ({ kind: "request", id: requestId }),
});

export type ConsentPage = ReturnType<typeof useLoaderData<typeof loader>>;

export const action = defineAction({
  permission: "consent.record",
  address: caseAddress,
  form: z.object({
    state: z.enum(ConsentState.options, "state-missing"),
    childSays: optional(z.enum(childWords, "child-word-missing")),
    cannotDecide: ticked, harm: ticked, steps: ticked, noted: ticked,
  }),
  async act({ db, occasion, actor, address, form }) {
    const wanted = { state: form.state, childSays: form.childSays ?? null, canDecide: !form.cannotDecide, careful: form.harm && form.steps && form.noted };
    const decision = "id" in address
      ? await recordConsentInCase(db, occasion, address.id, wanted)
      : actor.role === "shelter" ? await recordConsentAtShelter(db, occasion, address.reference, wanted) : undefined;
    if (!decision) throw notFound();
    if (decision.kind === "proceed") return done(pageOfCase(address), decision.changed ? "consent-recorded" : "consent-unchanged");
    const field = fieldOf[decision.reason];
    return field ? invalid({ field, code: decision.reason }) : refused(pageOfCase(address), decision.reason);
  },
});

const fieldOf: Readonly<Record<string, string>> = {
  "state-not-for-this-age": "state", "state-does-not-follow": "state", "child-word-missing": "childSays", "exception-needs-care": "harm",
};

export default function Consent() {
  const page = useLoaderData<typeof loader>();
  const words = useWords(consentWords);
  return (
    <Page title={words.title} intro={words.intro} back={useCaseCrumb(page)}>
      <ConsentExplained page={page} />
      <ConsentForm page={page} />
      <ConsentHistory history={page.history} />
    </Page>
  );
}
