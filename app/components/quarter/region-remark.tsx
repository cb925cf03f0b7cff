import { reasonLength } from "../../domain/text-length.ts";
import { reportWords } from "../../words/report.ts";
import { day } from "../../words/say.ts";
import { Button } from "../button.tsx";
import { Form } from "../form.tsx";
import { Section } from "../page.tsx";
import { TextArea } from "../text-area.tsx";
import { useLanguage, useWords } from "../words.tsx";

type Said = { readonly remark: string; readonly writtenAt: Date | string };

/** What the lead says to the figures, before they begin. */
export function RegionRemark({ remark, writtenAt }: Said) {
  const words = useWords(reportWords);
  const language = useLanguage();
  return (
    <Section title={words.remark} className="quarter-remark">
      <blockquote className="measure">
        {remark.split("\n").map((line, index) => <p key={index}>{line}</p>)}
        <p className="small-print">{words.remarkShown(day(writtenAt, language))}</p>
      </blockquote>
    </Section>
  );
}

/** Where the lead writes it: on the screen only, after having read the figures. */
export function RemarkForm({ action, remark }: { action: string; remark: Said | null }) {
  const words = useWords(reportWords);
  return (
    <Section title={words.remarkTitle} className="no-print" id="remark-form">
      <Form action={action} label={words.remarkTitle} problemWords={words.problems}>
        <TextArea name="remark" label={words.remarkLabel} hint={words.remarkHint} atMost={reasonLength} rows={4} defaultValue={remark?.remark} optional />
        <Button purpose="secondary">{words.remarkSave}</Button>
      </Form>
    </Section>
  );
}
