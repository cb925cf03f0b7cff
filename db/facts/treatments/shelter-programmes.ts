import type { Audience } from "../../../app/domain/audience.ts";
import type { Statement } from "../../../app/domain/treatment.ts";
import type { UnreviewedTreatment } from "../treatments.ts";
import { known, read } from "./statement.ts";

type Programme = { code: string; name: string; audience: Audience; ages?: [number, number]; summary: Statement; format: Statement; sources: { title: string; url: string }[] };

const violenceSite = { title: "Huiselijkgeweld.nl", url: "https://www.huiselijkgeweld.nl/" };

/** What shelters do themselves: it prepares and supports, and it is no treatment of trauma, so nobody is matched to it. */
function programme({ code, name, audience, ages, summary, format, sources }: Programme): UnreviewedTreatment {
  return {
    code,
    name,
    audience,
    ageMin: ages?.[0] ?? null,
    ageMax: ages?.[1] ?? null,
    matchable: false,
    facts: {
      summary,
      format,
      evidence: known("Bedoeld als steun en voorbereiding, niet als behandeling van trauma.", "Meant as support and preparation, not as treatment of trauma."),
      evidenceLevel: "practice",
      givenBy: known("Medewerkers van de opvang.", "Workers of the shelter."),
      note: known("Heeft een kind klachten na trauma? Vraag daarnaast een screening of behandeling aan.", "Does a child have symptoms after trauma? Ask for a screening or treatment as well."),
      sources,
    },
  };
}

export const shelterProgrammes: readonly UnreviewedTreatment[] = [
  programme({
    code: "veerkracht",
    name: "Veerkracht",
    audience: "child",
    summary: read(
      "De werkwijze van de opvang zelf: elk kind is een eigen cliënt, met een eigen plan en een veiligheidsplan.",
      "The way the shelter itself works: each child is a client in its own right, with its own plan and a safety plan.",
    ),
    format: read("Tijdens het hele verblijf, met screening en doorverwijzen.", "During the whole stay, with screening and referral."),
    sources: [{ title: "Neos, methodiek Veerkracht", url: "https://www.neos.nl/" }, violenceSite],
  }),
  programme({
    code: "tijd-voor-toontje",
    name: "Tijd voor Toontje",
    audience: "parent-and-child",
    summary: read("Spel en creatief werk voor kinderen en hun moeder in de opvang. Het brengt rust.", "Play and creative work for children and their mother in the shelter. It brings calm."),
    format: read("Door spel- en dramatherapeuten en kindbegeleiders.", "By play and drama therapists and child workers."),
    sources: [violenceSite],
  }),
  programme({
    code: "he-kijk-mij-nou",
    name: "Hé, kijk mij nou!",
    audience: "group",
    summary: read(
      "Een groep met uitleg, voor kinderen met een licht verstandelijke beperking die geweld hebben gezien. De moeder doet ook mee.",
      "A group that explains, for children with a mild intellectual disability who saw violence. The mother takes part as well.",
    ),
    format: read("In een groep.", "In a group."),
    sources: [violenceSite],
  }),
  programme({
    code: "let-op-de-kleintjes",
    name: "Let op de Kleintjes",
    audience: "parent-and-child",
    ages: [1, 4],
    summary: known("Voor peuters die geweld hebben meegemaakt, samen met hun ouder.", "For toddlers who lived with violence, together with their parent."),
    format: known("Ouder en kind samen.", "Parent and child together."),
    sources: [],
  }),
  programme({
    code: "en-nu-ik",
    name: "En nu ik…!",
    audience: "group",
    ages: [8, 12],
    summary: known("Een groep waarin kinderen vertellen en horen dat zij niet de enige zijn.", "A group in which children tell, and hear that they are not the only one."),
    format: known("In een groep.", "In a group."),
    sources: [],
  }),
  programme({
    code: "piep-zei-de-muis",
    name: "Piep zei de muis",
    audience: "group",
    ages: [4, 8],
    summary: known("Een speelse groep voor jonge kinderen uit gezinnen met zorgen. Om erger te voorkomen.", "A playful group for young children from families with worries. To prevent worse."),
    format: known("In een groep.", "In a group."),
    sources: [],
  }),
];
