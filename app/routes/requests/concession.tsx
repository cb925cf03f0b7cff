import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { prospectsOf } from "../../../db/concessions.ts";
import { amendableRequest } from "../../../db/request-amendments.ts";
import { allRegions } from "../../../db/request-offer.ts";
import { requestAtDeed } from "../../../db/request-deeds.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { wishesIn } from "../../commands/change-wishes.ts";
import { giveWay } from "../../commands/give-way.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { CheckboxGroup } from "../../components/choices.tsx";
import { useConcessionInWords } from "../../components/concession-in-words.ts";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { given, stillHelps } from "../../domain/giving-way.ts";
import { withNames } from "../../domain/matching/concession.ts";
import { PartOfTheWeek } from "../../domain/working-week.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { many } from "../../http/form.ts";
import { done, invalid, notFound, refused, turnedBack } from "../../http/respond.ts";
import { givingWayWords } from "../../words/giving-way.ts";
import { requestPageWords } from "../../words/request-page.ts";
import { capital } from "../../words/say.ts";
import { partSaid } from "../../words/week.ts";
import { useRoomInWords } from "./page/room-in-words.ts";
import { referenceAddress } from "./reference-address.ts";

const address = referenceAddress.extend({ concession: z.string().regex(/^[a-z]+(-[a-z]+)*$/) });

export const loader = defineLoader({
  permission: "concession.give",
  address,
  async load({ db, context, address: { reference, concession: code } }) {
    const request = await requestAtDeed(db, reference);
    if (!request) throw notFound();
    const concession = request.status === "submitted" ? stillHelps(code, await prospectsOf(db, request.id)) : undefined;
    // It helped when somebody pressed the button, and does not any more: the page of the request says how it stands.
    if (!concession) throw await turnedBack(`/requests/${reference}`, "concession-stale", context);
    const forms = await treatmentNames(db);
    const regions = await allRegions(db);
    const names = { form: (form: string) => forms.get(form) ?? form, region: (slug: string) => regions.find((region) => region.code === slug)?.name ?? slug };
    const [named] = withNames([concession], names);
    return { reference, concession: named ?? concession, removed: given(concession, wishesIn(await amendableRequest(db, request.id)), []).removed.map(names.form) };
  },
});

export const action = defineAction({
  permission: "concession.give",
  address,
  form: z.object({ parts: many(PartOfTheWeek) }),
  async act({ db, occasion, address: { reference, concession: code }, form: { parts } }) {
    const decision = await giveWay(db, occasion, { reference, code, parts });
    if (!decision) throw notFound();
    const page = `/requests/${reference}`;
    if (decision.kind === "proceed") return done(page, decision.asked ? "concession-asked" : "concession-given");
    return decision.reason === "parts-missing" ? invalid({ field: "parts", code: decision.reason }) : refused(page, decision.reason);
  },
});

export type ConcessionPage = ReturnType<typeof useLoaderData<typeof loader>>;

export default function GivingWay() {
  const { reference, concession } = useLoaderData<typeof loader>();
  const words = useWords(givingWayWords);
  const page = useWords(requestPageWords);
  const { what, means } = useConcessionInWords()(concession);
  const back = `/requests/${reference}`;
  return (
    <Page title={`${words.title}: ${what.replace(/\.$/, "")}`} intro={words.intro} back={{ to: back, label: `${page.title} ${reference}` }}>
      <h2>{words.changes}</h2>
      <WhatChanges />
      <p>{means}</p>
      {concession.therapists !== undefined && <p><strong>{words.therapists(concession.therapists)}</strong></p>}
      <p>{words.stays} {words.family}</p>
      <Form problemWords={words.problems}>
        {concession.kind === "part-of-week" && <Parts parts={concession.parts} />}
        <p>{concession.kind === "region" ? words.regionText : words.next}</p>
        <ButtonGroup>
          <Button>{concession.kind === "region" ? words.ask : words.confirm}</Button>
          <ButtonLink to={back} purpose="secondary">{words.keep}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}

function WhatChanges() {
  const { concession, removed } = useLoaderData<typeof loader>();
  const said = useRoomInWords();
  if (concession.kind === "part-of-week") return null;
  const added = concession.kind === "place" ? [concession.place] : concession.kind === "region" ? [concession.region] : [];
  return <p><strong>{said({ kind: concession.kind, added, removed })}</strong></p>;
}

function Parts({ parts }: { parts: readonly PartOfTheWeek[] }) {
  const words = useWords(givingWayWords);
  const language = useLanguage();
  return (
    <CheckboxGroup
      name="parts"
      label={words.chooseParts}
      hint={words.choosePartsHint}
      options={parts.map((part) => ({ value: part, label: capital(partSaid(part, language)) }))}
      defaultValue={parts.length === 1 ? parts : []}
    />
  );
}
