import type { UnreviewedTreatment } from "../treatments.ts";
import { read } from "./statement.ts";

/** Groups of children, with a group for a parent beside them. */
export const groupTreatments: readonly UnreviewedTreatment[] = [
  {
    code: "horizon-sm",
    name: "Horizon na seksueel misbruik",
    audience: "group",
    ageMin: 4,
    ageMax: 12,
    matchable: true,
    facts: {
      summary: read(
        "Een groep voor kinderen die seksueel zijn misbruikt. De ouder die het niet deed, komt in een eigen groep.",
        "A group for children who were sexually abused. The parent who did not do it joins a group of their own.",
      ),
      format: read("Twaalf tot vijftien keer, meestal veertien, met een groep ouders ernaast.", "Twelve to fifteen times, usually fourteen, with a group of parents beside it."),
      evidence: read("In de databank van het NJi: goed onderbouwd (2015). Er komt een nieuw oordeel.", "In the database of the Netherlands Youth Institute: well founded (2015). It is being rated again."),
      evidenceLevel: "rated",
      givenBy: read("Twee opgeleide behandelaren samen.", "Two trained therapists together."),
      sources: [
        { title: "NJi, Horizonmethodiek", url: "https://www.nji.nl/interventies/horizonmethodiek" },
        { title: "Movisie", url: "https://www.movisie.nl/" },
      ],
    },
  },
  {
    code: "horizon-3",
    name: "Horizon na ruzie en geweld thuis",
    audience: "group",
    ageMin: 4,
    ageMax: 21,
    matchable: true,
    facts: {
      summary: read(
        "Een groep voor kinderen die ruzie en geweld thuis hebben meegemaakt. Ouders komen in een eigen groep.",
        "A group for children who lived with fighting and violence at home. Parents join a group of their own.",
      ),
      format: read("Vijftien keer, in groepen van ongeveer dezelfde leeftijd.", "Fifteen times, in groups of about the same age."),
      evidence: read("Beschreven als goede praktijk.", "Described as good practice."),
      evidenceLevel: "practice",
      givenBy: read("Behandelaren die bij het KJTC in Horizon zijn opgeleid.", "Therapists trained in Horizon by the KJTC."),
      note: read("Het geweld moet zijn gestopt voordat de groep begint.", "The violence must have stopped before the group starts."),
      sources: [{ title: "Huiselijkgeweld.nl, therapiegroep geweld in het gezin", url: "https://www.huiselijkgeweld.nl/" }],
    },
  },
];
