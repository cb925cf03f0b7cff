import { Button, ButtonGroup } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Section } from "../../../components/page.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useWords } from "../../../components/words.tsx";
import { familyWords } from "../../../words/family.ts";
import { householdWords } from "../../../words/household.ts";
import { RelativeList } from "../family/relative-list.tsx";
import type { RequestPage } from "../request.tsx";

/** Who belongs together, and the way to ask help for somebody more: a baby is born, a brother follows later. */
export function FamilySection({ request: { reference, family } }: { request: RequestPage }) {
  const words = useWords(familyWords).family;
  const add = useWords(householdWords);
  const { others, drafts, household, nextPerson } = family;
  return (
    <Section title={words.title} id="family">
      {others.length > 0 ? <RelativeList relatives={others} /> : <p>{words.nobodyElse}</p>}
      {drafts > 0 && (
        <p>
          <TextLink to={`/requests/drafts/${household}/family`}>{words.inDraft(drafts)}</TextLink>
        </p>
      )}
      <details className="folded" key={nextPerson}>
        <summary>{words.addRelative}</summary>
        <p>{words.addRelativeHint}</p>
        <Form action={`/requests/${reference}/relatives`} submissionKey={nextPerson} label={words.addRelative}>
          <ButtonGroup>
            <Button purpose="secondary" name="personKind" value="child">{add.addChild}</Button>
            <Button purpose="secondary" name="personKind" value="parent">{add.addParent}</Button>
          </ButtonGroup>
        </Form>
      </details>
    </Section>
  );
}
