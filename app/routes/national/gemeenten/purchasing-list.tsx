import { useLoaderData } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { z } from "zod";
import { Button } from "../../../components/button.tsx";
import { FieldFrame } from "../../../components/field-frame.tsx";
import { Form } from "../../../components/form.tsx";
import { Grounds } from "../../../components/gemeente-change.tsx";
import { Page } from "../../../components/page.tsx";
import { TextArea } from "../../../components/text-area.tsx";
import { useTyped } from "../../../components/typed.ts";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { groundsFields } from "../../../http/gemeente-form.ts";
import { invalid } from "../../../http/respond.ts";
import { gemeenteProblems } from "../../../words/gemeente-problems.ts";
import { purchasingWords } from "../../../words/purchasing-regions.ts";
import { fillPurchasing } from "./fill-purchasing.ts";

export const loader = defineLoader({
  permission: "purchasing-region.fill",
  load: async ({ now }) => ({ today: amsterdamClock(now).date }),
});

export const action = defineAction({
  permission: "purchasing-region.fill",
  // The file and the text have one name: a file that was chosen takes the place of the text, and comes back in it.
  form: z.object({ list: z.union([z.string(), z.array(z.string()).transform((texts) => texts.join("\n"))]).default(""), ...groundsFields }),
  async act({ db, occasion, form }) {
    if (form.list.trim() === "") return invalid({ field: "list", code: "list-missing" });
    return fillPurchasing(db, occasion, form, { field: "list", next: "/national/purchasing-regions" });
  },
});

export default function PurchasingList() {
  const { today } = useLoaderData<typeof loader>();
  const words = useWords(purchasingWords);
  const page = words.fillPage;
  const { typed } = useTyped();
  const given = String(typed?.list ?? "");
  const file = useRef<HTMLInputElement>(null);
  // The text of the file now stands in the form, to be put right there: the file itself would take its place again.
  useEffect(() => {
    if (typed && file.current) file.current.value = "";
  }, [typed]);
  return (
    <Page title={page.title} intro={page.intro} back={{ to: "/national/purchasing-regions", label: words.back }}>
      <p>{page.example}</p>
      <pre className="example">gemeente;inkoopregio{"\n"}Haarlem;Zuid-Kennemerland{"\n"}GM0450;IJmond;{page.exampleSure}</pre>
      <p className="measure">{page.checked}</p>
      <Form problemWords={useWords(gemeenteProblems)} encType="multipart/form-data">
        <FieldFrame name="list-file" label={page.file} optional problem={undefined}>
          <input ref={file} id="list-file" name="list" type="file" accept=".csv,.txt,text/csv,text/plain" />
        </FieldFrame>
        <TextArea key={given} name="list" label={page.lines} hint={page.linesHint} rows={10} listOfCodes />
        <Grounds tomorrow={today} />
        <Button>{page.submit}</Button>
      </Form>
    </Page>
  );
}
