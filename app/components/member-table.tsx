import { type Role, roles } from "../domain/actor.ts";
import { fill } from "../words/fill.ts";
import { peopleWords } from "../words/people.ts";
import { listing } from "../words/say.ts";
import { Button } from "./button.tsx";
import { DataTable } from "./data-table.tsx";
import { TextField } from "./field.tsx";
import { Form } from "./form.tsx";
import { Section } from "./page.tsx";
import { Pagination } from "./pagination.tsx";
import { Select } from "./select.tsx";
import { Tag } from "./tag.tsx";
import { TextLink } from "./text-link.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Member = { id: string; name: string; email: string; role: Role; organisations: string[]; regions: string[]; disabled: boolean };

type Search = { search: string; role: Role | ""; region: string };

type MemberTableProps = { area: string; self: string; members: readonly Member[]; total: number; page: number; perPage: number; search: Search; regions: readonly { slug: string; name: string }[] };

/** Everyone with an account here, with a way to find one. */
export function MemberTable({ area, self, members, total, page, perPage, search, regions }: MemberTableProps) {
  const words = useWords(peopleWords);
  const language = useLanguage();
  const at = (other: number) => `?${new URLSearchParams([...Object.entries(search).filter(([, value]) => value !== ""), ["page", String(other)]]).toString()}`;
  const from = (page - 1) * perPage + 1;
  return (
    <Section title={words.members}>
      <Form method="get" className="line-form line-form--wide">
        <TextField name="search" type="search" label={words.search} defaultValue={search.search} />
        <Select name="role" label={words.role} empty={words.everyRole} defaultValue={search.role} options={roles.map((value) => ({ value, label: words.roles[value] }))} />
        {regions.length > 1 && <Select name="region" label={words.region} empty={words.everyRegion} defaultValue={search.region} options={regions.map(({ slug, name }) => ({ value: slug, label: name }))} />}
        <Button purpose="secondary">{words.find}</Button>
      </Form>
      {total > 0 && <p>{words.foundPeople(total)}</p>}
      <DataTable
        caption={words.members}
        captionHidden
        rows={members}
        rowKey={(member) => member.id}
        empty={words.nobody}
        columns={[
          { label: words.name, rowHeader: true, cell: (member) => member.name },
          { label: words.role, cell: (member) => words.roles[member.role] },
          { label: words.works, cell: (member) => listing([...member.organisations, ...member.regions], language) },
          { label: words.email, cell: (member) => <><span className="address">{member.email}</span> {member.disabled && <Tag>{words.closed}</Tag>}</> },
          { label: words.help, cell: (member) => member.id !== self && <Help area={area} member={member} /> },
        ]}
      />
      <Pagination
        previous={page > 1 ? at(page - 1) : undefined}
        next={page * perPage < total ? at(page + 1) : undefined}
        position={fill(words.position, { from, to: Math.min(total, page * perPage), total })}
      />
    </Section>
  );
}

/** What can be done for a colleague: another app, closing the account of who left, and opening it again. */
function Help({ area, member: { id, name, disabled } }: { area: string; member: Member }) {
  const words = useWords(peopleWords);
  const ways = disabled ? [{ to: "reopening", text: words.reopen }] : [{ to: "second-factor", text: words.lostPhone }, { to: "closure", text: words.close }];
  return (
    <span className="ways">
      {ways.map(({ to, text }) => (
        <TextLink key={to} to={`${area}/people/${id}/${to}`}>
          {text}
          <span className="visually-hidden">{fill(words.lostPhoneOf, { name })}</span>
        </TextLink>
      ))}
    </span>
  );
}
