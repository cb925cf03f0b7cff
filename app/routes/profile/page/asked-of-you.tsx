import type { OwnProfile } from "../../../../db/own-profile.ts";
import { Button, ButtonGroup } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Section } from "../../../components/page.tsx";
import { Day } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { profileAskWords } from "../../../words/profile-asks.ts";

/** Whoever waits for a yes of this therapist: to join the practice, or to be supervised. */
export function AskedOfYou({ joins, supervisions }: Pick<OwnProfile, "joins" | "supervisions">) {
  const words = useWords(profileAskWords).asked;
  if (joins.length + supervisions.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className="plain-list asked-list">
        {joins.map(({ id, name, practice, expiresAt }) => (
          <li key={id}>
            <p><strong>{words.join(name, practice)}</strong> {words.until} <Day on={expiresAt} />.</p>
            <ButtonGroup>
              <Answer to={`/practice/joins/${id}/acceptance`} says={words.yes} about={name} />
              <Answer to={`/practice/joins/${id}/decline`} says={words.no} about={name} quiet />
            </ButtonGroup>
          </li>
        ))}
        {supervisions.map((one) => <SupervisionAsked key={one.id} {...one} />)}
      </ul>
    </Section>
  );
}

function SupervisionAsked({ id, name, practice, form, status, expiresAt }: OwnProfile["supervisions"][number]) {
  const words = useWords(profileAskWords).asked;
  const to = `/supervisions/${id}`;
  if (status === "confirmed") {
    return (
      <li>
        <p>{words.supervises(`${name} (${practice})`, form)}</p>
        <Answer to={`${to}/end`} says={words.stop} about={name} quiet />
      </li>
    );
  }
  return (
    <li>
      <p><strong>{words.supervise(`${name} (${practice})`, form)}</strong> {words.until} <Day on={expiresAt} />.</p>
      <ButtonGroup>
        <Answer to={`${to}/confirmation`} says={words.yes} about={name} />
        <Answer to={`${to}/decline`} says={words.no} about={name} quiet />
      </ButtonGroup>
    </li>
  );
}

function Answer({ to, says, about, quiet = false }: { to: string; says: string; about: string; quiet?: boolean }) {
  return (
    <Form action={to} label={`${says}: ${about}`}>
      <Button purpose={quiet ? "secondary" : "primary"}>{says}</Button>
    </Form>
  );
}
