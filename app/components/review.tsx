import type { decisionsAbout, Duplicate } from "../../db/therapist-review.ts";
import { publicRegisters, type RegistrationNumbers as Numbers } from "../domain/registration-numbers.ts";
import type { TherapistStatus } from "../domain/therapist.ts";
import { reviewWords } from "../words/therapist-review.ts";
import { listing } from "../words/say.ts";
import { Button, ButtonGroup, ButtonLink } from "./button.tsx";
import { Form } from "./form.tsx";
import { Notice } from "./notice.tsx";
import { RegistrationNumbers } from "./registration-numbers.tsx";
import { TextLink } from "./text-link.tsx";
import { Day } from "./when.tsx";
import { useLanguage, useWords } from "./words.tsx";

type CheckProps = { numbers: Numbers; looksDifferent: boolean; duplicates: readonly Duplicate[]; regions: Readonly<Record<string, string>> };

/** Each number with the register where it can be looked up, and what is odd about it. */
export function NumbersToCheck({ numbers, looksDifferent, duplicates, regions }: CheckProps) {
  const words = useWords(reviewWords);
  const language = useLanguage();
  const beside = (number: keyof Numbers) => {
    const elsewhere = duplicates.filter(({ alike }) => alike === number).map(({ homeRegion }) => regions[homeRegion] ?? homeRegion);
    return (
      <>
        <span className="fact-aside">{words.register} <a className="nl-link" href={publicRegisters[number].page} rel="noreferrer nofollow">{publicRegisters[number].name}</a></span>
        {number === "bigNumber" && looksDifferent && <strong className="fact-warning">{words.looksDifferent}</strong>}
        {elsewhere.length > 0 && <strong className="fact-warning">{words.duplicate(listing(elsewhere, language))}</strong>}
      </>
    );
  };
  const namesakes = duplicates.filter(({ alike }) => alike === "name").map(({ homeRegion }) => regions[homeRegion] ?? homeRegion);
  return (
    <>
      {namesakes.length > 0 && <Notice tone="warning"><p>{words.sameName(listing(namesakes, language))}</p></Notice>}
      <RegistrationNumbers numbers={numbers} beside={{ bigNumber: beside("bigNumber"), agbCode: beside("agbCode"), skjNumber: beside("skjNumber") }} />
    </>
  );
}

/** What a lead can decide about somebody in this state. */
export function DecisionButtons({ id, status }: { id: string; status: TherapistStatus }) {
  const words = useWords(reviewWords);
  const to = `/region/therapists/${id}`;
  if (status === "approved") return <ButtonLink to={`${to}/suspension`} purpose="danger">{words.suspend}</ButtonLink>;
  return (
    <Form action={`${to}/approval`} label={words.approve}>
      <ButtonGroup>
        <Button>{status === "submitted" ? words.approve : words.approveAgain}</Button>
        {status === "submitted" && <ButtonLink to={`${to}/refusal`} purpose="secondary">{words.refuse}</ButtonLink>}
      </ButtonGroup>
    </Form>
  );
}

/** For a therapist whose account is closed: which requests of the region go on without anybody. */
export function LeftBehind({ references }: { references: readonly string[] }) {
  const words = useWords(reviewWords);
  return (
    <Notice tone="warning" title={words.closedTitle}>
      <p>{references.length > 0 ? words.leftBehind : words.nothingLeft}</p>
      {references.length > 0 && (
        <ul>
          {references.map((reference) => (
            <li key={reference}>
              <TextLink to={`/region/requests/${reference}`}>{reference}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** Every decision, the newest first: what, when, by whom, why. */
export function DecisionHistory({ decisions }: { decisions: Awaited<ReturnType<typeof decisionsAbout>> }) {
  const words = useWords(reviewWords);
  return (
    <ol className="history">
      {decisions.map(({ id, status, at, by, reason }) => (
        <li key={id}>
          <strong>{words.decided[status]}</strong> <Day on={at} /> {by && words.by(by)}
          {reason && <p>{reason}</p>}
        </li>
      ))}
    </ol>
  );
}
