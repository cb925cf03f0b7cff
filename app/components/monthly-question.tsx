import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { Occupancy } from "../domain/capacity.ts";
import { availabilityWords } from "../words/availability.ts";
import { day } from "../words/say.ts";
import { Button } from "./button.tsx";
import { Hidden } from "./field.tsx";
import { Form } from "./form.tsx";
import { Notice } from "./notice.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Question = {
  readonly all: Pick<Occupancy, "total" | "used" | "free">;
  readonly confirmedAt: Date | string;
  /** The question of this month waits for an answer. */
  readonly waits: boolean;
  /** When it is asked next, or when a pause follows. */
  readonly nextOn: string;
  readonly paused: boolean;
};

/** Is it still right? One click says so, another that there is no place this month. */
export function MonthlyQuestion({ all, confirmedAt, waits, nextOn, paused }: Question) {
  const words = useWords(availabilityWords).month;
  const language = useLanguage();
  return (
    <div className="monthly-question">
      <p className="monthly-counts">{words.counts(all.total, all.used, all.free)}</p>
      {waits && !paused ? <Notice tone="warning"><p>{words.waits(day(nextOn, language))}</p></Notice> : <Paragraph>{words.confirmed(day(confirmedAt, language), paused ? null : day(nextOn, language))}</Paragraph>}
      <div className="place-steps">
        <Form action="/availability/confirmation" label={words.still(all.total)}>
          <Button>{words.still(all.total)}</Button>
        </Form>
        <Form action="/availability/confirmation" label={words.noPlace}>
          <Hidden name="answer" value="no-place-this-month" />
          <Button purpose="secondary">{words.noPlace}</Button>
        </Form>
      </div>
    </div>
  );
}
