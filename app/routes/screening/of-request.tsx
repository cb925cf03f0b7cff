import { useLoaderData } from "@remix-run/react";
import { personOfRequest } from "../../../db/screening-people.ts";
import { Page } from "../../components/page.tsx";
import { InstrumentChoice } from "../../components/screening-choice.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { requestPageWords } from "../../words/request-page.ts";
import { screeningChoiceWords } from "../../words/screening-choice.ts";
import { referenceAddress } from "../requests/reference-address.ts";

export const loader = defineLoader({
  permission: "screening.record",
  address: referenceAddress,
  async load({ db, address: { reference } }) {
    const person = await personOfRequest(db, reference);
    if (!person) throw notFound();
    return { reference, ageYears: person.ageYears };
  },
});

export default function ScreeningOfRequest() {
  const { reference, ageYears } = useLoaderData<typeof loader>();
  const words = useWords(screeningChoiceWords);
  const page = `/requests/${reference}`;
  return (
    <Page title={words.title} intro={words.intro} back={{ to: page, label: `${useWords(requestPageWords).title} ${reference}` }}>
      <InstrumentChoice ageYears={ageYears} to={(code) => `${page}/screening/${code}`} />
    </Page>
  );
}
