import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { lastChangeOf } from "../../../db/drafts.ts";
import { sentFamily } from "../../../db/sent-family.ts";
import { requestFormSetting } from "../../../db/request-offer.ts";
import { type HouseholdSubmitted, submitHousehold } from "../../commands/submit-household.ts";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { ShownAs } from "../../domain/privacy/shown-as.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { many } from "../../http/form.ts";
import { done, invalid, notFound, type Outcome } from "../../http/respond.ts";
import { withoutProspect } from "../../domain/request-answers.ts";
import { householdWords } from "../../words/household.ts";
import { draftAddress } from "./draft-address.ts";
import { openDraft } from "./open-draft.ts";
import { reviewOf } from "./family/review-of.ts";
import { ReviewForm } from "./family/review-form.tsx";

export const loader = defineLoader({
  permission: "draft.view",
  address: draftAddress,
  viewed: ({ draft }) => ({ kind: "draft", id: draft }),
  async load({ db, now, context, address: { draft: id } }) {
    const draft = await openDraft(id, { db, context });
    const { offer, today } = await requestFormSetting(db, amsterdamClock(now).date);
    const sent = await sentFamily(db, id);
    // What others read of the family is what was told with whoever was sent first.
    const people = draft.people.map(({ id: person, answers }) => reviewOf(person, { ...(sent ? { ...withoutProspect(draft.answers), ...sent.prospect } : draft.answers), ...answers }, offer, today));
    return { id, inFamily: people.length > 1 || sent !== null, seen: lastChangeOf(draft).toISOString(), now: now.toISOString(), names: Object.fromEntries(offer.treatments.map(({ code, name }) => [code, name])), people };
  },
});

export const action = defineAction({
  permission: "request.submit",
  address: draftAddress,
  form: z.object({ seen: z.iso.datetime("form-outdated"), people: many(z.uuid()) }).catchall(z.union([z.string(), z.array(z.string())])),
  async act({ db, occasion, address: { draft: id }, form: { seen, people, ...rest } }) {
    if (people.length === 0) return invalid({ field: "people", code: "people-missing" });
    const shown = Object.fromEntries(people.map((person) => [person, ShownAs.safeParse(rest[`shownAs-${person}`]).data]));
    const sent = await submitHousehold(db, occasion, { id, seen, people, shown });
    if (!sent) throw notFound();
    return outcomeOf(sent);
  },
});

function outcomeOf(sent: HouseholdSubmitted): Outcome {
  if (sent.kind === "changed-meanwhile") return invalid({ field: "", code: "draft-changed-review" });
  if (sent.kind === "incomplete") return invalid(...[...sent.problems].map(([person, problems]) => (problems.every(({ field }) => field === "shownAs") ? { field: `shownAs-${person}`, code: "shownAs-missing" } : { field: "people", code: "person-incomplete" })));
  const [first, ...others] = sent.references;
  const notice = sent.kind === "already-submitted" ? "already-submitted" : "submitted";
  if (first && others.length === 0) return done(`/requests/${first}`, `request-${notice}`, { reference: first });
  return done("/requests?list=waiting", `requests-${notice}`, { references: sent.references.join(", ") });
}

export default function Review() {
  const review = useLoaderData<typeof loader>();
  const words = useWords(householdWords);
  return (
    <Page title={words.reviewTitle} intro={words.reviewIntro} back={{ to: `/requests/drafts/${review.id}${review.inFamily ? "/family" : ""}`, label: words.back }}>
      <ReviewForm key={review.seen} {...review} />
    </Page>
  );
}
