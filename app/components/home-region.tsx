import type { OwnProfile } from "../../db/own-profile.ts";
import type { TherapistForLead } from "../../db/therapist-for-lead.ts";
import { homeRegionWords } from "../words/home-region.ts";
import { Button, ButtonGroup, ButtonLink } from "./button.tsx";
import { Form } from "./form.tsx";
import { Notice } from "./notice.tsx";
import { Section } from "./page.tsx";
import { TextLink } from "./text-link.tsx";
import { Day } from "./when.tsx";
import { useWords } from "./words.tsx";

type Sent = Extract<OwnProfile, { kind: "sent" }>;

/** For the therapist: which home region was asked for, who answers, and what was said last. */
export function OwnHomeRegion({ home, names, profile, pending, questions }: Pick<Sent, "home" | "names" | "profile" | "pending" | "questions">) {
  const words = useWords(homeRegionWords).own;
  const named = (slug: string) => names.regions[slug] ?? slug;
  const { asked, refusal } = home;
  if (!asked) return refusal && <Notice tone="warning" title={words.refused(named(refusal.toRegion))}><p>{words.refusedText}</p><p>{refusal.reason}</p></Notice>;
  const waitsForOther = pending !== null || questions.some(({ answeredAt, lapsedAt }) => answeredAt === null && lapsedAt === null);
  return (
    <Notice title={words.title(named(asked.toRegion))}>
      <p>{words.decides(named(asked.toRegion))} {words.until(named(profile.homeRegion))} {waitsForOther && words.first(named(profile.homeRegion))}</p>
      <p>{words.notAfterAll} <TextLink to="/profile/steps/regions">{words.toRegions}</TextLink></p>
    </Notice>
  );
}

/** For a lead: who wants to be at home where, and the two answers for whoever gives them. */
export function HomeRegionToDecide({ id, home, names }: Pick<TherapistForLead, "id" | "names"> & { home: NonNullable<TherapistForLead["home"]> }) {
  const words = useWords(homeRegionWords);
  const named = (slug: string) => names.regions[slug] ?? slug;
  const to = `/region/therapists/${id}/home-region/${home.id}`;
  return (
    <Section title={words.toDecide} id="home-region">
      <p>{words.asks(named(home.fromRegion), named(home.toRegion))} {words.asked} <Day on={home.askedAt} />.</p>
      <p>{home.decides ? words.yours : words.theirs(named(home.toRegion))}</p>
      {home.decides && home.blockedBy && <Notice><p>{words.blocked[home.blockedBy]}</p></Notice>}
      {home.decides && (
        <Form action={`${to}/approval`} label={words.approve}>
          <ButtonGroup>
            {home.blockedBy === null && <Button>{words.approve}</Button>}
            <ButtonLink to={`${to}/refusal`} purpose="secondary">{words.refuse}</ButtonLink>
          </ButtonGroup>
        </Form>
      )}
    </Section>
  );
}

/** Every answer about a home region, the newest first. */
export function AnsweredHomeRegions({ homes, by }: Pick<TherapistForLead, "homes"> & { by: (name: string) => string }) {
  const words = useWords(homeRegionWords);
  if (homes.length === 0) return null;
  return (
    <ol className="history">
      {homes.map(({ id, status, toRegion, decidedAt, by: name, reason }) => (
        <li key={id}>
          <strong>{words.answered[status === "approved" ? "approved" : "refused"](toRegion)}</strong> {decidedAt && <Day on={decidedAt} />} {name && by(name)}
          {reason && <p>{reason}</p>}
        </li>
      ))}
    </ol>
  );
}
