import { devices } from "@playwright/test";
import { eventually } from "../support/worker.ts";
import { samira, signIn, tom } from "./people.ts";
import { expect, type Platform, test } from "./platform.ts";

const phone = (platform: Platform) => ({ ...devices["iPhone 13"], defaultBrowserType: undefined, viewport: { width: 360, height: 740 }, baseURL: platform.origin, locale: "nl-NL" });

/** A proposal of the demo that waits for Tom, and for which Samira's shelter asked. */
async function proposalToTom({ ask }: Platform) {
  const [found] = await ask<{ id: string; reference: string }>(`
    select p.id, r.reference from proposal p join request r on r.id = p.request_id join therapist t on t.id = p.therapist_id join person on person.id = t.person_id
      join person_organisation worker on worker.organisation_id = r.organisation_id join person asker on asker.id = worker.person_id
    where person.email = $1 and asker.email = $2 and p.status = 'open' order by p.expires_at desc limit 1`, [tom.email, samira.email]);
  if (!found) throw new Error("The demo has no proposal to Tom");
  return found;
}

/** The link of the letter that came by mail; long lines are folded on their way. */
async function linkIn({ mail, ask, origin }: Platform, proposal: string, answer: string): Promise<string> {
  await ask("select enqueue('notify', json_build_object('event', 'proposal-made', 'subject', $1::uuid), null, null)", [proposal]);
  return eventually(() => {
    const texts = mail.received.map(({ raw }) => raw.replaceAll(/=\r?\n/g, "")).filter((text) => text.includes(`/proposals/${proposal}`));
    return texts.flatMap((text) => new RegExp(`${origin}/answer/[A-Za-z0-9_-]+/${answer}`).exec(text) ?? []).at(-1);
  });
}

test("a letter is answered with no, without signing in, and the no is taken back on the phone", async ({ browser, platform }) => {
  const { id } = await proposalToTom(platform);
  const link = await linkIn(platform, id, "not-this-one");
  const anybody = await (await browser.newContext({ ...phone(platform), javaScriptEnabled: false })).newPage();
  for (const _ of [1, 2]) await anybody.goto(link);
  expect(await platform.ask("select id from proposal_decline where proposal_id = $1", [id])).toEqual([]);
  await anybody.getByRole("button", { name: "Nee, deze keer niet" }).press("Enter");
  await expect(anybody.getByRole("heading", { name: "Dank u wel" })).toBeVisible();
  await anybody.goto(link);
  await expect(anybody.getByText("Met deze link is al geantwoord")).toBeVisible();

  const therapist = await (await browser.newContext(phone(platform))).newPage();
  await signIn(therapist, tom);
  await therapist.goto(`/proposals/${id}`);
  await expect(therapist.getByRole("button", { name: "Ja, ik doe dit" })).toBeHidden();
  await therapist.getByRole("button", { name: "Draai mijn nee terug" }).press("Enter");
  await expect(therapist.getByText("Uw nee geldt niet meer")).toBeVisible();
  await expect(therapist.getByRole("button", { name: "Ja, ik doe dit" })).toBeInViewport();
});

test("a question before deciding goes through the guard, is answered, and the deadline stays", async ({ browser, platform }) => {
  const { id, reference } = await proposalToTom(platform);
  const therapist = await (await browser.newContext(phone(platform))).newPage();
  await signIn(therapist, tom);
  await therapist.goto(`/proposals/${id}`);
  const deadline = await therapist.locator(".deadline").textContent();
  await therapist.getByRole("link", { name: "Stel eerst een vraag aan de opvang" }).press("Enter");
  await therapist.getByLabel("Uw vraag").fill("Bel mij op 06-12345678.");
  await therapist.getByRole("button", { name: "Stel de vraag" }).press("Enter");
  await expect(therapist.getByLabel("Uw vraag")).toHaveValue("Bel mij op 06-12345678.");
  await therapist.getByLabel("Uw vraag").fill("Slaapt het kind door?");
  await therapist.getByRole("button", { name: "Stel de vraag" }).press("Enter");
  await expect(therapist.getByText("Uw vraag is gesteld")).toBeVisible();

  const shelter = await (await browser.newContext(phone(platform))).newPage();
  await signIn(shelter, samira);
  await shelter.goto(`/requests/${reference}`);
  await shelter.getByRole("link", { name: "Antwoord", exact: true }).press("Enter");
  await shelter.getByLabel("Uw antwoord").fill("Niet altijd.");
  await shelter.getByRole("button", { name: "Verstuur het antwoord" }).press("Enter");
  await expect(shelter.getByText("Uw antwoord is verstuurd")).toBeVisible();

  await therapist.goto(`/proposals/${id}`);
  await expect(therapist.getByText("Niet altijd.")).toBeVisible();
  expect(await therapist.locator(".deadline").textContent()).toBe(deadline);
});
