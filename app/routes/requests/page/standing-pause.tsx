import { Button, ButtonGroup, ButtonLink } from "../../../components/button.tsx";
import { Hidden } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { Day } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { isPaused } from "../../../domain/request-life.ts";
import { interruptionReasons, parkingReasons } from "../../../domain/request-reasons.ts";
import { pauseWords } from "../../../words/request-pause.ts";
import type { RequestPage } from "../request.tsx";

/** Until when a request waits, and the way back before that. */
export function StandingPause({ reference, pause, family }: { reference: string; pause: NonNullable<RequestPage["pause"]>; family: RequestPage["family"] }) {
  const words = useWords(pauseWords);
  const reason = [...parkingReasons.map((each) => [each, words.parkReasons[each]] as const), ...interruptionReasons.map((each) => [each, words.interruptReasons[each]] as const)].find(([each]) => each === pause.reason)?.[1];
  return (
    <>
      <p>
        {words.waitsUntil} <strong><Day on={pause.untilOn} /></strong>. {reason && `${words.because}: ${reason.toLowerCase()}.`}
      </p>
      <Form action={`/requests/${reference}/return`}>
        <ButtonGroup>
          <Button>{words.returnNow}</Button>
          <ButtonLink to={`/requests/${reference}/parking`} purpose="secondary">
            {words.otherDay}
          </ButtonLink>
        </ButtonGroup>
      </Form>
      <ReturnFamily reference={reference} family={family} />
    </>
  );
}

/** Who waits together comes back together, with one button. */
function ReturnFamily({ reference, family: { others } }: { reference: string; family: RequestPage["family"] }) {
  const words = useWords(pauseWords);
  const waiting = [reference, ...others.filter(({ status }) => isPaused(status)).map((other) => other.reference)];
  if (waiting.length < 2) return null;
  return (
    <Form action={`/requests/${reference}/return`}>
      {waiting.map((who) => (
        <Hidden key={who} name="who" value={who} />
      ))}
      <Button purpose="secondary">{words.returnFamily(waiting.length)}</Button>
    </Form>
  );
}
