import { useLoaderData } from "@remix-run/react";
import { type OwnShelter, ownShelters } from "../../../db/location-visibility.ts";
import { chooseVisibility } from "../../commands/choose-visibility.ts";
import { Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { LocationForm, locationVisibilities } from "../../domain/location-visibility.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { locationWords } from "../../words/location.ts";

export const loader = defineLoader({
  permission: "organisation.choose-visibility",
  load: async ({ db }) => ({ shelters: await ownShelters(db) }),
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
        <VisibilityForm key={shelter.id} shelter={shelter} />
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
