import { ButtonLink } from "../../../components/button.tsx";
import { Section } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import { givingWayWords } from "../../../words/giving-way.ts";
import type { GivenRoom as Given } from "./room.ts";
import { useRoomInWords } from "./room-in-words.ts";

/** Where the shelter gave way, each with the way back; and what the leads said. Nothing where nothing was given. */
export function GivenRoom({ reference, given, running }: { reference: string; given: Given; running: boolean }) {
  const words = useWords(givingWayWords);
  const said = useRoomInWords();
  if (given.length === 0) return null;
  const answer = { asked: words.waitsForLead, agreed: words.leadAgreed, declined: words.leadDeclined };
  return (
    <Section title={words.given}>
      <ul className="helps">
        {given.map((each) => (
          <li key={each.id}>
            <p>{said(each)} {each.lead && answer[each.lead]}</p>
            {running && (
              <ButtonLink to={`/requests/${reference}/given/${each.id}`} purpose="quiet">
                {words.takeBack}
                <span className="visually-hidden">{words.ofWhat(said(each))}</span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
