import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { noticeNumbers, noticesOf } from "../../../../db/lead-notices.ts";
import { regionNames } from "../../../../db/organisations.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { NoticeTable } from "../../../components/lead/notice-table.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useWords } from "../../../components/words.tsx";
import { noticeKinds } from "../../../domain/lead-notice.ts";
import { defineLoader } from "../../../http/door.ts";
import { leadNoticeWords } from "../../../words/lead-notices.ts";

/** A page of everything stays readable; one kind shows more of it than a lead can see to. */
const atFirst = 10;
const ofOneKind = 200;

const query = z.object({ kind: z.enum(noticeKinds).optional().catch(undefined) });

export const loader = defineLoader({
  permission: "notice.list",
  async load({ db, actor: { personId, regions }, request }) {
    const { kind } = query.parse(Object.fromEntries(new URL(request.url).searchParams));
    const rows = await noticesOf(db, regions, { ...(kind ? { only: kind } : {}), most: kind ? ofOneKind : atFirst });
    const numbers = (await noticeNumbers(db, regions)).filter((one) => kind === undefined || one.kind === kind);
    return { me: personId, only: kind ?? null, several: (await regionNames(db, regions)).length > 1, numbers, rows };
  },
  listed: ({ rows }) => ({ kind: "request", ids: rows.flatMap(({ requestId }) => requestId ?? []) }),
});

export default function Notices() {
  const { me, only, several, numbers, rows } = useLoaderData<typeof loader>();
  const words = useWords(leadNoticeWords);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/region", label: words.back }} wide>
      {numbers.length === 0 && <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>}
      {numbers.map(({ kind, many }) => {
        const those = rows.filter((row) => row.kind === kind);
        return (
          <Section key={kind} id={kind} title={`${words.kinds[kind]} (${many})`}>
            <p>{words.what[kind]} {kind === "past-norm" && <TextLink to="/region/table">{words.toMeeting}</TextLink>}</p>
            <NoticeTable caption={words.kinds[kind]} rows={those} me={me} several={several} />
            {those.length < many && only === null && <p><TextLink to={`?kind=${kind}`}>{words.more(many)}</TextLink></p>}
          </Section>
        );
      })}
      {only !== null && <p><TextLink to="/region/notices">{words.all}</TextLink></p>}
      <p><TextLink to="/account/messages">{words.mail}</TextLink></p>
    </Page>
  );
}
