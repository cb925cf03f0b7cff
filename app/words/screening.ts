import type { InstrumentCode } from "../domain/screening/instruments.ts";
import type { Advice, Caveat, ResultInformant, ScreeningMoment } from "../domain/screening/result.ts";
import type { Band } from "../domain/screening/score.ts";
import type { Pattern } from "../domain/screening/patterns.ts";
import type { Licence } from "../domain/screening/sources.ts";
import { bilingual } from "./bilingual.ts";

type Labels<Code extends string> = Readonly<Record<Code, string>>;

type ScreeningWords = {
  readonly instruments: Labels<InstrumentCode>;
  readonly informants: Labels<ResultInformant>;
  readonly bands: Labels<Band>;
  readonly bandMeans: Labels<Band>;
  readonly patterns: Labels<Exclude<Pattern, "none">>;
  readonly caveats: Labels<Caveat>;
  readonly moments: Labels<ScreeningMoment>;
  readonly advices: Labels<Advice>;
  readonly licences: Labels<Licence>;
  readonly scales: Readonly<Record<string, string>>;
  readonly noDiagnosis: string;
};

/** The names of forms, sums and bands. Of the forms themselves no sentence is here: they are not ours. */
export const screeningWords = bilingual<ScreeningWords>(
  {
    instruments: {
      "cries-13": "CRIES-13", "cries-13-parent": "CRIES-13, versie voor ouders", "cries-8": "CRIES-8", "cats-2": "KJTS (CATS-2)", "cats-2-caregiver": "KJTS (CATS-2), versie voor ouders",
      "cats-3-6": "KJTS 3–6 jaar (CATS)", "pcl-5": "PCL-5", itq: "ITQ", tscc: "TSCC", tscyc: "TSCYC", sdq: "SDQ",
    },
    informants: { self: "zelf ingevuld", caregiver: "ingevuld door ouder of verzorger", teacher: "ingevuld door leerkracht" },
    bands: { "not-raised": "Niet verhoogd", raised: "Verhoogd", probable: "Duidelijk verhoogd" },
    bandMeans: {
      "not-raised": "Een lage score sluit klachten niet uit.",
      raised: "Dit is een advies om verder te laten onderzoeken (diagnostiek). Het is geen diagnose.",
      probable: "Dit is een dringend advies om verder te laten onderzoeken (diagnostiek). Het is geen diagnose.",
    },
    patterns: { ptsd: "De antwoorden passen bij het patroon van PTSS.", "complex-ptsd": "De antwoorden passen bij het patroon van complexe PTSS." },
    caveats: { "too-early": "Te vroeg gemeten: binnen een paar weken na de gebeurtenis. Meet later opnieuw.", "out-of-date": "Verouderd. Meet opnieuw voor een goed beeld." },
    moments: { before: "vóór de behandeling", during: "tijdens de behandeling", end: "aan het eind van de behandeling" },
    advices: {
      treatment: "Behandeling", diagnostics: "Eerst verder onderzoek (diagnostiek)", repeat: "Later opnieuw screenen", none: "Nu geen behandeling nodig",
    },
    licences: {
      "free-unchanged": "Vrij te gebruiken, als u niets aan de lijst verandert.",
      free: "Vrij te gebruiken.",
      "free-not-commercial": "Vrij te gebruiken, niet voor commerciële doelen.",
      "free-register": "Vrij te gebruiken. De Nederlandse handleiding vraagt u aan bij ARQ Centrum'45.",
      "own-site": "Van Youthinmind. Vul de lijst in op papier of op hun site, en hier alleen het totaal.",
      paid: "Betaald. Uw organisatie heeft de lijst of niet. Vul hier alleen het totaal in.",
    },
    scales: {
      intrusion: "Herbeleving", avoidance: "Vermijding", arousal: "Prikkelbaarheid", cognition: "Gedachten en stemming", symptoms: "Klachten", reliving: "Herbeleving",
      threat: "Gevoel van dreiging", affect: "Omgaan met gevoelens", selfImage: "Zelfbeeld", relations: "Contact met anderen",
    },
    noDiagnosis: "Een score is geen diagnose.",
  },
  {
    instruments: {
      "cries-13": "CRIES-13", "cries-13-parent": "CRIES-13, version for parents", "cries-8": "CRIES-8", "cats-2": "CATS-2 (KJTS)", "cats-2-caregiver": "CATS-2 (KJTS), version for parents",
      "cats-3-6": "CATS 3–6 years (KJTS)", "pcl-5": "PCL-5", itq: "ITQ", tscc: "TSCC", tscyc: "TSCYC", sdq: "SDQ",
    },
    informants: { self: "filled in by the person", caregiver: "filled in by a parent or carer", teacher: "filled in by a teacher" },
    bands: { "not-raised": "Not raised", raised: "Raised", probable: "Clearly raised" },
    bandMeans: {
      "not-raised": "A low score does not rule out complaints.",
      raised: "This is advice to have it looked into further (diagnostics). It is not a diagnosis.",
      probable: "This is urgent advice to have it looked into further (diagnostics). It is not a diagnosis.",
    },
    patterns: { ptsd: "The answers fit the pattern of PTSD.", "complex-ptsd": "The answers fit the pattern of complex PTSD." },
    caveats: { "too-early": "Measured too early: within a few weeks of the event. Measure again later.", "out-of-date": "Out of date. Measure again for a true picture." },
    moments: { before: "before the treatment", during: "during the treatment", end: "at the end of the treatment" },
    advices: { treatment: "Treatment", diagnostics: "First look into it further (diagnostics)", repeat: "Screen again later", none: "No treatment needed now" },
    licences: {
      "free-unchanged": "Free to use, as long as you change nothing in it.",
      free: "Free to use.",
      "free-not-commercial": "Free to use, not for commercial ends.",
      "free-register": "Free to use. Ask ARQ Centrum'45 for the Dutch manual.",
      "own-site": "Of Youthinmind. Fill it in on paper or on their site, and enter only the total here.",
      paid: "Paid. Your organisation has it or not. Enter only the total here.",
    },
    scales: {
      intrusion: "Intrusion", avoidance: "Avoidance", arousal: "Arousal", cognition: "Thoughts and mood", symptoms: "Complaints", reliving: "Reliving",
      threat: "Sense of threat", affect: "Dealing with feelings", selfImage: "Self-image", relations: "Contact with others",
    },
    noDiagnosis: "A score is not a diagnosis.",
  },
);
