import { useLoaderData } from "@remix-run/react";
import { keptMail } from "../../../db/mail.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { LetterText } from "../../components/letter-text.tsx";
import { Page, Section } from "../../components/page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Moment } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { demoMailWords } from "../../words/demo-mail.ts";

const shownAtMost = 50;

/** What the demo kept instead of sending. Where mail is sent, this page does not exist. */
export const loader = defineLoader({
  permission: "public.view",
  async load({ db, context }) {
    if (!context.demoMail) throw notFound();
    return { letters: await keptMail(db, shownAtMost), siteAddress: context.publicOrigin };
  },
});

export default function DemoMail() {
  const { letters, siteAddress } = useLoaderData<typeof loader>();
  const words = useWords(demoMailWords);
  return (
    <Page title={words.title} intro={words.intro}>
      {letters.length === 0 && <EmptyState title={words.none}>{words.noneYet}</EmptyState>}
      {letters.map((letter) => (
        <Section key={letter.id} title={letter.subject}>
          <SummaryList items={[{ term: words.to, detail: letter.address }, { term: words.at, detail: <Moment at={letter.createdAt} /> }]} />
          <LetterText text={letter.text} siteAddress={siteAddress} />
        </Section>
      ))}
    </Page>
  );
}
