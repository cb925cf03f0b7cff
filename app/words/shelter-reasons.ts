import type { FitPart } from "../domain/matching/matching-rules.ts";
import { bilingual } from "./bilingual.ts";

type PartWords = Readonly<Partial<Record<FitPart, string>>>;
type Words = { readonly title: string; readonly lessTitle: string; readonly good: PartWords; readonly less: PartWords };

/** Why this therapist, told to the shelter. Never who: that comes after the yes. */
export const shelterFitWords = bilingual<Words>(
  {
    title: "Waarom deze behandelaar",
    lessTitle: "Wat minder goed past",
    good: {
      form: "Geeft de behandeling die nodig is.",
      continuity: "Kent dit gezin al.",
      language: "Spreekt de taal.",
      place: "Werkt op een plek die u koos.",
      gender: "Past bij de wens voor een vrouw of een man.",
      "home-region": "Werkt vooral in uw regio.",
      "part-of-week": "Kan op momenten die u koos.",
      contract: "Heeft een contract met wie betaalt.",
      absence: "Kan het opvangen als een afspraak niet doorgaat.",
      load: "Heeft nog ruimte.",
    },
    less: {
      form: "Is in opleiding voor deze behandeling, met een supervisor.",
      language: "Spreekt de taal niet. Er komt een tolk bij.",
      place: "Werkt niet op de plek die u als eerste koos.",
      gender: "De wens voor een vrouw of een man past niet.",
      "home-region": "Werkt vooral in een andere regio.",
      "part-of-week": "Kan op maar één van de momenten die u koos.",
      contract: "Voor de betaling is nog iets nodig. Bespreek dat na een ja.",
      absence: "Vindt het lastig als een afspraak niet doorgaat.",
    },
  },
  {
    title: "Why this therapist",
    lessTitle: "What fits less well",
    good: {
      form: "Gives the treatment that is needed.",
      continuity: "Knows this family already.",
      language: "Speaks the language.",
      place: "Works in a place that you chose.",
      gender: "Fits the wish for a woman or a man.",
      "home-region": "Works mainly in your region.",
      "part-of-week": "Is available at moments that you chose.",
      contract: "Has a contract with who pays.",
      absence: "Can cope when an appointment is missed.",
      load: "Still has room.",
    },
    less: {
      form: "Is in training for this treatment, with a supervisor.",
      language: "Does not speak the language. An interpreter will be there.",
      place: "Does not work in the place that you chose first.",
      gender: "The wish for a woman or a man does not fit.",
      "home-region": "Works mainly in another region.",
      "part-of-week": "Is available at only one of the moments that you chose.",
      contract: "Something is still needed for the payment. Discuss it after a yes.",
      absence: "Finds it hard when an appointment is missed.",
    },
  },
);
