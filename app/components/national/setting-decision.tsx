import { settingsWords } from "../../words/settings.ts";
import { Button, ButtonGroup, ButtonLink } from "../button.tsx";
import { Hidden } from "../field.tsx";
import { Form } from "../form.tsx";
import { Section } from "../page.tsx";
import { useWords } from "../words.tsx";

/** What the reader may do with an open proposal: decide about another's, take back the own. */
export function SettingDecision({ id, own, weighedAt }: { id: string; own: boolean; weighedAt: Date | string | null }) {
  const words = useWords(settingsWords);
  const here = `/national/settings/proposals/${id}`;
  const again = <Form action={`${here}/weighing`} label={words.again}><Button purpose="quiet">{words.again}</Button></Form>;
  if (own) {
    return (
      <Section title={words.decide} className="no-print">
        <p>{words.ownWaits}</p>
        <ButtonGroup>
          <Form action={`${here}/taking-back`} label={words.takeBack}><Button purpose="secondary">{words.takeBack}</Button></Form>
          {again}
        </ButtonGroup>
      </Section>
    );
  }
  return (
    <Section title={words.decide} className="no-print">
      {weighedAt === null && <p>{words.waitForEffect}</p>}
      <ButtonGroup>
        {weighedAt !== null && (
          <Form action={`${here}/approval`} label={words.approve}>
            <Hidden name="seenAt" value={new Date(weighedAt).toISOString()} />
            <Button>{words.approve}</Button>
          </Form>
        )}
        <ButtonLink to={`${here}/refusal`} purpose="secondary">{words.refuse}</ButtonLink>
        {again}
      </ButtonGroup>
    </Section>
  );
}
