import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { namesOfPlaces } from "../../../db/gemeenten.ts";
import { type OwnShelter, ownShelters } from "../../../db/location-visibility.ts";
import { chooseVisibility } from "../../commands/choose-visibility.ts";
import { Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { LocationForm, locationVisibilities } from "../../domain/location-visibility.ts";
import { placeInAddress } from "../../domain/privacy/place-in-address.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { locationWords } from "../../words/location.ts";

export const loader = defineLoader({
  permission: "organisation.choose-visibility",
  async load({ db }) {
    const gemeenten = await namesOfPlaces(db);
    return { shelters: (await ownShelters(db)).map((shelter) => ({ ...shelter, place: shelter.mailbox && placeInAddress(shelter.mailbox, gemeenten) })) };
  },
});

export const action = defineAction({
  permission: "organisation.choose-visibility",
  form: LocationForm,
  async act({ db, occasion, form }) {
    if (!(await chooseVisibility(db, occasion, form))) throw notFound();
    return done("/account/location", "account-changed");
  },
});

export default function Location() {
  const { shelters } = useLoaderData<typeof loader>();
  const words = useWords(locationWords);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/account", label: words.back }}>
      {shelters.map((shelter) => (
        <Fragment key={shelter.id}>
          {shelter.mailbox && shelter.place && (
            <Notice tone="warning" title={words.placeTitle(shelter.place)}>
              <p>{words.placeText(shelter.mailbox)}</p>
            </Notice>
          )}
          <VisibilityForm shelter={shelter} />
        </Fragment>
      ))}
      <p className="small-print">{words.always}</p>
    </Page>
  );
}

function VisibilityForm({ shelter: { id, name, visibility } }: { shelter: OwnShelter }) {
  const words = useWords(locationWords);
  return (
    <Form problemWords={words.problems} label={name}>
      <input type="hidden" name="organisation" value={id} />
      <RadioGroup
        name="visibility"
        label={words.question(name)}
        defaultValue={visibility}
        options={locationVisibilities.map((value) => ({ value, label: words.visibilities[value] }))}
      />
      <Button>{words.save}</Button>
    </Form>
  );
}
