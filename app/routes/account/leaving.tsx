import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { leftAlone, ownOffersInForce, ownWork } from "../../../db/leaving.ts";
import { practicesToPassOn } from "../../../db/practice-members.ts";
import { settingOn } from "../../../db/settings.ts";
import { therapistOf } from "../../../db/therapists.ts";
import { leavePlatform } from "../../commands/leave-platform.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { PasswordField } from "../../components/password-field.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { limited } from "../../http/attempts.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { OwnPassword } from "../../http/own-password.ts";
import { done, invalid, refused } from "../../http/respond.ts";
import { accountProblems } from "../../words/account-problems.ts";
import { accountWords } from "../../words/account.ts";
import { fill } from "../../words/fill.ts";
import { leavingWords } from "../../words/leaving.ts";
import { listing } from "../../words/say.ts";

export const loader = defineLoader({
  permission: "account.leave-for-good",
  async load({ db, actor, now }) {
    const { leftAccountDays } = await settingOn(db, "retention", amsterdamClock(now).date);
    const therapist = await therapistOf(db, actor.personId);
    const work = therapist ? await ownWork(db, therapist.id) : [];
    const running = work.filter(({ open }) => !open).length;
    return {
      role: actor.role, demo: actor.demo, leftAccountDays, alone: await leftAlone(db), toPassOn: await practicesToPassOn(db), running, open: work.length - running,
      arrangements: therapist ? (await ownOffersInForce(db, therapist.id)).length : 0,
    };
  },
});

export const action = defineAction({
  permission: "account.leave-for-good",
  form: z.object({ password: OwnPassword }),
  async act({ db, actor, occasion, form, context }) {
    if (actor.demo) return refused("/account", "refused");
    return limited(context, "password-check", actor.personId, async () => {
      const decision = await leavePlatform(db, occasion, actor, form.password);
      if (decision.kind === "proceed") return done("/sign-in", "account-left");
      return decision.reason === "already-left" ? refused("/sign-in", "account-already-left") : invalid({ field: "password", code: decision.reason });
    });
  },
});

export default function Leaving() {
  const { alone, toPassOn, demo } = useLoaderData<typeof loader>();
  const words = useWords(leavingWords);
  const { toAccount } = useWords(accountWords);
  const free = alone.length === 0 && toPassOn.length === 0;
  return (
    <Page title={words.title} back={{ to: "/account", label: toAccount }}>
      {alone.length > 0 && <Alone places={alone} />}
      {toPassOn.map(({ id, name }) => <PassOnFirst key={id} practice={id} name={name} />)}
      {free && <WhatFollows />}
      {demo && <Notice><p>{words.demo}</p></Notice>}
      {!demo && free && <Confirmation />}
    </Page>
  );
}

function Alone({ places }: { places: readonly string[] }) {
  const words = useWords(leavingWords);
  return (
    <Notice tone="warning">
      <p>{fill(words.alone, { places: listing(places, useLanguage()) })}</p>
      <p>{words.aloneNext}</p>
    </Notice>
  );
}

function PassOnFirst({ practice, name }: { practice: string; name: string }) {
  const words = useWords(leavingWords);
  return (
    <Notice tone="warning">
      <p>{fill(words.owner, { practice: name })}</p>
      <p><TextLink to={`/practice/${practice}/ownership`}>{words.ownerNext}</TextLink></p>
    </Notice>
  );
}

function WhatFollows() {
  const { role, open, running, arrangements, leftAccountDays } = useLoaderData<typeof loader>();
  const words = useWords(leavingWords);
  return (
    <>
      <p>{words.intro}</p>
      <ul className="measure">
        <li>{words.signIn}</li>
        {open > 0 && <li>{words.open(open)}</li>}
        {running > 0 && <li>{words.running(running)}</li>}
        {arrangements > 0 && <li>{words.offers}</li>}
        {role === "therapist" && <li>{words.places}</li>}
        {role === "shelter" && <li>{words.colleagues}</li>}
      </ul>
      <p className="measure">{words.back(leftAccountDays)}</p>
      <p className="measure">{words.kept}</p>
      <p><TextLink to="/account/data">{words.dataFirst}</TextLink></p>
    </>
  );
}

function Confirmation() {
  const words = useWords(leavingWords);
  const { presentPassword } = useWords(accountWords);
  return (
    <Form problemWords={useWords(accountProblems)}>
      <PasswordField name="password" label={presentPassword} autoComplete="current-password" />
      <ButtonGroup>
        <Button purpose="danger">{words.submit}</Button>
        <ButtonLink to="/account" purpose="secondary">{words.stay}</ButtonLink>
      </ButtonGroup>
    </Form>
  );
}
