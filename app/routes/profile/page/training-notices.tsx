import type { OwnProfile } from "../../../../db/own-profile.ts";
import { Notice } from "../../../components/notice.tsx";
import { useWords } from "../../../components/words.tsx";
import { profileAskWords } from "../../../words/profile-asks.ts";

type Sent = Extract<OwnProfile, { kind: "sent" }>;

/** Forms for which nobody is asked at present, and why: no yes of a supervisor, or a certificate that ended. */
export function TrainingNotices({ training, profile, names, on }: Pick<Sent, "training" | "profile" | "names" | "on">) {
  const words = useWords(profileAskWords).training;
  const named = (treatment: string) => names.treatments[treatment] ?? treatment;
  const unconfirmed = profile.forms.filter(({ level }) => level === "in-training").flatMap(({ treatment }) => {
    const status = training.find((one) => one.treatment === treatment)?.status ?? "lapsed";
    return status === "confirmed" ? [] : [words[status === "asked" ? "asked" : "noYes"](named(treatment))];
  });
  const ended = profile.forms.filter(({ certificateUntil }) => certificateUntil !== null && certificateUntil < on).map(({ treatment }) => words.certificateEnded(named(treatment)));
  const sentences = [...unconfirmed, ...ended];
  if (sentences.length === 0) return null;
  return <Notice tone="warning">{sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}</Notice>;
}
