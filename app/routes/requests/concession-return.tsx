import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { standingConcessions } from "../../../db/concessions.ts";
import { allRegions } from "../../../db/request-offer.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { takeBackConcession } from "../../commands/take-back-concession.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { givingWayWords } from "../../words/giving-way.ts";
import { requestPageWords } from "../../words/request-page.ts";
import { givenRoom } from "./page/room.ts";
import { useRoomInWords } from "./page/room-in-words.ts";
import { openFor } from "./open-for.ts";
import { referenceAddress } from "./reference-address.ts";

const address = referenceAddress.extend({ concession: z.uuid() });

export const loader = defineLoader({
  permission: "concession.take-back",
  address,
  async load({ db, context, address: { reference, concession } }) {
    const request = await openFor("amend", { db, context, reference });
    const forms = await treatmentNames(db);
    const regions = await allRegions(db);
    const names = { form: (form: string) => forms.get(form) ?? form, region: (slug: string) => regions.find(({ code }) => code === slug)?.name ?? slug };
    const gift = givenRoom(await standingConcessions(db, request.id), names).find(({ id }) => id === concession);
    if (!gift) throw notFound();
    return { reference, gift };
  },
});

export const action = defineAction({
  permission: "concession.take-back",
  address,
  form: z.object({}),
  async act({ db, occasion, address: { reference, concession } }) {
    const decision = await takeBackConcession(db, occasion, { reference, id: concession });
    if (!decision) throw notFound();
    const page = `/requests/${reference}`;
    return decision.kind === "proceed" ? done(page, "concession-taken-back") : refused(page, decision.reason);
  },
});

export default function ConcessionReturn() {
  const { reference, gift } = useLoaderData<typeof loader>();
  const words = useWords(givingWayWords);
  const page = useWords(requestPageWords);
  const said = useRoomInWords();
  const back = `/requests/${reference}`;
  return (
    <Page title={words.takeBackTitle} intro={words.takeBackIntro} back={{ to: back, label: `${page.title} ${reference}` }}>
      <p><strong>{said(gift)}</strong></p>
      <p>{words.takeBackWarning}</p>
      <Form>
        <ButtonGroup>
          <Button>{words.takeBackConfirm}</Button>
          <ButtonLink to={back} purpose="secondary">{words.keep}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
