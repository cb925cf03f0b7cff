import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asActor } from "../../../db/connect.ts";
import { ownJoinRequest, practiceName, practicesToJoin } from "../../../db/practices.ts";
import { therapistOf } from "../../../db/therapists.ts";
import { askToJoin } from "../../commands/ask-to-join.ts";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Form } from "../../components/form.tsx";
import { OwnJoin } from "../../components/own-join.tsx";
import { Page } from "../../components/page.tsx";
import { Select } from "../../components/select.tsx";
import { useWords } from "../../components/words.tsx";
import { isTurnedAway } from "../../domain/approval.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, refused, turnedBack } from "../../http/respond.ts";
import { profileAskWords } from "../../words/profile-asks.ts";
import { profileWords } from "../../words/profile.ts";

export const loader = defineLoader({
  permission: "practice.join",
  async load({ db, actor, context }) {
    const therapist = await therapistOf(db, actor.personId);
    // Whoever still registers chooses a practice in the steps.
    if (!therapist) throw await turnedBack("/profile", "join-not-registered", context);
    if (isTurnedAway(therapist.status)) throw await turnedBack("/profile", "turned-away", context);
    const join = await ownJoinRequest(db);
    return { practice: await practiceName(db, actor.organisations[0]), join: join?.status === "asked" ? join : null, practices: await practicesToJoin(db, therapist.profile.homeRegion) };
  },
});

export const action = defineAction({
  permission: "practice.join",
  form: z.object({ practice: z.uuid("practice-missing") }),
  async act({ db, actor, occasion, form: { practice } }) {
    const therapist = await asActor(db, actor, (trx) => therapistOf(trx, actor.personId));
    if (!therapist) return refused("/profile", "join-not-registered");
    const asked = await askToJoin(db, occasion, { practice, region: therapist.profile.homeRegion });
    if (asked.kind === "refuse" && asked.reason === "turned-away") return refused("/profile", "turned-away");
    return asked.kind === "refuse" ? invalid({ field: "practice", code: asked.reason }) : done("/profile", "join-asked");
  },
});

/** Asking another practice to let somebody in who already has one. */
export default function JoinAnother() {
  const { practice, join, practices } = useLoaderData<typeof loader>();
  const words = useWords(profileAskWords).join;
  const options = practices.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Page title={words.title} intro={practice ? words.now(practice) : ""} back={{ to: "/profile", label: useWords(profileWords).back }}>
      {words.what.map((sentence) => <Paragraph key={sentence}>{sentence}</Paragraph>)}
      {join && <OwnJoin join={join} hasPractice />}
      {!join && options.length === 0 && <EmptyState title={words.nobody} />}
      {!join && options.length > 0 && (
        <Form problemWords={words.problems}>
          <Select name="practice" label={words.which} hint={words.whichHint} options={options} />
          <Button>{words.ask}</Button>
        </Form>
      )}
    </Page>
  );
}
