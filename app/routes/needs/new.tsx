import { useLoaderData } from "@remix-run/react";
import { desksOfActor } from "../../../db/request-offer.ts";
import { treatmentsOnOffer } from "../../../db/treatments.ts";
import { postNeed } from "../../commands/post-need.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { deskAnswer } from "../../domain/request-offer.ts";
import { NeedForm as PostedNeed } from "../../domain/structural-need.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid } from "../../http/respond.ts";
import { needWords } from "../../words/needs.ts";
import { NeedForm } from "./page/need-form.tsx";

export const loader = defineLoader({
  permission: "need.post",
  async load({ db }) {
    const desks = await desksOfActor(db);
    const several = new Set(desks.map(({ organisationId }) => organisationId)).size > 1;
    return {
      desks: desks.map((desk) => ({ value: deskAnswer(desk), label: several ? `${desk.organisationName}, ${desk.regionName}` : desk.regionName })),
      treatments: (await treatmentsOnOffer(db)).map(({ code, name }) => ({ value: code, label: name })),
    };
  },
});

export const action = defineAction({
  permission: "need.post",
  form: PostedNeed,
  async act({ db, occasion, form }) {
    const decision = await postNeed(db, occasion, form);
    if (decision.kind === "proceed") return done(`/needs/${decision.id}`, "need-posted");
    return invalid({ field: decision.reason === "desk-missing" ? "desk" : "forms", code: decision.reason });
  },
});

export default function NewNeed() {
  const { desks, treatments } = useLoaderData<typeof loader>();
  const words = useWords(needWords);
  return (
    <Page title={words.postTitle} intro={words.postIntro} back={{ to: "/needs", label: words.back }}>
      {desks.length === 0 ? <EmptyState title={words.noDesk} /> : <NeedForm desks={desks} treatments={treatments} send={words.post} />}
      <p className="small-print">{words.secrecy}</p>
    </Page>
  );
}
