import type { CareView } from "../../../db/care-page.ts";
import type { CareStep } from "../../domain/care/next-step.ts";
import type { Side } from "../../domain/care/side.ts";
import { careWords } from "../../words/care.ts";
import { day } from "../../words/say.ts";
import { ButtonGroup, ButtonLink } from "../button.tsx";
import { Tag } from "../tag.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { StartBlocked } from "./start-blocked.tsx";

/** Where each step is done, under the address of the case. */
const pathOfStep: Readonly<Record<CareStep, string | null>> = {
  "hand-over": "handover",
  "plan-intake": "intake",
  "wait-for-intake": "intake",
  "tell-intake-held": "intake-held",
  "tell-result": "screening",
  "decide-after-screening": "screening",
  "settle-consent": "consent",
  "tell-start": "start",
  "tell-appointments": "appointment",
  nothing: null,
};

/** Where this side does a step; nothing where there is no page for it. What follows a screening is decided on the request itself. */
export function addressOfStep(step: CareStep, base: string, side: Side): string | null {
  if (step === "decide-after-screening" && side === "shelter") return `${base}#screening`;
  const path = pathOfStep[step];
  return path && `${base}/${path}`;
}

/** The one thing that comes next, by when, and the button for it. */
export function CareNext({ care: { next, start, intake, side }, base }: { care: CareView; base: string }) {
  const words = useWords(careWords);
  const language = useLanguage();
  const to = addressOfStep(next.step, base, side);
  if (next.step === "settle-consent") return <StartBlocked blockers={start.blockers} base={base} />;
  return (
    <div className="care-next">
      <p>
        {words.steps[next.step]} {next.dueOn && next.step !== "wait-for-intake" && words.by(day(next.dueOn, language))} {next.late && <Tag tone="attention">{words.late}</Tag>}
      </p>
      {to && (
        <ButtonGroup>
          <ButtonLink to={to} purpose={next.step === "wait-for-intake" ? "secondary" : "primary"}>
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
