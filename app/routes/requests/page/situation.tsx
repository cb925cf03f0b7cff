import { BoundPlace } from "../../../components/bound-place.tsx";
import { CareCourse } from "../../../components/care/care-course.tsx";
import { Section } from "../../../components/page.tsx";
import { Moment } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { requestPageWords } from "../../../words/request-page.ts";
import type { RequestPage } from "../request.tsx";
import { Handover } from "./handover.tsx";
import { NobodyFound } from "./nobody-found.tsx";
import { StandingOffer } from "./standing-offer.tsx";
import { StandingPause } from "./standing-pause.tsx";
import { WaitedTime } from "./waited-time.tsx";
import { WhyThisTherapist } from "./why-this-therapist.tsx";

/** How it stands now and what the reader has to do, if anything: the one thing people come for. */
export function Situation({ request }: { request: RequestPage }) {
  const { status, funnel, prospects, lookedAt, nobodyFits, proposal, contact, details, care, reference } = request;
  const words = useWords(requestPageWords);
  if (status === "submitted" && funnel && lookedAt) return <NobodyFound {...{ reference: request.reference, funnel, prospects, lookedAt, nobodyFits }} />;
  const { title, text } = status === "completed" && details.kind === "screening" ? words.screeningDone : words.situation[status];
  const { pause, moving, waited } = request;
  return (
    <Section title={title} className="situation" id="situation">
      {care ? <CareCourse care={care} base={`/requests/${reference}`} /> : <p>{text}</p>}
      {pause && <StandingPause reference={reference} pause={pause} family={request.family} />}
      {moving && <StandingOffer reference={reference} moving={moving} />}
      {status === "proposed" && proposal && (
        <p>
          {words.answerBefore} <strong><Moment at={proposal.expiresAt} /></strong>.
        </p>
      )}
      {proposal?.why && <BoundPlace why={proposal.why} group={proposal.group} />}
      <WaitedTime {...waited} />
      {contact && <Handover contact={contact} />}
      {proposal?.why && <WhyThisTherapist why={proposal.why} details={details} />}
    </Section>
  );
}
