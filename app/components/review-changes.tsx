import type { TherapistForLead } from "../../db/therapist-for-lead.ts";
import { reviewWords } from "../words/therapist-review.ts";
import { Button, ButtonGroup, ButtonLink } from "./button.tsx";
import { Form } from "./form.tsx";
import { Section } from "./page.tsx";
import { ChangeList } from "./pending-change.tsx";
import { ProfileSummary } from "./profile-summary.tsx";
import { Day } from "./when.tsx";
import { useWords } from "./words.tsx";

type Pending = NonNullable<TherapistForLead["pending"]>;

/** What an approved therapist claims more, what the profile becomes with it, and the two answers. */
export function ChangeToDecide({ id, decides, names, on, pending }: Omit<TherapistForLead, "pending"> & { pending: Pending }) {
  const words = useWords(reviewWords);
  const to = `/region/therapists/${id}/changes/${pending.id}`;
  return (
    <Section title={words.changeWaits} id="change">
      <p>{words.changeIntro} <Day on={pending.sentAt} /></p>
      <ChangeList changes={pending.changes} wanted={pending.wanted} names={names} on={on} />
      <details className="folded">
        <summary>{words.newProfile}</summary>
        <ProfileSummary profile={pending.wanted} names={names} on={on} />
      </details>
      {decides && (
        <Form action={`${to}/approval`} label={words.approveChange}>
          <ButtonGroup>
            <Button>{words.approveChange}</Button>
            <ButtonLink to={`${to}/refusal`} purpose="secondary">{words.refuseChange}</ButtonLink>
          </ButtonGroup>
        </Form>
      )}
    </Section>
  );
}

/** Every change that was decided about, the newest first. */
export function DecidedChanges({ changes }: Pick<TherapistForLead, "changes">) {
  const words = useWords(reviewWords);
  if (changes.length === 0) return null;
  return (
    <ol className="history">
      {changes.map(({ id, status, decidedAt, by, reason }) => (
        <li key={id}>
          <strong>{words.changeDecided[status]}</strong> {decidedAt && <Day on={decidedAt} />} {by && words.by(by)}
          {reason && <p>{reason}</p>}
        </li>
      ))}
    </ol>
  );
}

/** Whom the profile names by number, and the promise: what is for a lead to look at beside the own numbers. */
export function NamedColleagues({ named, agreed, profile, pending }: Pick<TherapistForLead, "named" | "agreed" | "profile" | "pending">) {
  const words = useWords(reviewWords);
  const outside = (pending?.wanted ?? profile).worksUnder === "outside";
  return (
    <>
      {outside && <p><strong className="fact-warning">{words.worksUnderOutside}</strong></p>}
      {named.length > 0 && (
        <>
          <p>{words.colleaguesIntro}</p>
          <ul>{named.map(({ number, name }) => <li key={number}>{name ? words.byNumber(number, name) : words.byNumberNobody(number)}</li>)}</ul>
        </>
      )}
      <p>{agreed ? <>{words.codeAgreed} {agreed.version} (<Day on={agreed.agreedAt} />).</> : words.codeMissing}</p>
    </>
  );
}
