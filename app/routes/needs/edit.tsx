import { useLoaderData } from "@remix-run/react";
import { ownNeed } from "../../../db/structural-needs.ts";
import { treatmentsOnOffer } from "../../../db/treatments.ts";
import { changeNeed } from "../../commands/change-need.ts";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { NeedForm as PostedNeed } from "../../domain/structural-need.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound, refused } from "../../http/respond.ts";
import { needWords } from "../../words/needs.ts";
import { needAddress } from "./need-address.ts";
import { NeedForm } from "./page/need-form.tsx";

export const loader = defineLoader({
  permission: "need.change",
  address: needAddress,
  async load({ db, address }) {
    const need = await ownNeed(db, address.need);
    if (!need || need.endedAt) throw notFound();
    return { need, treatments: (await treatmentsOnOffer(db)).map(({ code, name }) => ({ value: code, label: name })) };
  },
});

export const action = defineAction({
  permission: "need.change",
  address: needAddress,
  form: PostedNeed,
  async act({ db, occasion, address: { need }, form }) {
    const decision = await changeNeed(db, occasion, need, form);
    if (!decision) throw notFound();
    if (decision.kind === "proceed") return done(`/needs/${need}`, "need-changed");
    if (decision.reason === "need-ended") return refused(`/needs/${need}`, decision.reason);
    return invalid({ field: decision.reason === "part-is-agreed" ? "partsOfWeek" : "forms", code: decision.reason });
  },
});

export default function EditNeed() {
  const { need, treatments } = useLoaderData<typeof loader>();
  const words = useWords(needWords);
  return (
    <Page title={words.editTitle} back={{ to: `/needs/${need.id}`, label: words.back }}>
      <NeedForm treatments={treatments} asked={need} send={words.save} />
    </Page>
  );
}
