import type { OwnProfile } from "../../../../db/own-profile.ts";
import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Notice } from "../../../components/notice.tsx";
import { Day } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { profileAskWords } from "../../../words/profile-asks.ts";

/** Which practice was asked, and how that stands. What was taken back says nothing any more. */
export function OwnJoin({ join }: Pick<OwnProfile, "join">) {
  const words = useWords(profileAskWords).join;
  if (!join || join.status === "withdrawn") return null;
  if (join.status !== "asked") return <Notice tone={join.status === "accepted" ? "done" : "info"}><p>{words[join.status](join.practice)}</p></Notice>;
  return (
    <Notice title={words.asked(join.practice)}>
      <p>{words.meanwhile} {words.until} <Day on={join.expiresAt} />.</p>
      <Form action="/practice/joins/withdrawal" label={words.withdraw}>
        <Button purpose="secondary">{words.withdraw}</Button>
      </Form>
    </Notice>
  );
}
