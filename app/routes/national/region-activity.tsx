import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { regionToSwitch } from "../../../db/region-activity.ts";
import { switchRegion } from "../../commands/switch-region.ts";
import { Button, ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { nationalWords } from "../../words/national.ts";

const address = z.object({ region: z.string() });

/** Asks first, whichever way it goes: one tap in a long list of regions is easily the wrong one. */
export const loader = defineLoader({
  permission: "region.switch",
  address,
  async load({ db, address: { region } }) {
    const found = await regionToSwitch(db, region);
    if (!found) throw notFound();
    return found;
  },
});

export const action = defineAction({
  permission: "region.switch",
  address,
  form: z.object({ on: z.enum(["yes", "no"], { error: "unusable" }).transform((answer) => answer === "yes") }),
  async act({ db, occasion, address: { region }, form }) {
    if (!(await switchRegion(db, occasion, { region, on: form.on }))) throw notFound();
    return done("/national/regions", form.on ? "region-on" : "region-off");
  },
});

export default function RegionActivity() {
  const { name, active, requests } = useLoaderData<typeof loader>();
  const words = useWords(nationalWords);
  const way = active ? words.off : words.on;
  return (
    <Page title={way.title(name)} intro={way.intro} back={{ to: "/national/regions", label: words.back }}>
      <Notice tone={active ? "warning" : "info"} title={words.running(requests)}>
        <p>{way.effect}</p>
      </Notice>
      <Form>
        <input type="hidden" name="on" value={active ? "no" : "yes"} />
        <ButtonGroup>
          <Button purpose={active ? "danger" : "primary"}>{way.confirm(name)}</Button>
          <ButtonLink to="/national/regions" purpose="secondary">
            {words.leave}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
