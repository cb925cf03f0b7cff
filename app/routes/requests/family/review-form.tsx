import { Heading } from "@nl-design-system-candidate/heading-react";
import { Button } from "../../../components/button.tsx";
import { Hidden } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useChoices } from "../../../components/typed.ts";
import { useWords } from "../../../components/words.tsx";
import { householdWords } from "../../../words/household.ts";
import { requestProblemWords } from "../../../words/request-problems.ts";
import { RarityChoice } from "../form/rarity-question.tsx";
import { usePersonName } from "./person-name.ts";
import type { reviewOf } from "./review-of.ts";
import { StatusTag } from "./task-list.tsx";
import { WhoSeesWhat } from "./who-sees-what.tsx";

type Reviewed = ReturnType<typeof reviewOf>;
type ReviewProps = { id: string; seen: string; now: string; names: Readonly<Record<string, string>>; people: readonly Reviewed[] };

/** The last look at everybody of a family. Who is ready is chosen already. */
export function ReviewForm({ id, seen, now, names, people }: ReviewProps) {
  const words = useWords(householdWords);
  const ready = people.filter(isReady);
  const alone = people.length === 1;
  return (
    <Form problemWords={words.problems} className="review-form">
      <Hidden name="seen" value={seen} />
      {!alone && people[0] && <SharedReview draft={id} missing={people[0].missingShared} />}
      {people.map((person, index) => (
        <PersonReview key={person.id} {...{ draft: id, person, now, names, first: index === 0, alone }} />
      ))}
      <p className="small-print">{words.onlyYou}</p>
      {ready.length > 0 ? <Button>{ready.length === 1 ? words.sendOne : words.sendMany}</Button> : <p>{words.notYet}</p>}
    </Form>
  );
}

function isReady({ missing, missingShared }: Reviewed): boolean {
  return missing.length + missingShared.length === 0;
}

/** What the whole family still lacks is said once, and not with each of them. */
function SharedReview({ draft, missing }: { draft: string; missing: Reviewed["missing"] }) {
  const words = useWords(householdWords);
  if (missing.length === 0) return null;
  return (
    <section className="section review-person" aria-label={words.sharedTask}>
      <div className="task-list-row">
        <Heading level={2}>{words.sharedTask}</Heading>
        <StatusTag status={{ kind: "missing", count: missing.length }} />
      </div>
      <Missing missing={missing} to={`/requests/drafts/${draft}/household`} />
    </section>
  );
}

type PersonReviewProps = { draft: string; person: Reviewed; now: string; names: ReviewProps["names"]; first: boolean; alone: boolean };

function PersonReview({ draft, person, now, names, first, alone }: PersonReviewProps) {
  const words = useWords(householdWords);
  const name = usePersonName()(person, person.ofTwo);
  const to = alone ? `/requests/drafts/${draft}` : `/requests/drafts/${draft}/people/${person.id}`;
  const ready = isReady(person);
  const missing = alone ? [...person.missingShared, ...person.missing] : person.missing;
  return (
    <section className="section review-person" aria-label={name}>
      <div className="task-list-row">
        <Heading level={2}>{name}</Heading>
        <StatusTag status={missing.length === 0 ? { kind: "ready" } : { kind: "missing", count: missing.length }} />
      </div>
      <p>
        <TextLink to={to}>{words.change}<span className="visually-hidden"> {name}</span></TextLink>
      </p>
      {missing.length > 0 && <Missing missing={missing} to={to} />}
      {ready && <Include {...{ person, name, first, alone }} />}
      {ready && person.rarity && <RarityChoice name={`shownAs-${person.id}`} rarity={person.rarity} chosen={person.shownAs} />}
      {person.seen && <WhoSeesWhat {...{ seen: person.seen, now, names }} open={alone} />}
    </section>
  );
}

function Missing({ missing, to }: { missing: Reviewed["missing"]; to: string }) {
  const words = useWords(householdWords);
  const sentences: Readonly<Record<string, string>> = useWords(requestProblemWords);
  return (
    <>
      <p>{words.needed}</p>
      <ul>
        {missing.map(({ field, code }) => (
          <li key={field}>
            <TextLink to={`${to}#${field}`}>{sentences[code] ?? code}</TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who is alone is sent by the button; in a family a tick says who. */
function Include({ person, name, first, alone }: { person: Reviewed; name: string; first: boolean; alone: boolean }) {
  const words = useWords(householdWords);
  const { chosen } = useChoices("people", [person.id]);
  const fieldId = first ? "people" : `people-${person.id}`;
  if (alone) return <Hidden name="people" value={person.id} />;
  return (
    <div className="choice">
      <input type="checkbox" id={fieldId} name="people" value={person.id} defaultChecked={chosen.includes(person.id)} className="utrecht-checkbox utrecht-checkbox--html-input" />
      <label htmlFor={fieldId}>
        {words.include}
        <span className="visually-hidden">: {name}</span>
      </label>
    </div>
  );
}
