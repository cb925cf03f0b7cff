import { useLoaderData } from "@remix-run/react";
import { groupFormsOf } from "../../../db/group-forms.ts";
import { ownGroups } from "../../../db/therapy-groups.ts";
import { therapistOf } from "../../../db/therapists.ts";
import { ButtonLink } from "../../components/button.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { GroupList } from "../../components/group-list.tsx";
import { Page, Section } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { groupWords } from "../../words/groups.ts";

export const loader = defineLoader({
  permission: "group.list",
  async load({ db, actor }) {
    const therapist = await therapistOf(db, actor.personId);
    if (!therapist) return null;
    return { groups: await ownGroups(db, therapist.id), gives: (await groupFormsOf(db, therapist.id)).length > 0 };
  },
});

export default function Groups() {
  const data = useLoaderData<typeof loader>();
  const words = useWords(groupWords);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/availability", label: words.back }}>
      {data?.gives && <p><ButtonLink to="/groups/new">{words.new}</ButtonLink></p>}
      {data?.groups.length ? <Section title={words.since}><GroupList groups={data.groups} empty={null} /></Section> : <NoGroups has={data} />}
    </Page>
  );
}

function NoGroups({ has }: { has: { readonly gives: boolean } | null }) {
  const words = useWords(groupWords);
  if (!has) return <EmptyState title={words.noProfile} action={<ButtonLink to="/profile">{words.toProfile}</ButtonLink>} />;
  if (!has.gives) return <EmptyState title={words.none} action={<ButtonLink to="/profile">{words.toProfile}</ButtonLink>}>{words.noForm}</EmptyState>;
  return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
}
