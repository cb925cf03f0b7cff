import { useLoaderData } from "@remix-run/react";
import { confirmByLink } from "../../commands/confirm-by-link.ts";
import { AnswerByMail } from "../../components/answer-by-mail.tsx";
import { LinkEnded } from "../../components/link-ended.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { firstOfNextMonth } from "../../domain/confirmation.ts";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { answerAddress, answerForm, linkThatAnswers } from "./link-address.ts";

export const loader = defineLoader({
  permission: "availability.confirm-by-link",
  address: answerAddress,
  async load({ db, address, now }) {
    await linkThatAnswers(db, "confirmation", address.token, now);
    return { until: firstOfNextMonth(amsterdamClock(now).date) };
  },
});

export const action = defineAction({
  permission: "availability.confirm-by-link",
  address: answerAddress,
  form: answerForm,
  act: ({ db, occasion, address, context }) =>
    limited(context, "mailed-link", "", async () => {
      if (!(await confirmByLink(db, occasion, address.token, "no-place-this-month"))) throw notFound();
      return done("/answer/thanks", "answered-confirmation");
    }),
});

export default function NoPlaceThisMonth() {
  return <AnswerByMail answer="no-place-this-month" until={useLoaderData<typeof loader>().until} />;
}

export function ErrorBoundary() {
  return <LinkEnded of="answer" />;
}
