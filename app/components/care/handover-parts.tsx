import type { HandoverContact } from "../../../db/handover.ts";
import type { CodeLife } from "../../domain/care/handover-code.ts";
import type { Side } from "../../domain/care/side.ts";
import { handoverWords } from "../../words/handover.ts";
import { Button, ButtonLink } from "../button.tsx";
import { TextField } from "../field.tsx";
import { Form } from "../form.tsx";
import { Notice } from "../notice.tsx";
import { Section } from "../page.tsx";
import { SummaryList } from "../summary-list.tsx";
import { Day, Moment } from "../when.tsx";
import { useWords } from "../words.tsx";

type Page = {
  readonly side: Side;
  readonly reference: string;
  readonly base: string;
  readonly contact: HandoverContact | null;
  readonly half: string | null;
  readonly handover: {
    readonly life: CodeLife | "none";
    readonly burnt: boolean;
    readonly expiresAt: Date | null;
    readonly heard: boolean;
    readonly otherHeard: boolean;
    readonly toldBy: Side | null;
    readonly doneOn: string | null;
  };
};

/** Whom to call: an organisation, never a person, and nobody who calls in. */
export function HandoverCall({ page: { side, contact, reference } }: { page: Page }) {
  const words = useWords(handoverWords);
  return (
    <Section title={words.callTitle[side]}>
      <SummaryList items={[...contactItems(contact, words, side), { term: words.reference, detail: <strong className="reference">{reference}</strong> }]} />
      <Notice tone="danger" title={words.warningTitle}>
        <p>{words.warning[side]}</p>
      </Notice>
    </Section>
  );
}

/** How the call goes, step by step, for who does it for the first time. */
export function HandoverSteps({ page: { side } }: { page: Page }) {
  const words = useWords(handoverWords);
  return (
    <Section title={words.stepsTitle}>
      <ol className="next-steps">
        {words.steps[side].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Section>
  );
}

/** The two halves: the own one to say, and a field for the other's. Right or wrong is all that anybody is told. */
export function HandoverCode({ page }: { page: Page }) {
  const words = useWords(handoverWords);
  const { life, heard, otherHeard } = page.handover;
  if (life === "works" || life === "used") {
    return (
      <Section title={words.codeTitle} className="handover-code">
        {page.half && (
          <p>
            {words.yourHalf} <strong className="half">{page.half}</strong>
          </p>
        )}
        <p>{words.whoSpeaksFirst}</p>
        {heard ? <p className="half-state">{words.heard}</p> : <HeardForm />}
        <p className="half-state">{otherHeard ? words.otherHeard[page.side] : words.otherNotYet[page.side]}</p>
        {life === "works" && page.handover.expiresAt && (
          <p className="small-print">
            {words.worksUntil} <Moment at={page.handover.expiresAt} />.
          </p>
        )}
        <Finish base={page.base} checked={life === "used"} />
        {life === "works" && <NewCode base={page.base} label={words.newCodeQuiet} quiet />}
      </Section>
    );
  }
  return (
    <Section title={words.codeTitle}>
      <p>{page.handover.burnt ? words.burnt : words.codeGone[life]}</p>
      <NewCode base={page.base} label={words.newCode} />
      <Finish base={page.base} checked={false} />
    </Section>
  );
}

function HeardForm() {
  const words = useWords(handoverWords);
  return (
    <Form problemWords={words.problems}>
      <TextField name="heard" label={words.heardField} hint={words.heardHint} inputMode="numeric" width="medium" autoComplete="off" />
      <Button>{words.check}</Button>
    </Form>
  );
}

function NewCode({ base, label, quiet = false }: { base: string; label: string; quiet?: boolean }) {
  return (
    <Form action={`${base}/handover/code`}>
      <Button purpose={quiet ? "quiet" : "primary"}>{label}</Button>
    </Form>
  );
}

function Finish({ base, checked }: { base: string; checked: boolean }) {
  const words = useWords(handoverWords);
  return (
    <p>
      <ButtonLink to={`${base}/handover/done`} purpose={checked ? "primary" : "quiet"}>
        {checked ? words.finish : words.finishUnchecked}
      </ButtonLink>
    </p>
  );
}

/** It was done, and who said so. The other side may say that it is not so. */
export function HandoverDone({ page: { side, base, contact, handover } }: { page: Page & { status: string } }) {
  const words = useWords(handoverWords);
  const { toldBy, doneOn } = handover;
  return (
    <Section title={words.isDone}>
      <p>
        {toldBy ? words.toldBy[toldBy] : words.isDone} {doneOn && <Day on={doneOn} />}
      </p>
      <SummaryList items={contactItems(contact, words, side)} />
      {toldBy && toldBy !== side && (
        <>
          <p>{words.contradictText}</p>
          <Form action={`${base}/handover/contradiction`}>
            <Button purpose="danger">{words.contradict}</Button>
          </Form>
        </>
      )}
    </Section>
  );
}

/** The other organisation's phone and mailbox. */
export function contactItems(contact: HandoverContact | null, words: (typeof handoverWords)["nl"], side: Side) {
  if (!contact) return [];
  const { name, phone, mailbox } = contact;
  return [
    { term: words.organisation[side], detail: name },
    { term: words.phone, detail: phone ? <a className="nl-link" href={`tel:${phone.replaceAll(/[^0-9+]/g, "")}`}>{phone}</a> : words.none },
    { term: words.mailbox, detail: mailbox ? <a className="nl-link" href={`mailto:${mailbox}`}>{mailbox}</a> : words.none },
  ];
}
