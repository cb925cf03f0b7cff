import type pg from "pg";
import { makeReference } from "../../app/domain/reference.ts";
import { addCare, addConsent, type CaseOfDemo } from "./demo-care.ts";
import { addLife, versionOfChange } from "./demo-life.ts";
import { stories, type Asked, type Story } from "./demo-stories.ts";
import { chance, type Chance } from "./random.ts";
import { rowWriter, type RowWriter } from "./rows.ts";
import { daysBefore } from "./world.ts";

type Desk = { readonly organisationId: string; readonly workerId: string; readonly region: string };
type Place = { readonly id: string; readonly therapistId: string; readonly groupId: string | null };
type Scene = { readonly rows: RowWriter; readonly chance: Chance; readonly now: Date; readonly desks: ReadonlyMap<string, Desk>; readonly places: Record<Asked["whom"], Place[]>; readonly families: Map<string, string>; readonly tom: string };

/** The requests of the people whom one can sign in as, each at another point of its life. */
export async function addDemoRequests(client: pg.Client, now: Date): Promise<void> {
  const scene: Scene = { rows: rowWriter(client), chance: chance(11), now, desks: await desksOf(client), places: await placesOf(client), families: new Map(), tom: await personIdOf(client, "behandelaar@demo.example") };
  for (const story of stories) tell(scene, story);
  await scene.rows.flush();
  await addDrafts(client, scene);
  await client.query(`
    select enqueue(task, json_build_object('proposal', id), split_part(task, '-', 1) || ':' || id, expires_at - case task when 'remind-proposal' then interval '1 day' else interval '0' end)
    from proposal cross join unnest(array['remind-proposal', 'expire-proposal']) as task where status = 'open' and expires_at > $1`, [now]);
}

async function desksOf(client: pg.Client): Promise<ReadonlyMap<string, Desk>> {
  const { rows } = await client.query<Desk & { name: string }>(`
    select o.name, o.id as "organisationId", p.id as "workerId", min(r.region) as region
    from organisation o join person_organisation po on po.organisation_id = o.id join person p on p.id = po.person_id join organisation_region r on r.organisation_id = o.id
    where p.email in ('opvang@demo.example', 'opvang2@demo.example') group by 1, 2, 3`);
  return new Map(rows.map((row) => [row.name, row]));
}

async function personIdOf(client: pg.Client, email: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>("select id from person where email = $1", [email]);
  if (!rows[0]) throw new Error(`The demo has no ${email}`);
  return rows[0].id;
}

/** Tom's places for treatment and in his group, and one of somebody else in Flevoland who was asked before. */
async function placesOf(client: pg.Client): Promise<Scene["places"]> {
  const { rows } = await client.query<Place & { kind: string; tom: boolean }>(`
    select pl.id, pl.therapist_id as "therapistId", pl.group_id as "groupId", pl.kind, p.email = 'behandelaar@demo.example' as tom
    from place pl join therapist t on t.id = pl.therapist_id join person p on p.id = t.person_id
    where t.home_region = 'flevoland' and t.status = 'approved' and pl.kind in ('treatment', 'group') order by pl.id`);
  const places = (ofTom: boolean, ofKind: string) => rows.filter(({ tom, kind }) => tom === ofTom && kind === ofKind);
  return { Tom: places(true, "treatment"), "Tom's group": places(true, "group"), "a colleague": places(false, "treatment") };
}

function tell(scene: Scene, story: Story) {
  const { rows, chance: draw, now } = scene;
  const desk = scene.desks.get(story.shelter);
  if (!desk) throw new Error(`The demo has no ${story.shelter}`);
  const submittedAt = daysBefore(now, story.sentAgo);
  const householdId = scene.families.get(story.family) ?? draw.uuid();
  if (!scene.families.has(story.family)) rows.add("household", { id: householdId, organisation_id: desk.organisationId, region: desk.region, created_at: submittedAt });
  scene.families.set(story.family, householdId);
  const id = draw.uuid();
  rows.add("request", {
    ...asked(story), id, reference: makeReference(Uint8Array.from({ length: 8 }, () => draw.whole(0, 255))), household_id: householdId, organisation_id: desk.organisationId,
    region: desk.region, age_stated_on: submittedAt.toISOString().slice(0, 10), submission_key: draw.uuid(), submitted_by: desk.workerId, submitted_at: submittedAt,
    status: "submitted", status_since: submittedAt, version: story.life?.changed ? versionOfChange : 1,
  });
  rows.add("request_origin", { request_id: id, kind: "region", region: desk.region });
  const state = (status: string, ago: number, reason: string | null = null, person: string | null = null) => rows.add("request_state", { request_id: id, status, reason, person_id: person, at: daysBefore(now, ago) });
  state("submitted", story.sentAgo, null, desk.workerId);
  let running: CaseOfDemo | undefined;
  for (const each of story.asked ?? []) {
    state("proposed", each.ago);
    running = { requestId: id, proposalId: addProposal(scene, id, each), workerId: desk.workerId, therapistPersonId: scene.tom };
    if (each.answer !== "open") state(each.answer === "accepted" ? "accepted" : "submitted", each.answeredAgo ?? 0, each.answer === "declined" ? "declined-no-place" : null);
  }
  for (const { status, ago, reason } of story.later ?? []) state(status, ago, reason);
  if (story.care && running) addCare(scene, running, story.care);
  const other = scene.desks.get(story.shelter === "De Haven" ? "Het Anker" : "De Haven");
  if (story.life && other) addLife({ rows, uuid: () => draw.uuid(), now, requestId: id, here: desk, other }, story.life);
  if (story.consent) addConsent(scene, { requestId: id, workerId: desk.workerId, ageYears: story.age, ...story.consent });
}

function asked({ who, age, kind, forms, language, urgency, places, note }: Story) {
  return {
    setting: "shelter", kind: kind ?? "treatment", person_kind: who, age_years: age, turns_eighteen_soon: false, forms, language: language ?? "nl", interpreter_ok: false,
    therapist_gender: null, gender_must: false, places: places ?? ["at-practice"], parts_of_week: ["mon-am", "tue-am", "wed-pm", "thu-am"], urgency: urgency ?? "normal", note: note ?? "",
    absence_likely: false,
  };
}

function addProposal({ rows, chance: draw, now, places }: Scene, requestId: string, { whom, ago, answer, answeredAgo, endedAgo }: Asked): string {
  const id = draw.uuid();
  const ended = answer === "declined" ? answeredAgo : endedAgo;
  const place = ended === undefined ? places[whom].shift() : places[whom][0];
  if (!place) throw new Error(`${whom} has no place left in the demo`);
  rows.add("proposal", {
    id, request_id: requestId, therapist_id: place.therapistId, place_id: place.id, status: answer, explanation: place.groupId ? { ...whyThisGroup, session: place.groupId } : whyThisPair, proposed_at: daysBefore(now, ago),
    expires_at: daysBefore(now, ago - 5), answered_at: answeredAgo === undefined ? null : daysBefore(now, answeredAgo), released_at: ended === undefined ? null : daysBefore(now, ended),
    decline_reason: answer === "declined" ? "no-place" : null,
  });
  return id;
}

/** What the engine would say of such a pair. */
const whyThisPair = {
  fit: 820, parts: [{ part: "form", points: 200, of: 200 }, { part: "language", points: 150, of: 150 }, { part: "part-of-week", points: 100, of: 150 }], form: "emdr", level: "trained",
  placeKind: "treatment", places: ["at-practice"], partsOfWeek: ["mon-am", "thu-am"], withInterpreter: false, contract: "contracted", route: "jeugdwet", payer: "gemeente", queue: { place: 1, of: 6 },
};

const whyThisGroup = { ...whyThisPair, form: "horizon-3", placeKind: "group", partsOfWeek: ["thu-am"] };

/** A child that somebody was interrupted at, and a mother with two children of whom one is ready to be sent. */
async function addDrafts(client: pg.Client, scene: Scene) {
  const toddler = { personKind: "child", ageYears: "4", kind: "treatment", language: "nl", urgency: "normal" };
  await addDraft(client, scene, 2, { origin: "flevoland" }, [toddler]);
  const alike = { language: "ti", interpreter: "yes", gender: "female-wish", places: ["at-practice", "online"], anyPart: "yes" };
  const boy = { ...alike, personKind: "child", ageYears: "9", kind: "treatment", forms: ["emdr"], urgency: "high", urgencyReason: "daily-life", note: "Slaapt slecht en schrikt van harde geluiden." };
  const girl = { ...alike, personKind: "child", ageYears: "5", kind: "treatment", forms: ["pcit"] };
  const mother = { ...alike, personKind: "parent" };
  await addDraft(client, scene, 1, { origin: "kennemerland", afterLeaving: "stays", safety: "safe-for-now" }, [boy, girl, mother]);
}

async function addDraft(client: pg.Client, { desks, chance: draw, now }: Scene, daysAgo: number, shared: object, people: readonly object[]) {
  const desk = desks.get("De Haven");
  const [household, at] = [draw.uuid(), daysBefore(now, daysAgo)];
  const answers = { desk: `${desk?.organisationId}:${desk?.region}`, ...shared };
  await client.query("insert into household_draft (id, organisation_id, created_by, answers, created_at, changed_at) values ($1, $2, $3, $4, $5, $5)", [household, desk?.organisationId, desk?.workerId, answers, at]);
  for (const [index, person] of people.entries()) {
    await client.query(
      "insert into request_draft (id, household_draft_id, organisation_id, created_by, answers, created_at, changed_at) values ($1, $2, $3, $4, $5, $6, $7)",
      [draw.uuid(), household, desk?.organisationId, desk?.workerId, person, new Date(at.getTime() + index), at],
    );
  }
}
