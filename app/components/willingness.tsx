import { availabilityWords } from "../words/availability.ts";
import { Button } from "./button.tsx";
import { Checkbox } from "./choices.tsx";
import { Form } from "./form.tsx";
import { useWords } from "./words.tsx";

export type Willing = {
  readonly takesFamilies: boolean;
  readonly keepsWhenMoving: boolean;
  readonly travelsBeyondHome: boolean;
  readonly flexibleAboutAbsence: boolean;
};

/** What a therapist is willing to do beyond the plain case. `homeRegion` is named, so that "outside it" is clear. */
export function Willingness({ willing, homeRegion, comesToShelters }: { willing: Willing; homeRegion: string; comesToShelters: boolean }) {
  const words = useWords(availabilityWords).willing;
  return (
    <Form action="/availability/willingness" label={words.title}>
      <Checkbox name="takesFamilies" label={words.families} hint={words.familiesHint} defaultChecked={willing.takesFamilies} />
      <Checkbox name="travelsBeyondHome" label={words.travels(homeRegion)} hint={comesToShelters ? words.travelsHint : words.travelsNot} defaultChecked={willing.travelsBeyondHome} />
      <Checkbox name="keepsWhenMoving" label={words.keeps} hint={words.keepsHint} defaultChecked={willing.keepsWhenMoving} />
      <Checkbox name="flexibleAboutAbsence" label={words.absence} hint={words.absenceHint} defaultChecked={willing.flexibleAboutAbsence} />
      <Button purpose="secondary">{words.save}</Button>
    </Form>
  );
}
