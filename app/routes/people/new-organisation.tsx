import { useLoaderData } from "@remix-run/react";
import type { Database } from "../../../db/connect.ts";
import { namesOfPlaces } from "../../../db/gemeenten.ts";
import { regionNames } from "../../../db/organisations.ts";
import { addOrganisation } from "../../commands/add-organisation.ts";
import { Button } from "../../components/button.tsx";
import { Checkbox, CheckboxGroup, RadioGroup } from "../../components/choices.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useTyped } from "../../components/typed.ts";
import { useWords } from "../../components/words.tsx";
import { organisationKinds } from "../../domain/invitation.ts";
import { placeInAddress } from "../../domain/privacy/place-in-address.ts";
import { reachOf } from "../../domain/reach.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { OrganisationForm } from "../../http/organisation-form.ts";
import { ownArea } from "../../http/own-area.ts";
import { done, invalid } from "../../http/respond.ts";
import { peopleProblems } from "../../words/people-problems.ts";
import { peopleWords } from "../../words/people.ts";

export const loader = defineLoader({
  permission: "organisation.add",
  load: async ({ db, actor, request }) => ({ area: ownArea(actor, request), regions: await regionNames(db, reachOf(actor)) }),
});

export const action = defineAction({
  permission: "organisation.add",
  form: OrganisationForm,
  async act({ db, actor, occasion, form: { placeSeen, ...form }, request }) {
    const area = ownArea(actor, request);
    const place = form.kind === "shelter" && !placeSeen ? await placeNamedIn(db, form.mailbox) : null;
    if (place) return invalid({ field: "mailbox", code: "mailbox-names-place", with: { place } });
    const decision = await addOrganisation(db, occasion, actor, form);
    if (decision.kind === "refuse") return invalid({ field: decision.reason === "name-taken" ? "name" : "regions", code: decision.reason });
    return done(`${area}/people/invite?${new URLSearchParams({ region: form.regions[0] ?? "", organisation: decision.id }).toString()}`, "organisation-added");
  },
});

async function placeNamedIn(db: Database, mailbox: string): Promise<string | null> {
  return placeInAddress(mailbox, await namesOfPlaces(db));
}

export default function NewOrganisation() {
  const { area, regions } = useLoaderData<typeof loader>();
  const words = useWords(peopleWords).organisation;
  const { problems, typed } = useTyped();
  const askPlace = problems.some(({ code }) => code === "mailbox-names-place") || typed?.placeSeen !== undefined;
  const only = regions.length === 1 ? regions.map(({ slug }) => slug) : [];
  return (
    <Page title={words.title} intro={words.intro} back={{ to: `${area}/people/invite`, label: words.back }}>
      <Form problemWords={useWords(peopleProblems)}>
        <RadioGroup name="kind" label={words.kind} options={organisationKinds.map((value) => ({ value, label: words.kinds[value] }))} />
        <TextField name="name" label={words.name} autoComplete="off" />
        <TextField name="mailbox" type="email" label={words.mailbox} hint={words.mailboxHint} autoComplete="off" spellCheck={false} />
        {askPlace && <Checkbox name="placeSeen" label={words.placeSeen} />}
        <TextField name="phone" type="tel" label={words.phone} hint={words.phoneHint} autoComplete="off" width="medium" />
        <CheckboxGroup name="regions" label={words.regions} columns defaultValue={only} options={regions.map(({ slug, name }) => ({ value: slug, label: name }))} />
        <Button>{words.submit}</Button>
      </Form>
    </Page>
  );
}
