import { Form } from "@remix-run/react";
import type { Device } from "../domain/device.ts";
import { accountWords } from "../words/account.ts";
import { fill } from "../words/fill.ts";
import { Button } from "./button.tsx";
import { Section } from "./page.tsx";
import { Tag } from "./tag.tsx";
import { Moment } from "./when.tsx";
import { Worklist } from "./worklist.tsx";
import { useWords } from "./words.tsx";

type OpenSession = { publicId: string; device: Device; createdAt: string | Date; lastSeenAt: string | Date; here: boolean };

/** Where somebody is signed in, with a way to end each. */
export function OpenSessions({ sessions }: { sessions: readonly OpenSession[] }) {
  const words = useWords(accountWords);
  const nameOf = ({ browser, system }: Device) => fill(words.device, { browser: words.browsers[browser], system: words.systems[system] });
  return (
    <Section title={words.account.sessions}>
      <p>{words.account.sessionsIntro}</p>
      <Worklist
        label={words.account.sessions}
        items={sessions.map(({ publicId, device, createdAt, lastSeenAt, here }) => ({
          key: publicId,
          title: nameOf(device),
          tag: here ? <Tag tone="good">{words.account.thisDevice}</Tag> : undefined,
          facts: [
            { term: words.account.since, detail: <Moment at={createdAt} /> },
            { term: words.account.lastSeen, detail: <Moment at={lastSeenAt} /> },
          ],
          action: here ? undefined : <EndSession publicId={publicId} device={nameOf(device)} />,
        }))}
      />
      {sessions.length > 1 && (
        <Form method="post" action="/account/sessions/end-others">
          <Button purpose="secondary">{words.account.endOthers}</Button>
        </Form>
      )}
    </Section>
  );
}

function EndSession({ publicId, device }: { publicId: string; device: string }) {
  const words = useWords(accountWords).account;
  return (
    <Form method="post" action={`/account/sessions/${publicId}/end`}>
      <Button purpose="secondary">{fill(words.endOf, { device })}</Button>
    </Form>
  );
}
