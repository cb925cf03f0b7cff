import type { CareView } from "../../../db/care-page.ts";
import type { CareStep } from "../../domain/care/next-step.ts";
import { careWords } from "../../words/care.ts";
import { day } from "../../words/say.ts";
import { ButtonGroup, ButtonLink } from "../button.tsx";
import { Tag } from "../tag.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { StartBlocked } from "./start-blocked.tsx";

/** Where each step is done, under the address of the case. */
export const pathOfStep: Readonly<Record<CareStep, string | null>> = {
  "hand-over": "handover",
  "plan-intake": "intake",
  "wait-for-intake": "intake",
  "tell-intake-held": "intake-held",
  "settle-consent": "consent",
  "tell-start": "start",
  "tell-appointments": "appointment",
  nothing: null,
};

/** The one thing that comes next, by when, and the button for it. */
export function CareNext({ care: { next, start, intake }, base }: { care: CareView; base: string }) {
  const words = useWords(careWords);
  const language = useLanguage();
  const path = pathOfStep[next.step];
  if (next.step === "settle-consent") return <StartBlocked blockers={start.blockers} base={base} />;
  return (
    <div className="care-next">
      <p>
        {words.steps[next.step]} {next.dueOn && next.step !== "wait-for-intake" && words.by(day(next.dueOn, language))} {next.late && <Tag tone="attention">{words.late}</Tag>}
      </p>
      {path && (
        <ButtonGroup>
          <ButtonLink to={`${base}/${path}`} purpose={next.step === "wait-for-intake" ? "secondary" : "primary"}>
            {words.buttons[next.step]}
          </ButtonLink>
          {next.step === "plan-intake" && !intake.held && (
            <ButtonLink to={`${base}/intake-held`} purpose="secondary">
              {words.buttons["tell-intake-held"]}
            </ButtonLink>
          )}
        </ButtonGroup>
      )}
    </div>
  );
}
