import { useLoaderData } from "@remix-run/react";
import { optionsOfTransfer, transferForActor } from "../../../db/transfers.ts";
import { Button, ButtonGroup } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page, Section } from "../../components/page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { TransferConsents } from "../../components/transfer-consents.tsx";
import { Moment } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { practiceWords } from "../../words/practice.ts";
import { ColleagueChoice } from "./colleague-choice.tsx";
import { transferAddress } from "./transfer-address.ts";

export const loader = defineLoader({
  permission: "transfer.view",
  address: transferAddress,
  async load({ db, address: { transfer: id } }) {
    const transfer = await transferForActor(db, id);
    if (!transfer) throw notFound();
    const { sides } = transfer;
    const missing = (sides.includes("giver") && !transfer.given) || (sides.includes("taker") && !transfer.taken) || (sides.includes("shelter") && transfer.asksShelter && !transfer.shelterAgreed);
    return { ...transfer, mayAgree: transfer.status === "open" && missing, options: transfer.status === "looking" ? await optionsOfTransfer(db, id) : null };
  },
  viewed: ({ transfer }) => ({ kind: "transfer", id: transfer }),
});

/** A case that goes to a colleague, as each side may know it: a number, and who said yes. */
export default function Transfer() {
  const page = useLoaderData<typeof loader>();
  const { transfer: words } = useWords(practiceWords);
  return (
    <Page title={words.title} intro={words.statuses[page.status]}>
      <SummaryList
        items={[
          { term: words.reference, detail: <span className="reference">{page.reference}</span> },
          { term: words.practice, detail: page.practice },
          ...(page.giver ? [{ term: words.giver, detail: page.giver }] : []),
          { term: words.taker, detail: page.taker ?? words.colleagueTakes },
          ...(page.status === "open" ? [{ term: words.until, detail: <Moment at={page.expiresAt} /> }] : []),
        ]}
      />
      {page.status === "looking" && page.options && <ColleagueChoice transfer={page.id} options={page.options} />}
      {(page.status === "open" || page.status === "agreed") && <TransferConsents transfer={page} />}
      {page.status === "open" && <Answer />}
    </Page>
  );
}

function Answer() {
  const { id, sides, mayAgree } = useLoaderData<typeof loader>();
  const { transfer: words } = useWords(practiceWords);
  const asked = sides.includes("giver") || sides.includes("taker") || sides.includes("shelter");
  return (
    <Section title={words.consents}>
      {mayAgree && sides.includes("taker") && <p className="measure">{words.whatTaker}</p>}
      {mayAgree && sides.includes("giver") && <p className="measure">{words.whatGiver}</p>}
      {mayAgree && sides.includes("shelter") && <p className="measure">{words.whatShelter}</p>}
      <ButtonGroup>
        {mayAgree && <Form action={`/transfers/${id}/agreement`}><Button>{words.agree}</Button></Form>}
        <Form action={`/transfers/${id}/decline`}><Button purpose="secondary">{asked && mayAgree ? words.decline : words.takeBack}</Button></Form>
      </ButtonGroup>
    </Section>
  );
}
