import type { UnreviewedTreatment } from "../treatments.ts";
import { known, noRatingFound, read } from "./statement.ts";

/** Forms for a child together with a parent or the family. */
export const familyTreatments: readonly UnreviewedTreatment[] = [
  {
    code: "pcit",
    name: "PCIT",
    audience: "parent-and-child",
    ageMin: 2,
    ageMax: 7,
    matchable: true,
    facts: {
      summary: known(
        "Ouder en kind spelen samen. De behandelaar kijkt mee en coacht de ouder, vaak via een oortje.",
        "Parent and child play together. The therapist watches and coaches the parent, often through an earpiece.",
      ),
      format: read("Negen tot twintig weken, gemiddeld vijftien. Ouder en kind komen samen.", "Nine to twenty weeks, fifteen on average. Parent and child come together."),
      evidence: read("Staat in de databank van het NJi. Welk oordeel daar staat, hebben we nog niet gelezen.", "Is in the database of the Netherlands Youth Institute. We have not read its rating yet."),
      evidenceLevel: "rated",
      givenBy: read(
        "Een academisch opgeleide behandelaar met een PCIT-certificaat en drie jaar ervaring met kinderen en gezinnen.",
        "A therapist with a university degree, a PCIT certificate and three years of experience with children and families.",
      ),
      sources: [
        { title: "Kenniscentrum Kinder- en Jeugdpsychiatrie, PCIT", url: "https://www.kenniscentrum-kjp.nl/" },
        { title: "Kansrijke Start", url: "https://www.kansrijkestartnl.nl/" },
      ],
    },
  },
  {
    code: "nika",
    name: "NIKA",
    audience: "parent-and-child",
    ageMin: 0,
    ageMax: 6,
    matchable: true,
    facts: {
      summary: known(
        "De behandelaar filmt ouder en kind en kijkt de beelden met de ouder terug. De ouder leert wat het kind bang maakt en wat het rustig maakt.",
        "The therapist films parent and child and watches the film with the parent. The parent learns what frightens the child and what calms it.",
      ),
      format: read("Een gesprek en terugkijken van beelden, ten hoogste vijf keer.", "A conversation and watching films together, five times at most."),
      ages: read("Van 9 maanden tot en met 6 jaar. In de praktijk ook tot 12 jaar.", "From 9 months to 6 years. In practice up to 12 years as well."),
      evidence: read("In de databank van het NJi: goed onderbouwd (2014). Er komt een nieuw oordeel.", "In the database of the Netherlands Youth Institute: well founded (2014). It is being rated again."),
      evidenceLevel: "rated",
      givenBy: read("Een behandelaar die voor NIKA is opgeleid.", "A therapist trained in NIKA."),
      sources: [
        { title: "NJi, databank Effectieve jeugdinterventies", url: "https://www.nji.nl/interventies" },
        { title: "Rading, NIKA", url: "https://www.rading.nl/" },
      ],
    },
  },
  {
    code: "cpp",
    name: "Child–Parent Psychotherapy",
    audience: "parent-and-child",
    ageMin: 0,
    ageMax: 6,
    matchable: true,
    facts: {
      summary: known(
        "Ouder en jong kind komen samen. De behandelaar helpt hen om elkaar weer te vertrouwen na wat er is gebeurd.",
        "Parent and young child come together. The therapist helps them to trust each other again after what happened.",
      ),
      format: known("Ouder en kind samen, vaak een langere tijd.", "Parent and child together, often for a longer time."),
      ages: known("Voor kinderen tot en met ongeveer 6 jaar.", "For children up to about 6 years."),
      evidence: noRatingFound,
      evidenceLevel: "unrated",
      givenBy: known("Een behandelaar die in deze vorm is opgeleid.", "A therapist trained in this form."),
      sources: [],
    },
  },
  {
    code: "theraplay",
    name: "Theraplay",
    audience: "parent-and-child",
    ageMin: 1,
    ageMax: 18,
    matchable: true,
    facts: {
      summary: known("Spel tussen ouder en kind dat hun band sterker maakt.", "Play between parent and child that makes their bond stronger."),
      format: known("Ouder en kind samen, met de behandelaar erbij.", "Parent and child together, with the therapist present."),
      ages: known("Ongeveer van anderhalf tot en met 18 jaar.", "From about eighteen months to 18 years."),
      evidence: noRatingFound,
      evidenceLevel: "unrated",
      givenBy: known("Een behandelaar met een Theraplay-certificaat.", "A therapist with a Theraplay certificate."),
      sources: [],
    },
  },
  {
    code: "mdft",
    name: "MDFT met traumamodule",
    audience: "child",
    ageMin: 12,
    ageMax: 19,
    matchable: true,
    facts: {
      summary: known(
        "Gezinstherapie voor jongeren met meer problemen tegelijk, met een deel over trauma.",
        "Family therapy for young people with several problems at once, with a part about trauma.",
      ),
      format: known("Gesprekken met de jongere, met de ouders en met het hele gezin.", "Sessions with the young person, with the parents and with the whole family."),
      ages: known("Ongeveer van 12 tot en met 19 jaar.", "From about 12 to 19 years."),
      evidence: noRatingFound,
      evidenceLevel: "unrated",
      givenBy: known("Een team met een MDFT-licentie.", "A team with an MDFT licence."),
      sources: [],
    },
  },
];
