import { practiceWords } from "../words/practice.ts";
import { SummaryList } from "./summary-list.tsx";
import { useWords } from "./words.tsx";

type Consents = { readonly given: boolean; readonly taken: boolean; readonly shelterAgreed: boolean; readonly asksShelter: boolean; readonly giver: string | null; readonly taker: string | null };

/** Who said yes to a case going to a colleague, and whose yes is missing. */
export function TransferConsents({ transfer }: { transfer: Consents }) {
  const { transfer: words } = useWords(practiceWords);
  const said = (yes: boolean) => (yes ? words.yes : words.waits);
  return (
    <SummaryList
      items={[
        { term: transfer.giver ?? words.giver, detail: said(transfer.given) },
        { term: transfer.taker ?? words.taker, detail: said(transfer.taken) },
        { term: words.shelter, detail: transfer.asksShelter ? said(transfer.shelterAgreed) : words.notNeeded },
      ]}
    />
  );
}
