import { useLoaderData } from "@remix-run/react";
import { addTreatment } from "../../../commands/add-treatment.ts";
import { Button } from "../../../components/button.tsx";
import { TextField } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { Page } from "../../../components/page.tsx";
import { TreatmentFields } from "../../../components/treatment-form.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { addMonths } from "../../../domain/iso-date.ts";
import { one, Posted } from "../../../domain/posted.ts";
import { readTreatmentForm } from "../../../domain/treatment-form.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid } from "../../../http/respond.ts";
import { catalogueWords } from "../../../words/catalogue.ts";
import { TreatmentCode } from "./treatment-address.ts";

export const loader = defineLoader({
  permission: "treatment.add",
  async load({ now }) {
    const today = amsterdamClock(now).date;
    return { today, inAYear: addMonths(today, 12) };
  },
});

export const action = defineAction({
  permission: "treatment.add",
  form: Posted,
  async act({ db, occasion, now, form }) {
    const code = TreatmentCode.safeParse(one(form, "code").trim());
    const read = readTreatmentForm(form, amsterdamClock(now).date);
    const problems = [...(code.success ? [] : [{ field: "code", code: "code-unusable" }]), ...("problems" in read ? read.problems : [])];
    if (!code.success || "problems" in read) return invalid(...problems);
    const decision = await addTreatment(db, occasion, { code: code.data, written: read.written });
    return decision.kind === "proceed" ? done(`/national/treatments/${code.data}`, "treatment-added") : invalid({ field: "code", code: decision.reason });
  },
});

export default function NewTreatment() {
  const { today, inAYear } = useLoaderData<typeof loader>();
  const words = useWords(catalogueWords);
  return (
    <Page title={words.addPage.title} intro={words.addPage.intro} back={{ to: "/national/treatments", label: words.back }}>
      <Form problemWords={words.problems}>
        <TextField name="code" label={words.code} hint={words.codeHint} autoComplete="off" spellCheck={false} width="medium" />
        <TreatmentFields reviewedOn={today} reviewOn={inAYear} />
        <Button>{words.addPage.submit}</Button>
      </Form>
    </Page>
  );
}
