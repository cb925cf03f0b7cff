import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { offererOfRequest } from "../../../db/proposal-changes.ts";
import { desksOf, sheltersToMoveTo } from "../../../db/request-moves.ts";
import { settingOn } from "../../../db/settings.ts";
import { moveRequest } from "../../commands/move-request.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { isWithTherapist } from "../../domain/request-life.ts";
import { PostedDestination } from "../../domain/request-move.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { optional } from "../../http/form.ts";
import { done, invalid, notFound, refused } from "../../http/respond.ts";
import { moveWords } from "../../words/request-move.ts";
import { requestPageWords } from "../../words/request-page.ts";
import { optionsOf } from "./form/options.ts";
import { useDestinations } from "./page/destinations.ts";
import { openFor } from "./open-for.ts";
import { referenceAddress } from "./reference-address.ts";

export const loader = defineLoader({
  permission: "request.move",
  address: referenceAddress,
  async load({ db, now, context, address: { reference } }) {
    const request = await openFor("move", { db, context, reference });
    const today = amsterdamClock(now).date;
    const { id, organisationId, region, setting, status, relatives } = request;
    const withTherapist = isWithTherapist(status);
    return {
      reference, relatives, withTherapist, atHome: setting === "ambulant",
      desks: (await desksOf(db, organisationId)).filter(({ code }) => code !== region || setting === "ambulant"),
      shelters: await sheltersToMoveTo(db),
      ambulant: (await settingOn(db, "settings-on-offer", today)).ambulant,
      moveAnswerDays: (await settingOn(db, "life-terms", today)).moveAnswerDays,
      keepsWhenMoving: withTherapist && ((await offererOfRequest(db, id, today))?.keepsWhenMoving ?? false),
    };
  },
});

export const action = defineAction({
  permission: "request.move",
  address: referenceAddress,
  form: z.object({ to: PostedDestination, scope: optional(z.enum(["person", "family"], "scope-missing")), keeps: optional(z.enum(["yes", "no"], "keeps-missing")) }),
  async act({ db, occasion, address: { reference }, form: { to, scope = "person", keeps } }) {
    const decision = await moveRequest(db, occasion, { reference, to, scope, keepsTherapist: keeps === undefined ? undefined : keeps === "yes" });
    if (!decision) throw notFound();
    const page = `/requests/${reference}`;
    if (decision.kind === "proceed") return done(page, decision.as === "offered" ? "move-offered" : "request-moved", { reference });
    if (decision.reason === "keeps-missing") return invalid({ field: "keeps", code: decision.reason });
    if (decision.reason === "not-at-home" || decision.reason === "same-place" || decision.reason === "not-a-desk") return invalid({ field: "to", code: decision.reason });
    return refused(page, decision.reason);
  },
});

export type MovePage = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Move() {
  const data = useLoaderData<typeof loader>();
  const words = useWords(moveWords);
  const back = `/requests/${data.reference}`;
  return (
    <Page title={words.title} intro={words.intro} back={{ to: back, label: `${useWords(requestPageWords).title} ${data.reference}` }}>
      <Form problemWords={words.problems}>
        <RadioGroup name="to" label={words.where} hint={data.shelters.length > 0 ? words.otherShelterHint(data.moveAnswerDays) : undefined} options={useDestinations(data)} />
        {data.relatives > 0 && <RadioGroup name="scope" label={words.scope} options={optionsOf(words.scopes)} defaultValue="family" />}
        {data.withTherapist && (
          <RadioGroup name="keeps" label={words.therapist} hint={words.therapistHint[data.keepsWhenMoving ? "keeps" : "unknown"]} options={optionsOf(words.keeps)} defaultValue={data.keepsWhenMoving ? "yes" : undefined} />
        )}
        <ButtonGroup>
          <Button>{words.confirm}</Button>
          <ButtonLink to={back} purpose="secondary">
            {words.keep}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
