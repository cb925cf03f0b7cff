import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { agendaOf, decisionsOf, meetingOf } from "../../../../db/meetings.ts";
import { neighboursOf } from "../../../../db/concessions.ts";
import { decidedEntries } from "../../../../db/lead-timeline.ts";
import { regionRequest } from "../../../../db/region-requests.ts";
import { settingOn } from "../../../../db/settings.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { decideInMeeting } from "../../../commands/decide-in-meeting.ts";
import { MeetingTurn, type TurnData } from "../../../components/meeting-turn.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { addDays } from "../../../domain/iso-date.ts";
import { DecisionForm, missingIn } from "../../../domain/meeting.ts";
import { readReason } from "../../../domain/reason.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound, refused, turnedBack } from "../../../http/respond.ts";
import { referenceAddress } from "../../requests/reference-address.ts";
import { useNeedInWords } from "../../requests/page/request-summary.tsx";
import { Timeline } from "../../requests/page/timeline.tsx";
import { helpFor } from "../help-for.ts";
import { pairsFor } from "../pairs-for.ts";

const address = referenceAddress.extend({ meeting: z.uuid() });
const dayLength = 86_400_000;

export const loader = defineLoader({
  permission: "meeting.decide",
  address,
  async load({ db, actor: { regions }, now, address: { meeting: meetingId, reference }, context }) {
    const meeting = await meetingOf(db, meetingId, regions);
    const found = meeting && (await regionRequest(db, { reference, regions: [meeting.region] }));
    if (!meeting || !found) throw notFound();
    if (meeting.closedAt) throw await turnedBack(`/region/table/${meetingId}/minutes`, "meeting-closed-already", context);
    if (found.status !== "submitted") throw await turnedBack(`/region/table/${meetingId}`, "request-not-waiting", context);
    const today = amsterdamClock(now).date;
    const { longestHoldDays, usualHoldDays } = await settingOn(db, "lead-terms", today);
    const { intakeWeeks } = await settingOn(db, "waiting-norm", today);
    const names = await treatmentNames(db);
    const agenda = await agendaOf(db, meeting, today);
    const { exactAge: _, ...request } = found;
    return {
      meetingId, intakeWeeks, longestHoldDays,
      request: { ...request, forms: request.details.forms.map((code) => names.get(code) ?? code) },
      decided: (await decidedEntries(db, found.id)).toReversed(),
      days: Math.floor((now.getTime() - found.submittedAt.getTime()) / dayLength),
      left: agenda.length, done: (await decisionsOf(db, meetingId)).length,
      next: agenda[agenda.findIndex((one) => one.reference === reference) + 1]?.reference ?? null,
      help: await helpFor(db, found.id),
      pairs: await pairsFor(db, found, regions, now),
      neighbours: await neighboursOf(db, [meeting.region]),
      from: addDays(today, 1), usual: addDays(today, usualHoldDays), until: addDays(today, longestHoldDays),
    };
  },
  viewed: (_, data) => ({ kind: "request", id: data.request.id }),
});

export const action = defineAction({
  permission: "meeting.decide",
  address,
  form: DecisionForm,
  async act({ db, occasion, address: { meeting: meetingId, reference }, form }) {
    const missing = missingIn(form);
    if (missing) return invalid(missing);
    const read = form.note.trim() === "" ? null : readReason(form.note);
    if (read?.kind === "problem") return invalid({ field: "note", code: read.code, at: read.at });
    const decision = await decideInMeeting(db, occasion, { meetingId, reference, form, note: read?.reason ?? "" });
    if (!decision) throw notFound();
    const page = `/region/table/${meetingId}`;
    if (decision.kind === "proceed") return done(page, "meeting-decided", { reference });
    if (decision.reason === "until-too-soon" || decision.reason === "until-too-far") return invalid({ field: "untilOn", code: decision.reason });
    if (decision.reason === "therapist-unknown") return invalid({ field: "therapist", code: decision.reason });
    return decision.reason === "region-unknown" ? invalid({ field: "region", code: decision.reason }) : refused(page, decision.reason);
  },
});

export default function Turn() {
  const data = useLoaderData<typeof loader>() as TurnData;
  return <MeetingTurn {...data} said={useNeedInWords(data.request.details)} before={data.decided.length > 0 && <Timeline timeline={data.decided} />} />;
}
