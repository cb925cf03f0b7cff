import { trainingWords } from "../words/training.ts";
import { DataTable } from "./data-table.tsx";
import { Section } from "./page.tsx";
import { useWords } from "./words.tsx";

type Supply = { readonly form: string; readonly trained: number; readonly inTraining: number; readonly wished: number; readonly supervisionRoom: number };
type Future = { readonly supply: readonly Supply[]; readonly intervision: { readonly looking: number; readonly withRoom: number } };

/** For a lead: who could give a form later, and who can teach it. */
export function FutureSupply({ supply, intervision: { looking, withRoom } }: Future) {
  const words = useWords(trainingWords);
  return (
    <Section title={words.future}>
      {supply.length === 0 && <p>{words.nobody}</p>}
      {supply.length > 0 && (
        <>
          <p className="measure">{words.futureIntro}</p>
          <DataTable<Supply>
            caption={words.future}
            captionHidden
            narrow="scroll"
            rows={supply}
            rowKey={({ form }) => form}
            columns={[
              { label: words.form, cell: ({ form }) => form },
              { label: words.trained, numeric: true, cell: ({ trained }) => trained },
              { label: words.inTraining, numeric: true, cell: ({ inTraining }) => inTraining },
              { label: words.wished, numeric: true, cell: ({ wished }) => wished },
              { label: words.supervision, numeric: true, cell: ({ supervisionRoom }) => supervisionRoom },
            ]}
          />
        </>
      )}
      {looking + withRoom > 0 && <p className="measure">{words.groups(looking, withRoom)}</p>}
    </Section>
  );
}
