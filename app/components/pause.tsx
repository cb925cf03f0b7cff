import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { availabilityWords } from "../words/availability.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { profileAskWords } from "../words/profile-asks.ts";
import { Notice } from "./notice.tsx";
import { Section } from "./page.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

/** Why somebody is paused, and the way out of it. */
export function PausedNotice({ reason }: { reason: string }) {
  const words = useWords(availabilityWords);
  const { code } = useWords(profileAskWords);
  return (
    <Notice tone="warning">
      <p>{words.paused[reason]}</p>
      {reason === "code-not-agreed" ? <p><TextLink to="/profile/steps/code">{code.read}</TextLink></p> : (
        <Form action="/availability/resumption" label={words.resume}>
          <Button>{words.resume}</Button>
        </Form>
      )}
    </Notice>
  );
}

/** For who is at work: what a pause does, and the button. */
export function PauseSection() {
  const words = useWords(availabilityWords);
  return (
    <Section title={words.pauseTitle}>
      <Paragraph>{words.pauseText}</Paragraph>
      <Form action="/availability/pause" label={words.pause}>
        <Button purpose="secondary">{words.pause}</Button>
      </Form>
    </Section>
  );
}
