import { useLoaderData } from "@remix-run/react";
import { deputiesOf, possibleDeputies } from "../../../db/deputies.ts";
import { nameDeputy } from "../../commands/name-deputy.ts";
import { Button } from "../../components/button.tsx";
import { DateField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Select } from "../../components/select.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { DeputyForm, deputyProblems } from "../../domain/deputy.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid } from "../../http/respond.ts";
import { deputyWords } from "../../words/deputy.ts";
import { day } from "../../words/say.ts";

export const loader = defineLoader({
  permission: "deputy.name",
  async load({ db, actor: { personId }, now }) {
    const today = amsterdamClock(now).date;
    return { today, deputies: await deputiesOf(db, personId, today), colleagues: await possibleDeputies(db, personId) };
  },
});

export const action = defineAction({
  permission: "deputy.name",
  form: DeputyForm,
  async act({ db, occasion, now, form }) {
    const problems = deputyProblems(form, amsterdamClock(now).date);
    if (problems.length > 0) return invalid(...problems);
    const decision = await nameDeputy(db, occasion, form);
    return decision.kind === "proceed" ? done("/account/deputy", "deputy-named") : invalid({ field: "deputy", code: decision.reason });
  },
});

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Deputy() {
  const { today, deputies, colleagues } = useLoaderData<typeof loader>();
  const words = useWords(deputyWords);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/account", label: words.back }}>
      <Section title={words.now}>{deputies.length > 0 ? <Deputies deputies={deputies} /> : <p>{words.none}</p>}</Section>
      <Section title={words.name}>
        {colleagues.length === 0 ? (
          <p>{words.alone}</p>
        ) : (
          <Form problemWords={words.problems} label={words.name}>
            <Select name="deputy" label={words.deputy} options={colleagues.map(({ id, name }) => ({ value: id, label: name }))} />
            <div className="field-pair">
              <DateField name="fromOn" label={words.fromOn} min={today} />
              <DateField name="untilOn" label={words.untilOn} min={today} />
            </div>
            <Button>{words.save}</Button>
          </Form>
        )}
        <p className="small-print">{words.log}</p>
      </Section>
    </Page>
  );
}

function Deputies({ deputies }: Pick<Data, "deputies">) {
  const words = useWords(deputyWords);
  const language = useLanguage();
  return (
    <SummaryList
      items={deputies.map(({ id, name, fromOn, untilOn }) => ({
        term: name,
        detail: words.days(day(fromOn, language), day(untilOn, language)),
        action: (
          <Form action={`/account/deputies/${id}/end`} label={`${words.end}${words.endOf(name)}`}>
            <Button purpose="quiet">
              {words.end}
              <span className="visually-hidden">{words.endOf(name)}</span>
            </Button>
          </Form>
        ),
      }))}
    />
  );
}
