import type { OwnProfile } from "../../../../db/own-profile.ts";
import { ButtonGroup, ButtonLink } from "../../../components/button.tsx";
import { OwnJoin } from "../../../components/own-join.tsx";
import { Page } from "../../../components/page.tsx";
import { Tag } from "../../../components/tag.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useWords } from "../../../components/words.tsx";
import { registrationSteps, type StepStanding } from "../../../domain/registration-steps.ts";
import { profileWords } from "../../../words/profile.ts";
import { registrationWords } from "../../../words/registration.ts";
import { AskedOfYou } from "./asked-of-you.tsx";

const tones: Record<StepStanding, "good" | "busy" | undefined> = { done: "good", incomplete: "busy", untouched: undefined };

/** A registration that is being written: each step, how it stands, and what comes next. Nothing gets lost between two sessions. */
export function RegistrationTasks(data: Extract<OwnProfile, { kind: "begun" }>) {
  const { standing } = data;
  const words = useWords(registrationWords);
  const next = registrationSteps.find((step) => standing[step] !== "done");
  return (
    <Page title={useWords(profileWords).title} intro={words.listIntro}>
      <OwnJoin join={data.join} hasPractice={data.practice !== null} />
      <ol className="task-list" aria-label={words.listLabel}>
        {registrationSteps.map((step) => (
          <li key={step}>
            <div className="task-list-row">
              <TextLink to={`/profile/steps/${step}`}>{words.steps[step]}</TextLink>
              <Tag {...(tones[standing[step]] ? { tone: tones[standing[step]] } : {})}>{words.standing[standing[step]]}</Tag>
            </div>
          </li>
        ))}
      </ol>
      <ButtonGroup>
        {next ? <ButtonLink to={`/profile/steps/${next}`}>{standing[next] === "untouched" && next === "practice" ? words.begin : words.goOn}</ButtonLink> : <ButtonLink to="/profile/review">{words.toReview}</ButtonLink>}
      </ButtonGroup>
      <AskedOfYou {...data} />
    </Page>
  );
}
