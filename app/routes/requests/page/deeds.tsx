import { Link } from "@remix-run/react";
import { Section } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import type { RequestStatus } from "../../../domain/request.ts";
import { may } from "../../../domain/request-life.ts";
import { deedWords } from "../../../words/request-deeds.ts";

const pages = { amend: "amendment", move: "move", park: "parking", interrupt: "interruption", withdraw: "withdrawal" } as const;
const order = ["amend", "move", "park", "interrupt", "withdraw"] as const;

/** What can be changed or stopped now; what cannot is not there. */
export function Deeds({ reference, status }: { reference: string; status: RequestStatus }) {
  const words = useWords(deedWords);
  const possible = order.filter((deed) => may(status, deed));
  if (possible.length === 0) return null;
  return (
    <Section title={words.title} id="deeds">
      <ul className="deeds">
        {possible.map((deed) => (
          <li key={deed}>
            <Link className="nl-link" to={`/requests/${reference}/${pages[deed]}`}>
              {words[deed].label}
            </Link>
            <p className="small-print">{words[deed].text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
