import { useLoaderData } from "@remix-run/react";
import { careView } from "../../../db/care-page.ts";
import { careCase } from "../../../db/care-cases.ts";
import { ButtonLink } from "../../components/button.tsx";
import { useCaseCrumb } from "../../components/care/case-crumb.ts";
import { MissedTogether } from "../../components/care/missed-together.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { Page } from "../../components/page.tsx";
import { Day } from "../../components/when.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { careWords } from "../../words/care.ts";
import { caseFormWords } from "../../words/case-forms.ts";
import { caseAddress, pageOfCase } from "./case-address.ts";

export const loader = defineLoader({
  permission: "appointment.report",
  address: caseAddress,
  async load({ db, actor, address, now }) {
    const held = await careCase(db, actor, address);
    if (!held) throw notFound();
    const { appointments } = await careView(db, held, now);
    return { requestId: held.requestId, side: held.side, reference: held.reference, base: pageOfCase(address), over: held.over, ...appointments };
  },
  viewed: (_, { requestId }) => ({ kind: "request", id: requestId }),
});

/** All appointments that were told, newest first, with what the other side says where that differs. */
export default function Appointments() {
  const page = useLoaderData<typeof loader>();
  const words = useWords(careWords);
  const form = useWords(caseFormWords).appointments;
  const { kept, missed, cancelled } = page.counts;
  return (
    <Page title={words.allAppointments} intro={words.counts(kept, missed, cancelled)} back={useCaseCrumb(page)}>
      {!page.over && page.talk && <MissedTogether />}
      <DataTable
        caption={words.allAppointments}
        captionHidden
        narrow="lines"
        rows={page.days}
        rowKey={({ on }) => on}
        columns={[
          { label: form.day, cell: ({ on }) => <Day on={on} /> },
          { label: form.how, cell: ({ outcome, otherSays }) => `${words.outcomes[outcome]}${otherSays ? ` (${words.otherOutcome(words.outcomes[otherSays])})` : ""}` },
        ]}
      />
      {!page.over && (
        <p className="page-end">
          <ButtonLink to={`${page.base}/appointment`}>{words.tellAppointment}</ButtonLink>
        </p>
      )}
    </Page>
  );
}
