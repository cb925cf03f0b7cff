import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { openRegions } from "../../../db/registrations.ts";
import { openRegistration } from "../../commands/open-registration.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Select } from "../../components/select.tsx";
import { useWords } from "../../components/words.tsx";
import { EmailAddress, PersonName } from "../../domain/account.ts";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { chooseLanguage } from "../../http/language.ts";
import { done, invalid } from "../../http/respond.ts";
import { joinWords } from "../../words/join.ts";

export const loader = defineLoader({ permission: "registration.open", load: async ({ db }) => ({ regions: await openRegions(db) }) });

/** The answer is the same whether the address is known here or not: what is different stands in the mail. */
export const action = defineAction({
  permission: "registration.open",
  form: z.object({ name: PersonName, email: EmailAddress, region: z.string({ error: "region-missing" }).regex(/^[a-z-]+$/, "region-missing") }),
  act: ({ db, occasion, form, request, context }) =>
    limited(context, "registration", form.email, async () => {
      const regions = await openRegions(db);
      if (!regions.some(({ slug }) => slug === form.region)) return invalid({ field: "region", code: "region-missing" });
      await openRegistration(db, occasion, { ...form, language: await chooseLanguage(request, context, null) });
      return done("/join", "registration-asked");
    }),
});

/** The way in for therapists, for anybody. */
export default function Join() {
  const { regions } = useLoaderData<typeof loader>();
  const words = useWords(joinWords);
  return (
    <Page title={words.title} intro={words.intro}>
      <Section title={words.howTitle}>
        <ol className="steps">{words.how.map((step) => <li key={step}>{step}</li>)}</ol>
      </Section>
      <Section title={words.formTitle}>
        {regions.length === 0 ? <p>{words.noRegions}</p> : (
          <Form problemWords={words.problems}>
            <TextField name="name" label={words.name} hint={words.nameHint} autoComplete="name" />
            <TextField name="email" type="email" label={words.email} hint={words.emailHint} autoComplete="email" spellCheck={false} />
            <Select name="region" label={words.region} hint={words.regionHint} options={regions.map(({ slug, name }) => ({ value: slug, label: name }))} />
            <Button>{words.send}</Button>
          </Form>
        )}
      </Section>
    </Page>
  );
}
