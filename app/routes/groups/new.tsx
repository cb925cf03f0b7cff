import { useLoaderData } from "@remix-run/react";
import { groupFormsOf } from "../../../db/group-forms.ts";
import { therapistOf } from "../../../db/therapists.ts";
import { postGroup } from "../../commands/post-group.ts";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { dutchDay } from "../../domain/amsterdam-time.ts";
import { addDays } from "../../domain/iso-date.ts";
import { GroupForm as PostedGroup } from "../../domain/therapy-group.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound, turnedBack } from "../../http/respond.ts";
import { groupWords } from "../../words/groups.ts";
import { GroupForm } from "./group-form.tsx";

export const loader = defineLoader({
  permission: "group.post",
  async load({ db, actor, now, context }) {
    const therapist = await therapistOf(db, actor.personId);
    if (!therapist) throw notFound();
    const forms = await groupFormsOf(db, therapist.id);
    if (forms.length === 0) throw await turnedBack("/groups", "group-no-form", context);
    return { forms, languages: therapist.profile.languages, tomorrow: addDays(dutchDay(now), 1) };
  },
});

export const action = defineAction({
  permission: "group.post",
  form: PostedGroup,
  async act({ db, occasion, form }) {
    const decision = await postGroup(db, occasion, form);
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? invalid(...decision.problems) : done("/groups", "group-posted");
  },
});

export default function NewGroup() {
  const data = useLoaderData<typeof loader>();
  const words = useWords(groupWords);
  return (
    <Page title={words.newTitle} intro={words.newIntro} back={{ to: "/groups", label: words.toGroups }}>
      <GroupForm {...data} />
    </Page>
  );
}
