import { useLoaderData } from "@remix-run/react";
import { settingOn } from "../../../db/settings.ts";
import { Page } from "../../components/page.tsx";
import { Prose } from "../../components/prose.tsx";
import { useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { defineLoader } from "../../http/door.ts";
import { privacyWords } from "../../words/privacy.ts";

export const loader = defineLoader({
  permission: "public.view",
  load: ({ db, now }) => settingOn(db, "retention", amsterdamClock(now).date),
});

/** What is kept about whom, with the terms that are in force today. */
export default function Privacy() {
  const words = useWords(privacyWords);
  return (
    <Page title={words.title} intro={words.intro}>
      <Prose parts={words.parts} values={useLoaderData<typeof loader>()} />
    </Page>
  );
}
