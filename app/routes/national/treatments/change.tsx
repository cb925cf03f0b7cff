import { useLoaderData } from "@remix-run/react";
import { changeTreatment } from "../../../commands/change-treatment.ts";
import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Page } from "../../../components/page.tsx";
import { TreatmentFields } from "../../../components/treatment-form.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { Posted } from "../../../domain/posted.ts";
import { readTreatmentForm } from "../../../domain/treatment-form.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound } from "../../../http/respond.ts";
import { catalogueWords } from "../../../words/catalogue.ts";
import { treatmentAddress, treatmentAt } from "./treatment-address.ts";

export const loader = defineLoader({
  permission: "treatment.change",
  address: treatmentAddress,
  load: async ({ db, address: { code } }) => treatmentAt(db, code),
});

export const action = defineAction({
  permission: "treatment.change",
  address: treatmentAddress,
  form: Posted,
  async act({ db, occasion, now, form, address: { code } }) {
    const read = readTreatmentForm(form, amsterdamClock(now).date);
    if ("problems" in read) return invalid(...read.problems);
    const decision = await changeTreatment(db, occasion, { code, written: read.written });
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(`/national/treatments/${code}`, "treatment-changed") : invalid({ field: "audience", code: decision.reason });
  },
});

export default function ChangeTreatment() {
  const treatment = useLoaderData<typeof loader>();
  const words = useWords(catalogueWords);
  return (
    <Page title={words.changePage.title(treatment.name)} intro={words.changePage.intro} back={{ to: `/national/treatments/${treatment.code}`, label: treatment.name }}>
      <Form problemWords={words.problems}>
        <TreatmentFields written={treatment} reviewedOn={treatment.reviewedOn} reviewOn={treatment.reviewOn} />
        <Button>{words.changePage.submit}</Button>
      </Form>
    </Page>
  );
}
