import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ownGroups } from "../../../db/therapy-groups.ts";
import { therapistOf } from "../../../db/therapists.ts";
import { cancelGroup } from "../../commands/cancel-group.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { cancelling } from "../../domain/therapy-group.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound, refused, turnedBack } from "../../http/respond.ts";
import { groupWords } from "../../words/groups.ts";

const address = z.object({ group: z.uuid() });

export const loader = defineLoader({
  permission: "group.cancel",
  address,
  async load({ db, actor, address: { group: id }, context }) {
    const therapist = await therapistOf(db, actor.personId);
    const group = therapist && (await ownGroups(db, therapist.id)).find((one) => one.id === id);
    if (!group) throw notFound();
    const decision = cancelling(group);
    if (decision.kind === "refuse") throw await turnedBack("/groups", decision.reason, context);
    return { saidYes: group.saidYes };
  },
});

export const action = defineAction({
  permission: "group.cancel",
  address,
  form: z.object({}),
  async act({ db, occasion, address: { group } }) {
    const decision = await cancelGroup(db, occasion, group);
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? refused("/groups", decision.reason) : done("/groups", "group-cancelled");
  },
});

export default function GroupCancellation() {
  const { saidYes } = useLoaderData<typeof loader>();
  const words = useWords(groupWords);
  return (
    <Page title={words.cancelTitle} intro={words.cancelIntro(saidYes)} back={{ to: "/groups", label: words.toGroups }}>
      <Form>
        <ButtonGroup>
          <Button purpose="danger">{words.cancelSure}</Button>
          <ButtonLink to="/groups" purpose="secondary">{words.keep}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
