import { redirect } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { z } from "zod";
import { casesToTransfer, optionsOfTransfer, transferForActor } from "../../../db/transfers.ts";
import { askTransfer } from "../../commands/ask-transfer.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { practiceWords } from "../../words/practice.ts";
import { ColleagueChoice } from "./colleague-choice.tsx";

const address = z.object({ id: z.uuid() });

export const loader = defineLoader({
  permission: "transfer.ask",
  address,
  async load({ db, address: { id } }) {
    const movable = (await casesToTransfer(db)).find(({ proposalId }) => proposalId === id);
    if (!movable) throw notFound();
    const transfer = movable.transferId ? await transferForActor(db, movable.transferId) : undefined;
    if (transfer && transfer.status !== "looking") throw redirect(`/transfers/${transfer.id}`);
    return { reference: movable.reference, transferId: movable.transferId, options: transfer ? await optionsOfTransfer(db, transfer.id) : null };
  },
});

export const action = defineAction({
  permission: "transfer.ask",
  address,
  form: z.object({}),
  async act({ db, occasion, address: { id }, request }) {
    if ((await askTransfer(db, occasion, id)) === null) throw notFound();
    return done(new URL(request.url).pathname.replace(/\.data$/, ""), "transfer-looking");
  },
});

/** Which colleague could take over this case: first somebody looks, then one is chosen. */
export default function Colleague() {
  const { reference, transferId, options } = useLoaderData<typeof loader>();
  const { colleague: words, back } = useWords(practiceWords);
  const here = useLocation().pathname;
  const from = here.startsWith("/practice") ? { to: "/practice", label: back } : { to: here.replace(/\/colleague$/, ""), label: reference };
  return (
    <Page title={words.title} intro={words.intro} back={from} aside={<span className="reference">{reference}</span>}>
      <p className="measure">{words.consents}</p>
      {transferId === null && <Form><Button>{words.look}</Button></Form>}
      {transferId !== null && options === null && <p>{words.looking} <TextLink to={here}>{words.lookAgain}</TextLink></p>}
      {options?.length === 0 && <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>}
      {transferId !== null && options !== null && <ColleagueChoice transfer={transferId} options={options} />}
    </Page>
  );
}
