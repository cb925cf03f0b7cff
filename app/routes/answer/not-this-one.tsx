import { useLoaderData } from "@remix-run/react";
import { declineByLink } from "../../commands/decline-by-link.ts";
import { AnswerByMail } from "../../components/answer-by-mail.tsx";
import { LinkEnded } from "../../components/link-ended.tsx";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { answerAddress, answerForm, linkThatAnswers } from "./link-address.ts";

export const loader = defineLoader({
  permission: "proposal.decline-by-link",
  address: answerAddress,
  async load({ db, address, now }) {
    await linkThatAnswers(db, "proposal", address.token, now);
    return { until: null };
  },
});

export const action = defineAction({
  permission: "proposal.decline-by-link",
  address: answerAddress,
  form: answerForm,
  act: ({ db, occasion, address, context }) =>
    limited(context, "mailed-link", "", async () => {
      if (!(await declineByLink(db, occasion, address.token, "this-one-case"))) throw notFound();
      return done("/answer/thanks", "answered-no");
    }),
});

export default function NotThisOne() {
  return <AnswerByMail answer="not-this-one" until={useLoaderData<typeof loader>().until} />;
}

export function ErrorBoundary() {
  return <LinkEnded of="answer" />;
}
