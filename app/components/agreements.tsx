import type { AgreementState } from "../domain/spill-over.ts";
import { day } from "../words/say.ts";
import { spillOverWords } from "../words/spill-over.ts";
import { Button, ButtonGroup } from "./button.tsx";
import { DataTable } from "./data-table.tsx";
import { Form } from "./form.tsx";
import { useLanguage, useWords } from "./words.tsx";

export type ShownAgreement = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly form: string | null;
  readonly places: number;
  readonly untilOn: string;
  readonly open: number;
  readonly given: number;
  readonly state: AgreementState;
  /** Whether the answer is the actor's. */
  readonly answers: boolean;
};

/** Every agreement with how much of it is used, and what can be done with it. */
export function AgreementTable({ agreements }: { agreements: readonly ShownAgreement[] }) {
  const words = useWords(spillOverWords);
  const language = useLanguage();
  return (
    <DataTable
      caption={words.agreements}
      captionHidden
      empty={words.none}
      rows={agreements}
      rowKey={({ id }) => id}
      columns={[
        { label: words.what, cell: ({ from, to, form }) => <>{words.who(from, to)}<span className="fact-aside">{form ?? words.anyForm}</span></> },
        { label: words.used, cell: ({ given, open, places }) => words.usedOf(given, open, places) },
        { label: words.until, cell: ({ untilOn }) => day(untilOn, language) },
        { label: words.state, cell: (agreement) => <StateOfAgreement {...agreement} /> },
      ]}
    />
  );
}

function StateOfAgreement({ id, from, to, state, answers }: ShownAgreement) {
  const words = useWords(spillOverWords);
  const what = words.ofWhat(words.who(from, to));
  const deed = (verb: string, said: string, purpose: "primary" | "quiet") => (
    <Form action={`/region/spill-over/${id}/${verb}`} label={`${said}${what}`}>
      <Button purpose={purpose}>{said}<span className="visually-hidden">{what}</span></Button>
    </Form>
  );
  if (answers) return <div>{words.waitsForYou}<ButtonGroup>{deed("agreement", words.agree, "primary")}{deed("decline", words.decline, "quiet")}</ButtonGroup></div>;
  return (
    <div>
      {words.states[state]}
      {state === "waits" && deed("end", words.takeBack, "quiet")}
      {state === "runs" && deed("end", words.end, "quiet")}
    </div>
  );
}
