import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { amendableRequest, widenedFor } from "../../../db/request-amendments.ts";
import { requestFormSetting } from "../../../db/request-offer.ts";
import { amendRequest } from "../../commands/amend-request.ts";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useTyped } from "../../components/typed.ts";
import { useWords } from "../../components/words.tsx";
import { amendmentSections, asksIn, isForFamily } from "../../domain/amendment.ts";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { readAnswers } from "../../domain/read-answers.ts";
import { pick } from "../../domain/request-answers.ts";
import { answersOf } from "../../domain/request-answers-of.ts";
import { amendmentReasons } from "../../domain/request-reasons.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { invalid, notFound, refused } from "../../http/respond.ts";
import { amendmentWords } from "../../words/amendment.ts";
import { amendedOutcome } from "./amended-outcome.ts";
import { AmendmentForm } from "./form/amendment-form.tsx";
import { DraftDifferences } from "./form/draft-differences.tsx";
import { openFor } from "./open-for.ts";
import { referenceAddress } from "./reference-address.ts";

const address = referenceAddress.extend({ section: z.enum(amendmentSections) });

export const loader = defineLoader({
  permission: "request.amend",
  address,
  async load({ db, now, context, address: { reference, section } }) {
    const request = await openFor("amend", { db, context, reference });
    const { id, relatives } = request;
    const was = await amendableRequest(db, id);
    const setting = await requestFormSetting(db, amsterdamClock(now).date);
    return { id, reference, section, relatives, version: was.version, answers: answersOf(was), setting: { ...setting, offer: widenedFor(setting.offer, was) } };
  },
  viewed: (_, { id }) => ({ kind: "request", id }),
});

const Posted = z
  .object({ why: z.enum(amendmentReasons, "why-missing"), seen: z.coerce.number("form-outdated").int().min(1) })
  .catchall(z.union([z.string(), z.array(z.string())]));

export const action = defineAction({
  permission: "request.amend",
  address,
  form: Posted,
  async act({ db, occasion, address: { reference, section }, form: { why, seen, ...posted } }) {
    const amended = await amendRequest(db, occasion, { reference, section, seen, reason: why, read: readAnswers(posted) });
    if (!amended) throw notFound();
    if (amended.kind === "incomplete") return invalid(...amended.problems);
    if (amended.kind === "changed-meanwhile") return invalid({ field: "", code: "changed-meanwhile" });
    const page = `/requests/${reference}`;
    if (amended.kind === "refuse") return refused(page, amended.reason);
    return amendedOutcome(reference, amended, { changed: "request-amended", unchanged: "request-unchanged", to: page });
  },
});

/** Also after a 422: what a colleague changed meanwhile is newer than what this page knew. */
export const shouldRevalidate = () => true;

export default function AmendmentSectionPage() {
  const { reference, section, relatives, version, answers, setting } = useLoaderData<typeof loader>();
  const words = useWords(amendmentWords);
  const { problems } = useTyped();
  const conflict = problems.some(({ code }) => code === "changed-meanwhile");
  const list = `/requests/${reference}/amendment`;
  return (
    <Page title={words.sections[section]} back={{ to: list, label: words.title }}>
      {conflict && <DraftDifferences stored={pick(answers, asksIn(section))} offer={setting.offer} asked={asksIn(section)} />}
      {relatives > 0 && isForFamily(section) && <Notice tone="warning">{words.forFamily}</Notice>}
      <AmendmentForm key={section} {...{ section, answers, setting }} seen={version} back={list} />
    </Page>
  );
}
