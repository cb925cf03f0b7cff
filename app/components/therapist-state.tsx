import type { TherapistStatus } from "../domain/therapist.ts";
import { proposalWords } from "../words/proposals.ts";
import { Notice } from "./notice.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

type Standing = { readonly status: TherapistStatus; readonly paused: boolean };

/** Says why no new proposals come, and where to change that. Nothing for who is at work. */
export function TherapistState({ standing }: { standing: Standing | null }) {
  const words = useWords(proposalWords).states;
  const state = !standing ? "noProfile" : standing.status !== "approved" ? standing.status : standing.paused ? "paused" : null;
  if (!state) return null;
  return (
    <Notice tone={state === "submitted" ? "info" : "warning"}>
      <p>
        {words[state]} {state === "paused" ? <TextLink to="/availability">{words.toAvailability}</TextLink> : <TextLink to="/profile">{words.toProfile}</TextLink>}
      </p>
    </Notice>
  );
}
