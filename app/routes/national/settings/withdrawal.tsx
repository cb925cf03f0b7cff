import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { versionsOfSetting } from "../../../../db/setting-proposals.ts";
import { settingKeys } from "../../../../db/settings.ts";
import { proposeWithdrawal } from "../../../commands/propose-setting.ts";
import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { settingName } from "../../../components/national/setting-text.ts";
import { Page } from "../../../components/page.tsx";
import { TextArea } from "../../../components/text-area.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { dutchDay } from "../../../domain/amsterdam-time.ts";
import { IsoDate } from "../../../domain/iso-date.ts";
import { readReason } from "../../../domain/reason.ts";
import { reasonLength } from "../../../domain/text-length.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound, refused } from "../../../http/respond.ts";
import { day } from "../../../words/say.ts";
import { settingsWords } from "../../../words/settings.ts";

const address = z.object({ key: z.enum(settingKeys), day: IsoDate });

export const loader = defineLoader({
  permission: "setting.propose",
  address,
  async load({ db, now, address: { key, day: validFrom } }) {
    const coming = (await versionsOfSetting(db, key)).some((version) => version.validFrom === validFrom && validFrom > dutchDay(now));
    if (!coming) throw notFound();
    return { key, validFrom };
  },
});

export const action = defineAction({
  permission: "setting.propose",
  address,
  form: z.object({ reason: z.string().default("") }),
  async act({ db, occasion, address: { key, day: validFrom }, form }) {
    const read = readReason(form.reason);
    if (read.kind === "problem") return invalid({ field: "reason", code: read.code, ...(read.at ? { at: read.at } : {}) });
    const decision = await proposeWithdrawal(db, occasion, { key, validFrom, source: read.reason });
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(`/national/settings/proposals/${decision.id}`, "setting-proposed") : refused(`/national/settings/${key}`, decision.reason);
  },
});

export default function Withdrawal() {
  const { key, validFrom } = useLoaderData<typeof loader>();
  const words = useWords(settingsWords);
  const language = useLanguage();
  const { title } = settingName(key, language);
  return (
    <Page title={words.withdrawTitle(title)} intro={words.withdrawIntro(day(validFrom, language))} back={{ to: `/national/settings/${key}`, label: words.backTo(title) }}>
      <Form problemWords={words.problems}>
        <TextArea name="reason" label={words.whySource} hint={words.whySourceHint} atMost={reasonLength} />
        <Button>{words.sendWithdrawal}</Button>
      </Form>
    </Page>
  );
}
