import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { Callable } from "../../components/callable.tsx";
import { LinkedRings } from "../../components/linked-rings.tsx";
import { linksFor } from "../../components/navigation.ts";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/page.tsx";
import { useRootData } from "../../components/root-data.ts";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { publicWords } from "../../words/public.ts";

/** The front page: what this is, for whom, a way in for each, and whom to call in danger. */
export default function Home() {
  const words = useWords(publicWords);
  return (
    <div className="home">
      <Hero />
      <Section title={words.whatTitle}>
        <ul className="cards cards--three">
          {words.blocks.map(({ title, text }) => (
            <li key={title} className="card">
              <Heading level={3}>{title}</Heading>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.rolesTitle}>
        <ul className="cards cards--two">
          {words.roles.map(({ title, text, link, to, more }) => (
            <li key={to} className="card card--way-in">
              <Heading level={3}>{title}</Heading>
              <p>{text}</p>
              <TextLink to={to}>{link}</TextLink>
              {more && <p><TextLink to={more.to}>{more.link}</TextLink></p>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.dangerTitle}>
        <Notice tone="danger">
          <p>
            <strong><Callable>{words.danger.call}</Callable></strong> <Callable>{words.danger.advice}</Callable>
          </p>
          <p>{words.danger.limits}</p>
        </Notice>
      </Section>
    </div>
  );
}

function Hero() {
  const words = useWords(publicWords);
  const actor = useRootData()?.actor;
  return (
    <div className="hero">
      <div className="hero-text">
        <Heading level={1}>{words.title}</Heading>
        <Paragraph purpose="lead">{words.intro}</Paragraph>
        <ButtonGroup>
          {actor?.kind === "person" ? <ButtonLink to={linksFor(actor)[0]?.to ?? "/account"}>{words.toOwnPage}</ButtonLink> : <ButtonLink to="/sign-in">{words.start}</ButtonLink>}
          <ButtonLink to="/how-it-works" purpose="secondary">
            {words.howItWorks}
          </ButtonLink>
        </ButtonGroup>
      </div>
      <LinkedRings label={words.picture} />
    </div>
  );
}
