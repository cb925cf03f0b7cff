import type { UnreviewedTreatment } from "../treatments.ts";
import { firstChoiceForYouth, known, noRatingFound, notFound, read, youthGuideline, adultGuideline } from "./statement.ts";

/** Forms for one child at a time, some of them for adults as well. */
export const childTreatments: readonly UnreviewedTreatment[] = [
  {
    code: "emdr",
    name: "EMDR",
    audience: "child-and-adult",
    ageMin: 1,
    ageMax: null,
    matchable: true,
    facts: {
      summary: read(
        "Het kind denkt aan de nare herinnering en doet tegelijk iets anders, zoals met de ogen een hand volgen. De herinnering verliest zo haar kracht.",
        "The child thinks of the bad memory and does something else at the same time, like following a hand with the eyes. So the memory loses its force.",
      ),
      format: read("Eén tot vier gesprekken na één gebeurtenis. Meer als het lang heeft geduurd.", "One to four sessions after a single event. More when it lasted long."),
      ages: read(
        "Het best onderzocht van 4 tot en met 18 jaar. Er zijn aanpassingen voor kinderen vanaf 1 jaar, en het is er voor volwassenen.",
        "Best studied from 4 to 18 years. There are versions for children from the age of 1, and it exists for adults.",
      ),
      evidence: firstChoiceForYouth,
      evidenceLevel: "first-choice",
      givenBy: read(
        "Een behandelaar met een erkende EMDR-opleiding. Voor kinderen is er een aparte opleiding.",
        "A therapist with recognised EMDR training. There is separate training for children.",
      ),
      note: read(
        "Iedereen mag zich EMDR-therapeut noemen. Daarom kijkt de regionale projectleider de opleiding na.",
        "Anybody may use the title EMDR therapist. That is why the regional lead checks the training.",
      ),
      sources: [youthGuideline, adultGuideline, { title: "Vereniging EMDR Nederland", url: "https://www.emdr.nl/emdr-opleidingen/" }],
    },
  },
  {
    code: "tfcgt",
    name: "Traumagerichte CGT (TF-CGT)",
    audience: "child",
    ageMin: 3,
    ageMax: 18,
    matchable: true,
    facts: {
      summary: known(
        "Het kind leert wat trauma doet en hoe het spanning kan laten zakken. Daarna vertelt het stap voor stap wat er is gebeurd. Een ouder doet mee.",
        "The child learns what trauma does and how to bring tension down. Then it tells step by step what happened. A parent takes part.",
      ),
      format: known("Eén op één, ongeveer twaalf tot zestien gesprekken.", "One to one, about twelve to sixteen sessions."),
      ages: known("Meestal van 3 tot en met 18 jaar.", "Usually from 3 to 18 years."),
      evidence: firstChoiceForYouth,
      evidenceLevel: "first-choice",
      givenBy: known(
        "Een psycholoog of orthopedagoog met een opleiding in gedragstherapie en in deze vorm.",
        "A psychologist or remedial educationalist trained in behavioural therapy and in this form.",
      ),
      sources: [youthGuideline],
    },
  },
  {
    code: "writejunior",
    name: "WRITEjunior",
    audience: "child",
    ageMin: 4,
    ageMax: 18,
    matchable: true,
    facts: {
      summary: read(
        "Kind en behandelaar schrijven samen op de computer het verhaal van wat er is gebeurd.",
        "Child and therapist write the story of what happened together, on a computer.",
      ),
      format: read("Drie tot vijf gesprekken na één gebeurtenis, vijf tot tien als er meer is gebeurd.", "Three to five sessions after a single event, five to ten when more has happened."),
      ages: read("Van 4 tot en met 18 jaar. Er is ervaring met jongvolwassenen.", "From 4 to 18 years. There is experience with young adults."),
      evidence: read(
        "In de databank van het NJi: effectief volgens goede aanwijzingen.",
        "In the database of the Netherlands Youth Institute: effective according to good indications.",
      ),
      evidenceLevel: "rated",
      givenBy: read("Een behandelaar die voor WRITEjunior is opgeleid.", "A therapist trained in WRITEjunior."),
      note: read("Past ook bij kinderen met een licht verstandelijke beperking.", "Also suits children with a mild intellectual disability."),
      sources: [
        { title: "NJi, WRITEjunior", url: "https://www.nji.nl/interventies/writejunior" },
        { title: "Kenniscentrum Kinder- en Jeugdpsychiatrie", url: "https://www.kenniscentrum-kjp.nl/" },
      ],
    },
  },
  {
    code: "kidnet",
    name: "KIDNET en NET",
    audience: "child-and-adult",
    ageMin: 7,
    ageMax: null,
    matchable: true,
    facts: {
      summary: read(
        "Het kind legt zijn leven neer als een lijn, met wat mooi was en wat naar was. Daarna vertelt het die gebeurtenissen een voor een.",
        "The child lays out its life as a line, with what was good and what was bad. Then it tells those events one by one.",
      ),
      format: read("Eén op één, in de volgorde van het leven. Past bij wie veel heeft meegemaakt of is gevlucht.", "One to one, in the order of the life. Suits those who went through a lot or had to flee."),
      ages: known("KIDNET ongeveer van 7 tot en met 18 jaar, NET voor volwassenen.", "KIDNET from about 7 to 18 years, NET for adults."),
      evidence: read("NET staat in de Nederlandse richtlijn voor volwassenen. Voor kinderen vonden we geen beoordeling.", "NET is in the Dutch guideline for adults. For children we found no rating."),
      evidenceLevel: "in-guideline",
      givenBy: known("Een behandelaar die voor NET is opgeleid.", "A therapist trained in NET."),
      sources: [adultGuideline, { title: "Tijdschrift voor Gedragstherapie", url: "https://www.tijdschriftgedragstherapie.nl/" }],
    },
  },
  {
    code: "ie",
    name: "Imaginaire exposure",
    audience: "child-and-adult",
    ageMin: 12,
    ageMax: null,
    matchable: true,
    facts: {
      summary: known(
        "De cliënt haalt de herinnering stap voor stap terug en vertelt erover, tot de angst minder wordt.",
        "The client brings the memory back step by step and tells about it, until the fear gets less.",
      ),
      format: read("Eén op één. Er zijn ook intensieve vormen, met meer gesprekken in een week.", "One to one. There are intensive forms as well, with several sessions a week."),
      ages: known("Voor jongeren vanaf ongeveer 12 jaar en voor volwassenen.", "For young people from about 12 years and for adults."),
      evidence: read("Staat in de Nederlandse richtlijn voor volwassenen met PTSS.", "Is in the Dutch guideline for adults with PTSD."),
      evidenceLevel: "in-guideline",
      givenBy: read("Een behandelaar die in cognitieve gedragstherapie is opgeleid.", "A therapist trained in cognitive behavioural therapy."),
      sources: [adultGuideline],
    },
  },
  {
    code: "slapende-honden",
    name: "Slapende Honden",
    audience: "child",
    ageMin: null,
    ageMax: null,
    matchable: true,
    facts: {
      summary: read(
        "Voor kinderen die niet over het trauma willen of kunnen praten. De behandelaar zoekt uit wat hen tegenhoudt en haalt dat weg.",
        "For children who do not want to or cannot talk about the trauma. The therapist finds out what holds them back and removes that.",
      ),
      format: read("Zes vragen over wat er in de weg staat. Daarna volgt een behandeling als EMDR of TF-CGT.", "Six questions about what stands in the way. Then a treatment like EMDR or TF-CBT follows."),
      evidence: read("Ontwikkeld in de praktijk.", "Developed in practice."),
      evidenceLevel: "practice",
      givenBy: read("Een behandelaar die in deze methode is opgeleid.", "A therapist trained in this method."),
      sources: [{ title: "Arianne Struik", url: "https://www.ariannestruik.com/" }],
    },
  },
  {
    code: "its",
    name: "ITS / Storytelling",
    audience: "child",
    ageMin: null,
    ageMax: null,
    matchable: false,
    facts: {
      summary: notFound("We hebben over deze vorm nog geen bron gevonden. Daarom kunt u er niet om vragen.", "We have found no source about this form yet. That is why it cannot be asked for."),
      format: notFound("Onbekend.", "Unknown."),
      evidence: noRatingFound,
      evidenceLevel: "unrated",
      givenBy: notFound("Onbekend.", "Unknown."),
      sources: [],
    },
  },
];
