import { Tag, type Tone } from "../../../components/tag.tsx";
import { useWords } from "../../../components/words.tsx";
import type { RequestStatus } from "../../../domain/request.ts";
import { type Phase, phaseOf } from "../../../domain/request-life.ts";
import { requestPageWords } from "../../../words/request-page.ts";

const toneOf: Record<Phase, Tone> = { waiting: "attention", proposed: "busy", accepted: "good", started: "good", closed: "neutral" };

export function StatusTag({ status }: { status: RequestStatus }) {
  return <Tag tone={toneOf[phaseOf(status)]}>{useWords(requestPageWords).statuses[status]}</Tag>;
}
