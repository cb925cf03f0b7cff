import { useLoaderData } from "@remix-run/react";
import { openProposals, versionsOfSetting } from "../../../../db/setting-proposals.ts";
import { asActor } from "../../../../db/connect.ts";
import { shapeOf } from "../../../../db/settings.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { proposeVersion } from "../../../commands/propose-setting.ts";
import { Button } from "../../../components/button.tsx";
import { DateField } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { SettingFields } from "../../../components/national/setting-form.tsx";
import { settingName } from "../../../components/national/setting-text.ts";
import { Page, Section } from "../../../components/page.tsx";
import { Select } from "../../../components/select.tsx";
import { TextArea } from "../../../components/text-area.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { dutchDay } from "../../../domain/amsterdam-time.ts";
import { Certainty, ConfirmBy } from "../../../domain/certainty.ts";
import { addDays } from "../../../domain/iso-date.ts";
import { Posted } from "../../../domain/posted.ts";
import { newestStarted } from "../../../domain/setting.ts";
import { readVersion } from "../../../domain/setting-change/read-version.ts";
import { ruleOf } from "../../../domain/setting-change/subjects.ts";
import { reasonLength } from "../../../domain/text-length.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound, turnedBack } from "../../../http/respond.ts";
import { settingsWords } from "../../../words/settings.ts";
import { settingAddress, shownVersion } from "./setting-address.ts";

/** A form opens with a day some time ahead, so that the others have time to decide. */
const usualNoticeDays = 21;

export const loader = defineLoader({
  permission: "setting.propose",
  address: settingAddress,
  async load({ db, now, address: { key }, context }) {
    const open = (await openProposals(db, now)).find((one) => one.key === key);
    if (open) throw await turnedBack(`/national/settings/proposals/${open.id}`, "setting-proposed-already", context);
    const newest = (await versionsOfSetting(db, key)).at(-1);
    if (!newest) throw notFound();
    const today = dutchDay(now);
    const { mayBeginInPast } = ruleOf(key);
    return { key, newest: shownVersion(key, newest), names: Object.fromEntries(await treatmentNames(db)), mayBeginInPast, today, usualStart: addDays(today, usualNoticeDays) };
  },
});

export const action = defineAction({
  permission: "setting.propose",
  address: settingAddress,
  form: Posted,
  async act({ db, actor, occasion, address: { key }, form }) {
    const versions = await asActor(db, actor, (trx) => versionsOfSetting(trx, key));
    const read = readVersion(shapeOf(key), form, versions.at(-1)?.value);
    if (read.kind === "problems") return invalid(...read.problems);
    const otherwise = newestStarted(versions, read.version.validFrom);
    if (otherwise && JSON.stringify(shapeOf(key).parse(otherwise.value)) === JSON.stringify(read.version.value)) return invalid({ field: "", code: "setting-unchanged" });
    const decision = await proposeVersion(db, occasion, key, read.version);
    if (decision.kind === "proceed") return done(`/national/settings/proposals/${decision.id}`, "setting-proposed");
    return invalid({ field: decision.reason === "setting-proposed-already" ? "" : "validFrom", code: decision.reason });
  },
});

export default function NewVersion() {
  const { key, newest, names, mayBeginInPast, today, usualStart } = useLoaderData<typeof loader>();
  const words = useWords(settingsWords);
  const { title } = settingName(key, useLanguage());
  return (
    <Page title={words.proposeTitle(title)} intro={words.proposeIntro} back={{ to: `/national/settings/${key}`, label: words.backTo(title) }}>
      <Form problemWords={words.problems}>
        <Section title={words.value}>
          <SettingFields node={newest.tree} setting={key} names={names} />
        </Section>
        <Section title={words.why}>
          <DateField name="validFrom" label={words.start} hint={mayBeginInPast ? words.startHintLaw : words.startHint} defaultValue={usualStart} {...(mayBeginInPast ? {} : { min: today })} />
          <TextArea name="reason" label={words.whySource} hint={words.whySourceHint} atMost={reasonLength} />
          <Select name="certainty" label={words.certainty} options={Certainty.options.map((value) => ({ value, label: words.certainties[value] }))} defaultValue={newest.certainty} />
          <Select name="confirmBy" label={words.confirmBy} options={ConfirmBy.options.map((value) => ({ value, label: words.confirmers[value] }))} empty={words.nobody} defaultValue={newest.confirmBy ?? ""} />
        </Section>
        <Button>{words.send}</Button>
      </Form>
    </Page>
  );
}
