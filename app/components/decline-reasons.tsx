import { declineReasons } from "../domain/proposal.ts";
import { declineWords } from "../words/decline.ts";
import { Checkbox, RadioGroup } from "./choices.tsx";
import { DateField } from "./field.tsx";
import { useWords } from "./words.tsx";

/** Four reasons, each with its effect. What only one of them asks for shows up with it, where the browser can do that. */
export function DeclineReasons({ form }: { form: string | null }) {
  const words = useWords(declineWords);
  return (
    <>
      <RadioGroup name="reason" label={words.reason} options={declineReasons.map((reason) => ({ value: reason, label: words.reasons[reason], hint: words.effects[reason] }))} />
      <div className="with-no-place">
        <DateField name="nextFreeOn" label={words.nextFreeOn} hint={words.nextFreeHint} />
      </div>
      {form && (
        <div className="with-not-my-expertise">
          <Checkbox name="narrowProfile" label={words.narrow(form)} hint={words.narrowHint} />
        </div>
      )}
    </>
  );
}
