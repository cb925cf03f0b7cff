import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { contactsToDecide } from "../../../db/contact-changes.ts";
import { openInvitations } from "../../../db/invitations.ts";
import { unreachedInRegions } from "../../../db/mail-trouble.ts";
import { regionNames } from "../../../db/organisations.ts";
import { countMembers, membersWithin } from "../../../db/people.ts";
import { ButtonLink } from "../../components/button.tsx";
import { ContactsToDecide } from "../../components/contacts-to-decide.tsx";
import { MemberTable } from "../../components/member-table.tsx";
import { OpenInvitations } from "../../components/open-invitations.tsx";
import { UnreachedPeople } from "../../components/unreached.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { roles } from "../../domain/actor.ts";
import { reachOf } from "../../domain/reach.ts";
import { defineLoader } from "../../http/door.ts";
import { ownArea } from "../../http/own-area.ts";
import { peopleWords } from "../../words/people.ts";

const perPage = 20;

/** An address that somebody changed by hand filters nothing, rather than being refused. */
const Wanted = z.object({
  search: z.string().trim().catch("").transform((text) => text.slice(0, 120)),
  role: z.enum(["", ...roles]).catch(""),
  region: z.string().max(60).catch(""),
});

/** For a lead the people of the own regions; for the national team everyone. */
export const loader = defineLoader({
  permission: "person.list",
  async load({ db, actor, now, request }) {
    const area = ownArea(actor, request);
    const { searchParams } = new URL(request.url);
    const reach = reachOf(actor);
    const { search: text, role, region } = Wanted.parse(Object.fromEntries(searchParams));
    const search = { reach, text, role, region };
    const total = await countMembers(db, search);
    const page = Math.max(1, Math.min(Number.parseInt(searchParams.get("page") ?? "1", 10) || 1, Math.ceil(total / perPage)));
    const members = await membersWithin(db, { ...search, from: (page - 1) * perPage, most: perPage });
    const invitations = await openInvitations(db, reach);
    return {
      area,
      self: actor.personId,
      contacts: (await contactsToDecide(db, now)).map(({ id, organisation: { name }, askedBy, askedAt, expiresAt }) => ({ id, organisation: { name }, askedBy, askedAt, expiresAt })),
      unreached: await unreachedInRegions(db),
      role: actor.role === "national" ? ("national" as const) : ("regional-lead" as const),
      list: { members, total, page, perPage, search: { search: text, role, region }, regions: await regionNames(db, reach) },
      invitations: invitations.map((invitation) => ({ ...invitation, expired: invitation.expiresAt <= now })),
    };
  },
});

export default function People() {
  const { area, self, role, list, invitations, unreached, contacts } = useLoaderData<typeof loader>();
  const words = useWords(peopleWords);
  return (
    <Page title={words.title} intro={words.intro[role]} aside={<ButtonLink to={`${area}/people/invite`}>{words.invite}</ButtonLink>} wide>
      <ContactsToDecide area={area} waiting={contacts} />
      <UnreachedPeople people={unreached} />
      <OpenInvitations area={area} invitations={invitations} />
      <MemberTable area={area} self={self} {...list} />
    </Page>
  );
}
