import { joris, noor, samira, signIn } from "./people.ts";
import { expect, test } from "./platform.ts";
import { soundlyOnEveryScreen } from "./soundly.ts";

test("one of the national team proposes a setting, the second reads what it would do and approves", async ({ page, browser, platform }) => {
  test.setTimeout(120_000);
  await signIn(page, noor);
  await page.goto("/national/settings");
  await soundlyOnEveryScreen(page, "the settings");
  await page.getByRole("link", { name: "De leeftijd opnieuw vragen" }).click();
  await page.getByRole("link", { name: "Stel een wijziging voor" }).click();
  await page.getByLabel("De leeftijd opnieuw vragen na").fill("4");
  await page.getByLabel("Waarom, en waar staat dat?").fill("Bel mevrouw Bouazza op 06-12345678");
  await page.getByRole("button", { name: "Stel voor aan het team" }).click();
  await expect(page.getByRole("link", { name: /lijkt iets te zeggen over wie iemand is/ })).toBeVisible();
  await soundlyOnEveryScreen(page, "a proposal that was refused");
  await expect(page.getByLabel("De leeftijd opnieuw vragen na")).toHaveValue("4");
  await page.getByLabel("Waarom, en waar staat dat?").fill("Ouders zien dat leeftijden sneller oud zijn");
  await page.getByRole("button", { name: "Stel voor aan het team" }).click();
  await expect(page.getByText("Dit is uw eigen voorstel")).toBeVisible();
  const proposal = new URL(page.url()).pathname;

  const second = await browser.newPage({ baseURL: platform.origin, locale: "nl-NL" });
  await signIn(second, joris);
  await expect(async () => {
    await second.goto(proposal);
    await expect(second.getByRole("button", { name: "Keur goed" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(second.getByRole("row", { name: /De leeftijd opnieuw vragen na\s+6 maanden\s+4 maanden/ })).toBeVisible();
  // Folded where the demo has as many by both terms.
  await expect(second.getByText("Leeftijden om opnieuw te vragen")).toBeAttached();
  await soundlyOnEveryScreen(second, "a proposal with what it would do");
  await second.getByRole("button", { name: "Keur goed" }).click();
  await expect(second.getByText("Goedgekeurd. De wijziging staat nu vast.")).toBeVisible();
  await expect(second.getByRole("heading", { name: "Versies die eraan komen" })).toBeVisible();
});

test("without scripts: a table of a setting is proposed as well, and refused with a reason", async ({ browser, platform }) => {
  const context = await browser.newContext({ baseURL: platform.origin, locale: "nl-NL", javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, joris);
  await page.goto("/national/settings/treatment-lengths/new");
  await page.getByRole("group", { name: "NIKA" }).getByLabel("Duurt hoogstens").fill("8");
  await page.getByLabel("Waarom, en waar staat dat?").fill("Volgens de nieuwe beschrijving");
  await page.getByRole("button", { name: "Stel voor aan het team" }).click();
  await expect(page.getByRole("row", { name: /NIKA.*5 weken.*8 weken/ })).toBeVisible();
  const proposal = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await signIn(page, noor);
  await page.goto(proposal);
  await page.getByRole("link", { name: "Wijs af" }).click();
  await page.getByLabel("Waarom niet?").fill("Eerst navragen bij de makers");
  await page.getByRole("button", { name: "Wijs het voorstel af" }).click();
  await expect(page.getByText("Eerst navragen bij de makers")).toBeVisible();
});

test("the log says who saw a case, and that somebody asked", async ({ page, browser, platform }) => {
  const shelter = await browser.newPage({ baseURL: platform.origin, locale: "nl-NL" });
  await signIn(shelter, samira);
  const [request] = await platform.ask<{ reference: string }>(
    "select reference from request where organisation_id in (select organisation_id from person_organisation po join person p on p.id = po.person_id where p.email = $1) order by submitted_at limit 1", [samira.email]);
  const reference = request?.reference ?? "";
  await shelter.goto(`/requests/${reference}`);
  await signIn(page, noor);
  await page.goto("/national/audit");
  await soundlyOnEveryScreen(page, "the log");
  await page.getByLabel("Referentienummer").fill(reference.toLowerCase());
  await page.getByRole("form", { name: "Wie zag deze zaak?" }).getByRole("button").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(reference);
  await expect(page.getByRole("row", { name: /Samira de Wit.*Aanvraag: bekeken/ }).first()).toBeVisible();
  await soundlyOnEveryScreen(page, "who saw a case");
  await page.reload();
  await expect(page.getByRole("row", { name: /Noor Smit.*Logboek: doorzocht/ }).first()).toBeVisible();
  await page.getByLabel("Als", { exact: true }).selectOption("shelter");
  await page.getByRole("button", { name: "Pas toe" }).click();
  await expect(page.getByRole("row", { name: /Logboek: doorzocht/ })).toHaveCount(0);
  await page.getByRole("row", { name: /Samira de Wit/ }).first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Eén gebeurtenis" })).toBeVisible();
  await soundlyOnEveryScreen(page, "one event");
});
