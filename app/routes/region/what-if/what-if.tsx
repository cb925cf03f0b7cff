import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { regionsOnMap } from "../../../../db/regions-on-map.ts";
import { therapistsOfRegions } from "../../../../db/therapist-review.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { whatIfOf } from "../../../../db/what-ifs.ts";
import { asActor } from "../../../../db/connect.ts";
import { suppose } from "../../../commands/change-what-if.ts";
import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { AssumptionForm as Fields } from "../../../components/lead/assumption-forms.tsx";
import { assumptionInWords } from "../../../components/lead/assumption-in-words.ts";
import { ChangeInWords, OutcomeTables } from "../../../components/lead/what-if-outcome.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { Moment } from "../../../components/when.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import type { Assumption } from "../../../domain/what-if/assumption.ts";
import { AssumptionForm, assumptionOf } from "../../../domain/what-if/assumption-form.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { invalid, notFound, refused } from "../../../http/respond.ts";
import { whatIfWords } from "../../../words/what-if.ts";
import { onceWeighed, whatIfAddress } from "./address.ts";

const changes = ["new-therapist", "free-places", "therapist-leaves", "contract", "rule"] as const satisfies readonly Assumption["what"][];
const query = z.object({ change: z.enum(changes).catch("new-therapist") });

export const loader = defineLoader({
  permission: "what-if.view",
  address: whatIfAddress,
  async load({ db, actor, address: { whatIf: id }, request }) {
    const whatIf = await whatIfOf(db, id, actor.regions);
    if (!whatIf) throw notFound();
    const therapists = (await therapistsOfRegions(db, [whatIf.region])).filter(({ status }) => status === "approved");
    return {
      whatIf,
      change: query.parse(Object.fromEntries(new URL(request.url).searchParams)).change,
      names: {
        forms: Object.fromEntries(await treatmentNames(db)),
        regions: Object.fromEntries((await regionsOnMap(db)).map(({ slug, name }) => [slug, name])),
        therapists: Object.fromEntries(therapists.map(({ id: therapist, name, practice }) => [therapist, practice ? `${name}, ${practice}` : name])),
      },
    };
  },
});

export const action = defineAction({
  permission: "what-if.suppose",
  address: whatIfAddress,
  form: AssumptionForm,
  async act({ db, actor, occasion, address: { whatIf: id }, form }) {
    const known = await asActor(db, actor, async (trx) => {
      const whatIf = await whatIfOf(trx, id, actor.regions);
      return whatIf && { region: whatIf.region, therapists: await therapistsOfRegions(trx, [whatIf.region]), regions: await regionsOnMap(trx) };
    });
    if (!known) throw notFound();
    if ("therapist" in form && !known.therapists.some((one) => one.id === form.therapist && one.status === "approved")) return invalid({ field: "therapist", code: "therapist-missing" });
    if ("region" in form && !known.regions.some(({ slug }) => slug === form.region)) return invalid({ field: "region", code: "region-missing" });
    const decision = await suppose(db, occasion, id, assumptionOf(form, known.region));
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? onceWeighed(db, actor, id) : refused(`/region/what-if/${id}`, decision.reason);
  },
});

export default function WhatIf() {
  const { whatIf: { id, name, assumptions, outcome, weighedAt }, change, names } = useLoaderData<typeof loader>();
  const words = useWords(whatIfWords);
  const language = useLanguage();
  const here = `/region/what-if/${id}`;
  return (
    <Page title={name} intro={words.intro} back={{ to: "/region/what-if", label: words.backToList }}>
      {assumptions.length > 0 && (
        <Section title={words.outcome}>
          {outcome === null ? <p>{words.weighing} <TextLink to={here}>{words.look}</TextLink></p> : (
            <>
              <p><strong><ChangeInWords outcome={outcome} /></strong></p>
              <OutcomeTables outcome={outcome} forms={names.forms} />
            </>
          )}
          {weighedAt !== null && <p className="small-print">{words.weighedAt} <Moment at={weighedAt} />.</p>}
        </Section>
      )}
      <Section title={words.assumptions}>
        {assumptions.length === 0 && <p>{words.nothingYet}</p>}
        <ul>
          {assumptions.map((assumption, turn) => (
            <li key={turn}>
              {assumptionInWords(assumption, language, names)}
              <Form action={`${here}/assumptions/${turn}/removal`} label={assumptionInWords(assumption, language, names)} className="no-print">
                <Button purpose="quiet">{words.takeBack}</Button>
              </Form>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.add} className="no-print">
        <nav aria-label={words.add}>
          <ul>
            {changes.map((what) => <li key={what}><Link className="nl-link" to={`?change=${what}`} aria-current={what === change ? "page" : undefined} preventScrollReset>{words.addWhat[what]}</Link></li>)}
          </ul>
        </nav>
        <h3>{words.addWhat[change]}</h3>
        <Fields key={change} what={change} names={names} />
      </Section>
      <Section title={words.saved} className="no-print">
        {assumptions.length > 0 && <Form action={`${here}/weighing`} label={words.again}><Button purpose="secondary">{words.again}</Button></Form>}
        <Form action={`${here}/removal`} label={words.remove}><Button purpose="danger">{words.remove}</Button></Form>
      </Section>
    </Page>
  );
}
