import { ButtonLink } from "../../../components/button.tsx";
import { useConcessionInWords } from "../../../components/concession-in-words.ts";
import { useWords } from "../../../components/words.tsx";
import { givingWayWords } from "../../../words/giving-way.ts";
import { whatWouldHelpWords } from "../../../words/what-would-help.ts";
import type { OfferedRoom } from "./room.ts";

type Offered = OfferedRoom["concessions"][number];

/** Each single thing that would give a match today, with what it would mean, what it gives, and the way to it. */
export function WhatWouldHelp({ reference, concessions }: { reference: string; concessions: readonly Offered[] }) {
  const words = useWords(whatWouldHelpWords);
  if (concessions.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <p>{concessions.length === 1 ? words.introOne : words.intro}</p>
      <ul className="helps">
        {concessions.map((concession) => (
          <Help key={concession.code} reference={reference} concession={concession} />
        ))}
      </ul>
      <p className="small-print">{words.never}</p>
    </>
  );
}

function Help({ reference, concession }: { reference: string; concession: Offered }) {
  const words = useWords(givingWayWords);
  const { what, means } = useConcessionInWords()(concession);
  return (
    <li>
      <p><strong>{what}</strong> {means}</p>
      {concession.therapists !== undefined && <p>{words.therapists(concession.therapists)}</p>}
      {concession.asked ? (
        <p>{words.waitsForLead}</p>
      ) : (
        <ButtonLink to={`/requests/${reference}/concessions/${concession.code}`} purpose="secondary">
          {words.button[concession.kind]}
          <span className="visually-hidden">{words.ofWhat(what)}</span>
        </ButtonLink>
      )}
    </li>
  );
}
