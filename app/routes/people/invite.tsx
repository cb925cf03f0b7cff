import { useLoaderData } from "@remix-run/react";
import { organisationsWithin, regionNames } from "../../../db/organisations.ts";
import { invitePerson } from "../../commands/invite-person.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { PlacementField } from "../../components/placement-field.tsx";
import { RegionPicker } from "../../components/region-picker.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { reachOf } from "../../domain/reach.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { InvitationForm } from "../../http/invitation-form.ts";
import { ownArea } from "../../http/own-area.ts";
import { done, invalid } from "../../http/respond.ts";
import { peopleProblems } from "../../words/people-problems.ts";
import { peopleWords } from "../../words/people.ts";

export const loader = defineLoader({
  permission: "person.invite",
  async load({ db, actor, request }) {
    const area = ownArea(actor, request);
    const { searchParams } = new URL(request.url);
    const regions = await regionNames(db, reachOf(actor));
    // The national team chooses a region first: a list of every organisation in the country helps nobody.
    const region = regions.find(({ slug }) => slug === searchParams.get("region"))?.slug ?? "";
    const organisations = await organisationsWithin(db, actor.role === "national" ? [region] : actor.regions);
    return { area, national: actor.role === "national", regions, region, organisations, chosen: searchParams.get("organisation") };
  },
});

export const action = defineAction({
  permission: "person.invite",
  form: InvitationForm,
  async act({ db, actor, occasion, form, request }) {
    const area = ownArea(actor, request);
    const decision = await invitePerson(db, occasion, actor, form);
    if (decision.kind === "proceed") return done(`${area}/people`, "invitation-sent");
    const aboutAddress = decision.reason === "has-account" || decision.reason === "invited-before";
    return invalid({ field: aboutAddress ? "email" : "placement", code: decision.reason });
  },
});

export default function Invite() {
  const { area, national, regions, region, organisations, chosen } = useLoaderData<typeof loader>();
  const words = useWords(peopleWords);
  return (
    <Page title={words.invitePage.title} intro={words.invitePage.intro} back={{ to: `${area}/people`, label: words.invitePage.back }}>
      {national && <RegionPicker regions={regions} chosen={region} />}
      <Form problemWords={useWords(peopleProblems)}>
        <TextField name="email" type="email" label={words.invitePage.email} autoComplete="off" spellCheck={false} />
        <PlacementField regions={regions} organisations={organisations} national={national} chosen={chosen} />
        <p>
          {words.invitePage.notThere} <TextLink to={`${area}/organisations/new`}>{words.invitePage.addOrganisation}</TextLink>
        </p>
        <Button>{words.invitePage.submit}</Button>
      </Form>
    </Page>
  );
}
